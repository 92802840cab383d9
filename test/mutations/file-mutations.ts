/** Files that are missing, in the wrong place, or not what they seem. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { remove, writeBytes } from '../model/tiny-copy.ts';
import { both, copy, link, makeFolder, rename } from './file-changes.ts';
import { ALPHA, file, type Mutation } from './mutation.ts';

const FUNDS = `${ALPHA}/funds.csv`;
const GOALS = `${ALPHA}/goals.csv`;

export const FILE_MUTATIONS: readonly Mutation[] = [
  file(
    'a missing table',
    remove(FUNDS),
    FUNDS,
    'file-missing',
    '找不到这个文件；请补上',
    'the file is missing; add it',
  ),
  {
    ...file(
      'a missing shared table',
      remove('reference/topics.csv'),
      'reference/topics.csv',
      'file-missing',
      '请补上',
      'add it',
    ),
  },
  file(
    'an empty file',
    writeBytes(FUNDS, ''),
    FUNDS,
    'file-empty',
    '请写上表头：fund,program',
    'write at least the header: fund,program',
  ),
  file('a file of blank lines', writeBytes(FUNDS, '\n\n\n'), FUNDS, 'file-empty', '文件是空的', 'the file is empty'),
  file(
    'a folder in the place of a file',
    both(remove(FUNDS), makeFolder(FUNDS)),
    FUNDS,
    'file-kind',
    '请换成 CSV 文件',
    'write the CSV file in its place',
  ),
  file(
    'a folder in the place of a file that may be missing',
    makeFolder(GOALS),
    GOALS,
    'file-kind',
    '不是普通文件',
    'is not an ordinary file',
  ),
  file(
    'a pipe, which would make the reader wait for ever',
    both(remove(FUNDS), (folder) => void execFileSync('mkfifo', [join(folder, FUNDS)])),
    FUNDS,
    'file-kind',
    '不是普通文件',
    'is not an ordinary file',
  ),
  // Who runs as root may read everything, so an unreadable file is one that links to itself or to nothing.
  file(
    'a file that cannot be read: it links to itself',
    link(FUNDS, () => 'funds.csv'),
    FUNDS,
    'file-unreadable',
    '无法读取（ELOOP）',
    'where it links to',
  ),
  file(
    'a file that links to nothing',
    link(FUNDS, () => 'nowhere.csv'),
    FUNDS,
    'file-unreadable',
    '请检查路径、链接与权限',
    'cannot be read (ENOENT)',
  ),
  file(
    'a file that may be missing, and links to nothing',
    link(GOALS, () => 'nowhere.csv'),
    GOALS,
    'file-unreadable',
    'ENOENT',
    'check that it is there',
  ),
  file(
    'a link out of the data',
    link(FUNDS, () => '/etc/hostname'),
    FUNDS,
    'file-link',
    '请换成文件本身',
    'links out of the data folder (/etc/hostname)',
  ),
  file(
    'a link that climbs out of the data',
    both(link(GOALS, () => '../../../../../../../../../../etc/hostname')),
    GOALS,
    'file-link',
    '链接到数据文件夹之外',
    'write the file itself in its place',
  ),
  file(
    'a file that is no table',
    writeBytes(`${ALPHA}/notes.txt`, 'x'),
    `${ALPHA}/notes.txt`,
    'file-unknown',
    '请移走',
    'move it away',
  ),
  file(
    'a table in a folder where it does not belong',
    writeBytes(`${ALPHA}/units.csv`, 'x'),
    `${ALPHA}/units.csv`,
    'file-unknown',
    '不属于数据约定',
    'not a file of the data contract',
  ),
  file(
    'a table of a document among the shared ones',
    writeBytes('reference/funds.csv', 'x'),
    'reference/funds.csv',
    'file-unknown',
    '请移走',
    'move it away',
  ),
  file(
    'a copy that an editor left',
    copy(FUNDS, `${ALPHA}/funds.csv.bak`),
    `${ALPHA}/funds.csv.bak`,
    'file-unknown',
    '请移走',
    'move it away',
  ),
  file(
    'a second table whose name differs in case',
    copy(FUNDS, `${ALPHA}/Funds.csv`),
    `${ALPHA}/Funds.csv`,
    'file-case',
    '请改名为 funds.csv',
    'rename it to funds.csv',
  ),
  {
    ...file(
      'a table whose name is in the wrong case',
      rename(FUNDS, `${ALPHA}/FUNDS.CSV`),
      `${ALPHA}/FUNDS.CSV`,
      'file-case',
      '文件名的大小写不对',
      'rename it to funds.csv',
    ),
    also: ['file-missing'],
  },
];
