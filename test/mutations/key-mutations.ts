/** Keys of one document that are another's, or not where they belong. */
import { setCell } from '../model/tiny-copy.ts';
import { ALPHA, cell, GAMMA, type Mutation } from './mutation.ts';

const stem = (
  name: string,
  path: string,
  line: number,
  from: string,
  column: string,
  to: string,
  owner: string,
): Mutation =>
  cell(name, [path, line, from, column], to, [
    'key-stem',
    `不以“${owner}-” 开头`,
    'correct the key or the row it belongs to',
  ]);

export const KEY_MUTATIONS: readonly Mutation[] = [
  {
    name: 'a key that another table of the folder has',
    change: setCell(`${ALPHA}/funds.csv`, 'p01-f01', 'fund', 'p01-01'),
    at: `${ALPHA}/indicators.csv:11 indicator`,
    code: 'key-shared',
    zh: '“p01-01” 已用于 funds.csv:8',
    en: 'already stands in funds.csv:8 of this folder; rename one of the two',
  },
  stem('a sum of money with the key of another program', `${ALPHA}/funds.csv`, 8, 'p01-f01', 'fund', 'p0-f07', 'p01'),
  stem(
    'an indicator with the key of another program',
    `${GAMMA}/indicators.csv`,
    7,
    'p02-03',
    'indicator',
    'p03-00',
    'p02',
  ),
  stem(
    'a target with the key of another indicator',
    `${ALPHA}/targets.csv`,
    16,
    'p02-02-1',
    'target',
    'p02-03-1',
    'p02-02',
  ),
  stem('a goal with the key of another program', `${GAMMA}/goals.csv`, 9, 'p03-t02', 'goal', 'p04-t02', 'p03'),
  stem('a year with the key of another program', `${GAMMA}/years.csv`, 6, 'p03-y01', 'mention', 'p04-y01', 'p03'),
  stem(
    'a standard with the key of another indicator',
    `${GAMMA}/standards.csv`,
    4,
    'p03-01-s1',
    'standard',
    'p03-02-s1',
    'p03-01',
  ),
  cell(
    'a document whose suffix has no hyphen',
    ['documents/beta-2022-tasks/document.csv', 2, 'beta-2022-tasks', 'document'],
    'beta-2022tasks',
    ['document-folder', '与文件夹名', 'make them the same', 'document-id'],
  ),
];
