/** Documents whose folder, name or rows are not those of one document. */
import { tmpdir } from 'node:os';
import { empty, remove, replaceText, setCell, writeBytes } from '../model/tiny-copy.ts';
import { both, copy, link, makeFolder, rename } from './file-changes.ts';
import { ALPHA, BETA, file, type Mutation, tinyText } from './mutation.ts';

export const FOLDER_MUTATIONS: readonly Mutation[] = [
  file(
    'a document that is linked from outside',
    link('documents/delta-2021', () => tmpdir()),
    'documents/delta-2021',
    'file-link',
    '链接到数据文件夹之外',
    'links out of the data folder',
  ),
  file(
    'a document that links to nothing',
    link('documents/delta-2021', () => 'nowhere'),
    'documents/delta-2021',
    'file-unreadable',
    'ENOENT',
    'check that it is there',
  ),
  file(
    'a file among the documents',
    writeBytes('documents/delta-2021.csv', 'x'),
    'documents/delta-2021.csv',
    'file-unknown',
    '请移走',
    'move it away',
  ),
  file(
    'a folder within a document',
    makeFolder(`${ALPHA}/old`),
    `${ALPHA}/old`,
    'file-unknown',
    '请移走',
    'move it away',
  ),
  file(
    'no documents at all',
    empty('documents'),
    'documents',
    'documents-none',
    '请为每份目标表添加一个文件夹',
    'add a folder for each form',
  ),
  file(
    'no folder of documents',
    remove('documents'),
    'documents',
    'file-unreadable',
    '无法读取（ENOENT）',
    'check that it is there',
  ),
  {
    ...file(
      'an empty document folder',
      makeFolder('documents/delta-2021'),
      'documents/delta-2021/document.csv',
      'file-missing',
      '请补上',
      'add it',
    ),
    also: Array(4).fill('file-missing'),
  },
  file(
    'two folders with one document',
    copy(ALPHA, 'documents/alpha-2021-b'),
    'documents/alpha-2021-b/document.csv:2 document',
    'document-folder',
    '“alpha-2021” 与文件夹名“alpha-2021-b” 不同',
    'differs from the folder',
  ),
  file(
    'two folders that differ in case',
    copy(ALPHA, 'documents/Alpha-2021'),
    'documents/Alpha-2021/document.csv:2 document',
    'document-folder',
    '与文件夹名“Alpha-2021” 不同',
    'make them the same',
  ),
  file(
    'a folder with a space in its name',
    rename(ALPHA, 'documents/alpha 2021'),
    'documents/alpha 2021/document.csv:2 document',
    'document-folder',
    '与文件夹名“alpha 2021” 不同',
    'make them the same',
  ),
  file(
    'two rows in document.csv',
    both(
      replaceText(
        `${ALPHA}/document.csv`,
        '\nalpha-2021,',
        `\n${tinyText(`${ALPHA}/document.csv`).split('\n')[1]}\nalpha-2021-b,`,
      ),
    ),
    `${ALPHA}/document.csv`,
    'document-rows',
    '现有 2 行；请只保留一行',
    'has 2 rows; keep exactly one',
  ),
  file(
    'no row in document.csv',
    writeBytes(`${ALPHA}/document.csv`, tinyText(`${ALPHA}/document.csv`).split('\n')[0] ?? ''),
    `${ALPHA}/document.csv`,
    'document-rows',
    '现有 0 行',
    'keep exactly one',
  ),
  {
    name: 'a document without any program',
    change: both(
      ...['programs', 'indicators', 'targets', 'funds'].map((table) =>
        writeBytes(`${BETA}/${table}.csv`, tinyText(`${BETA}/${table}.csv`).split('\n')[0] ?? ''),
      ),
      ...['workings', 'damages', 'corrections'].map((table) => remove(`${BETA}/${table}.csv`)),
    ),
    at: `${BETA}/programs.csv`,
    code: 'programs-none',
    zh: '请至少写一行',
    en: 'write at least one',
  },
  {
    name: 'a bureau that no other table knows any more',
    change: setCell('reference/bureaus.csv', 'gamma', 'bureau', 'gammb'),
    at: 'documents/gamma-2021/document.csv:2 bureau',
    code: 'reference-dangling',
    zh: '“gamma” 不在 bureaus.csv 中',
    en: 'add it there first',
  },
];
