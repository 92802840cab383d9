import { mkdirSync, renameSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type DataPart, readDataFolder, readDocuments } from '../../src/model/read-folder.ts';
import { readDamaged, remove, replaceText, setCell, TINY, writeBytes } from './tiny-copy.ts';

const funds = 'documents/alpha-2021/funds.csv';
let parts: readonly DataPart[] = [];
const HEADER = 'document,bureau,year,title,filled_on,staff,source_name,source_sha256,source_url,retrieved_on,note\n';

test('the tiny folder has no problem, its documents stand in order', () => {
  const { documents, problems } = readDataFolder(TINY);
  expect(problems).toEqual([]);
  expect(documents.map((rows) => rows.document.document)).toEqual([
    'alpha-2021',
    'alpha-2022',
    'beta-2022',
    'beta-2022-tasks',
    'gamma-2021',
  ]);
});

test('read one after the other: what is shared first, then each document with its own problems', () => {
  const damaged = readDamaged(
    setCell(funds, 'p0-f01', 'axis', 'sum'),
    setCell('reference/topics.csv', 'legal-aid', 'sort', 'x'),
    remove('documents/beta-2022/targets.csv'),
    (folder) => mkdirSync(join(folder, 'documents/delta-2021')),
    writeBytes('documents/gamma-2021/notes.txt', ''),
    (folder) => {
      parts = [...readDocuments(folder)];
    },
  );
  expect(parts.map(({ rows }) => rows?.document.document ?? null)).toEqual([
    null,
    'alpha-2021',
    'alpha-2022',
    'beta-2022',
    'beta-2022-tasks',
    null,
    'gamma-2021',
  ]);
  const files = parts.map(({ problems }) => [...new Set(problems.map(({ file }) => file.split('/').at(-2)))].join());
  expect(files).toEqual(['reference', 'alpha-2021', '', 'beta-2022', '', 'delta-2021', 'gamma-2021']);
  expect(parts.flatMap(({ problems }) => problems)).toEqual(damaged.problems);
  expect(parts.flatMap(({ rows }) => rows ?? [])).toEqual(damaged.documents);
});

test('a document is read when it is asked for, not before', () => {
  readDamaged((folder) => {
    const reading = readDocuments(folder);
    reading.next();
    setCell('documents/alpha-2021/document.csv', 'alpha-2021', 'title', '改过的标题')(folder);
    expect(reading.next().value?.rows?.document.title).toBe('改过的标题');
    reading.return();
  });
});

test('no folder at all is problems, not an exception', () => {
  const { documents, problems } = readDataFolder(join(TINY, 'nowhere'));
  expect(documents).toEqual([]);
  expect(problems.map(({ code, file }) => `${code} ${file}`)).toEqual([
    'file-unreadable data/reference',
    'file-unreadable data/documents',
  ]);
});

test('an empty document folder lacks five files', () => {
  const { documents, problems } = readDamaged((folder) => mkdirSync(join(folder, 'documents/delta-2021')));
  expect(documents).toHaveLength(5);
  expect(problems.map(({ code, file }) => `${code} ${file}`)).toEqual(
    ['document', 'programs', 'funds', 'indicators', 'targets'].map(
      (table) => `file-missing data/documents/delta-2021/${table}.csv`,
    ),
  );
});

test('a document folder that is linked within the data is read like any other', () => {
  const linked = readDamaged((folder) => {
    renameSync(join(folder, 'documents/alpha-2021'), join(folder, 'elsewhere'));
    symlinkSync(join(folder, 'elsewhere'), join(folder, 'documents/alpha-2021'), 'dir');
  });
  expect(linked.problems).toEqual([]);
  expect(linked.documents).toHaveLength(5);
});

test('what does not belong is reported in every folder, but dot files', () => {
  const { problems, documents } = readDamaged(
    writeBytes('documents/.DS_Store', 'x'),
    writeBytes('documents/alpha-2021/.gitkeep', ''),
    writeBytes('documents/delta-2021.csv', 'x'),
    writeBytes('reference/funds.csv', 'x'),
    writeBytes('documents/alpha-2021/units.csv', 'x'),
  );
  expect(problems.map(({ code, file }) => `${code} ${file}`)).toEqual([
    'file-unknown data/reference/funds.csv',
    'file-unknown data/documents/delta-2021.csv',
    'file-unknown data/documents/alpha-2021/units.csv',
  ]);
  expect(documents).toHaveLength(5);
});

test('a file as Excel saves it is read whole, with a remark', () => {
  const crlf = readDamaged(replaceText(funds, '\n', '\r\n'));
  expect(crlf.problems).toMatchObject([{ code: 'file-converted', severity: 'warning', cell: 'CRLF' }]);
  expect(crlf.documents).toEqual(readDataFolder(TINY).documents);
});

describe('document.csv', () => {
  const path = 'documents/alpha-2021/document.csv';

  test('two rows are counted', () => {
    const row = `alpha-2021-b,alpha,2021,题,,,x.txt,${'a'.repeat(64)},,,\n`;
    const { documents, problems } = readDamaged(writeBytes(path, `${HEADER}${row.replace('-b', '')}${row}`));
    expect(problems).toMatchObject([{ code: 'document-rows', file: `data/${path}`, cell: '2' }]);
    expect(documents).toHaveLength(4);
  });

  test('no document is dropped behind a mere warning', () => {
    const { problems } = readDamaged(writeBytes(path, `\ufeff${HEADER}`));
    expect(problems.map(({ code }) => code)).toEqual(['file-converted', 'document-rows']);
  });
});
