/** Workings, damages and corrections that do not fit the tables they speak of. */
import { replaceText, setCell, writeBytes } from '../model/tiny-copy.ts';
import { ALPHA, BETA, cell, GAMMA, type Mutation } from './mutation.ts';

const correction = (
  name: string,
  row: string,
  column: string,
  code: Mutation['code'],
  zh: string,
  en: string,
): Mutation => ({
  name,
  change: writeBytes(`${ALPHA}/corrections.csv`, `table,row,column,expected,replacement,reason\n${row}\n`),
  code,
  at: `${ALPHA}/corrections.csv:2 ${column}`,
  zh,
  en,
});

export const ANNEX_MUTATIONS: readonly Mutation[] = [
  {
    name: 'an addend that is neither an amount nor a price',
    change: replaceText(`${GAMMA}/workings.csv`, 'p02-w01,p02-f03,p02-f02', 'p02-w01,p02-f03,'),
    code: 'working-addend',
    at: `${GAMMA}/workings.csv:2 fund`,
    zh: '请二者填一',
    en: 'fill in one',
  },
  {
    name: 'a price without a quantity',
    change: setCell(`${GAMMA}/workings.csv`, 'p02-w02', 'quantity', ''),
    code: 'working-addend',
    at: `${GAMMA}/workings.csv:3 fund`,
    zh: '单价与数量',
    en: 'a price and a quantity',
  },
  cell('damage in a column that no table has', [`${BETA}/damages.csv`, 2, 'd01', 'column'], 'wert', [
    'damage-column',
    '没有“wert”这一列',
    'write one of its columns',
  ]),
  cell('damage in a row that is not there', [`${BETA}/damages.csv`, 2, 'd01', 'row'], 'p09-01', [
    'reference-dangling',
    '“p09-01” 不在 indicators.csv 中',
    'is not in indicators.csv',
  ]),
  correction(
    'a correction that the table has lost',
    'targets,p0-01-1,value,5,7,x | x',
    'replacement',
    'correction-lost',
    '请重新导入',
    'import again or remove the correction',
  ),
  correction(
    'a correction of what position decides',
    'targets,p0-01-1,origin,indicator,goal,x | x',
    'column',
    'correction-fixed',
    '请删去这一行',
    'drop the row (*)',
  ),
  correction(
    'a correction of a row that is not there',
    'targets,p9-01-1,value,5,7,x | x',
    'row',
    'reference-dangling',
    '不在 targets.csv 中',
    'is not in targets.csv',
  ),
  correction(
    'a correction of a column that is not there',
    'targets,p0-01-1,wert,5,7,x | x',
    'column',
    'damage-column',
    '没有“wert”这一列',
    'has no column “wert”',
  ),
];
