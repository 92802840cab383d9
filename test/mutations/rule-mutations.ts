/** Words that are not on their list, and rows that contradict another row. */
import { ALPHA, BETA, cell, GAMMA, type Mutation } from './mutation.ts';
import { setCell } from '../model/tiny-copy.ts';

const TARGETS = `${ALPHA}/targets.csv`;
const FIRST = [TARGETS, 2, 'p0-01-1'] as const;

export const RULE_MUTATIONS: readonly Mutation[] = [
  cell('an unknown comparator', [TARGETS, 4, 'p0-03-1', 'comparator'], '>=', [
    'not-one-of',
    '请改用：ge, gt',
    'write one of: ge, gt',
  ]),
  cell('a word in upper case', [TARGETS, 4, 'p0-03-1', 'comparator'], 'GE', [
    'not-one-of',
    '“GE”',
    'is not an allowed word',
  ]),
  cell('an unknown kind of form', [`${ALPHA}/programs.csv`, 3, 'p01', 'form'], 'fund', [
    'not-one-of',
    '请改用：department, project',
    'write one of: department, project',
  ]),
  cell('an unknown axis of money', [`${ALPHA}/funds.csv`, 2, 'p0-f01', 'axis'], 'sum', [
    'not-one-of',
    'total, source',
    'total, source',
  ]),
  cell('an unknown level of government', ['reference/places.csv', 3, '990100', 'level'], 'city', [
    'not-one-of',
    'province, prefecture',
    'write one of',
  ]),
  cell('an unknown unit', [...FIRST, 'unit'], '桩', [
    'reference-dangling',
    '“桩” 不在 units.csv 中',
    'add it there first',
    'target-unit',
  ]),
  cell('a unit that is a spelling of another', [TARGETS, 13, 'p02-01-1', 'unit'], '场次', [
    'unit-not-base',
    '请换算为“场”',
    'convert it to “场”',
  ]),
  cell('a measure of another unit', [...FIRST, 'unit'], '次', [
    'target-unit',
    '与指标项的单位“件” 不同',
    'correct the unit or write close',
  ]),
  cell('an unknown measure', [...FIRST, 'measure'], 'legal-aid-case', [
    'reference-dangling',
    '先在那里添加',
    'is not in measures.csv',
  ]),
  cell('an unknown level path', [`${ALPHA}/indicators.csv`, 3, 'p0-02', 'level2'], '数目指标', [
    'level-path-unknown',
    'category_aliases.csv (产出指标)',
    'register it there first',
  ]),
  cell('a level path with a space', [`${ALPHA}/indicators.csv`, 3, 'p0-02', 'level2'], '数量 指标', [
    'level-path-unknown',
    '请先在那里登记',
    'level path “数量 指标”',
  ]),
  cell('a program that is its own parent', [`${GAMMA}/programs.csv`, 4, 'p02', 'parent'], 'p02', [
    'reference-circle',
    '又回到自身',
    'correct one cell of the circle',
  ]),
  {
    name: 'two programs that are each other’s parents',
    change: setCell(`${GAMMA}/programs.csv`, 'p01', 'parent', 'p02'),
    code: 'reference-circle',
    at: `${GAMMA}/programs.csv:3 parent`,
    zh: '“p01” 经“p02” 又回到自身',
    en: 'leads through “p02” back to itself',
    also: ['reference-circle', 'program-parent'],
  },
  cell('a province within its own city', ['reference/places.csv', 2, '990000', 'parent'], '990100', [
    'reference-circle',
    '“990000” 经“990100”',
    'back to itself',
    'reference-circle',
  ]),
  cell('a unit of itself that is ten', ['reference/units.csv', 10, '个', 'factor'], '10', [
    'unit-factor',
    '请改正倍数',
    'correct the factor',
  ]),
  cell('a unit whose base has another base', ['reference/units.csv', 3, '万人', 'base'], '名', [
    'unit-not-base',
    '“人”',
    'convert it to “人”',
  ]),
  cell(
    'a document that is not named as its folder',
    [`${ALPHA}/document.csv`, 2, 'alpha-2021', 'document'],
    'alpha-2021-b',
    ['document-folder', '与文件夹名“alpha-2021” 不同', 'make them the same'],
  ),
  {
    name: 'a document of another year than its name says',
    change: setCell(`${ALPHA}/document.csv`, 'alpha-2021', 'year', '2020'),
    code: 'document-id',
    at: `${ALPHA}/document.csv:2 document`,
    zh: '不以“alpha-2020” 开头',
    en: 'write it as bureau-year',
  },
  {
    name: 'a document of another bureau than its name says',
    change: setCell(`${ALPHA}/document.csv`, 'alpha-2021', 'bureau', 'beta'),
    code: 'document-id',
    at: `${ALPHA}/document.csv:2 document`,
    zh: '“司法局-年份”',
    en: 'does not begin with “beta-2021”',
  },
  {
    name: 'a second whole department',
    change: setCell(`${ALPHA}/programs.csv`, 'p01', 'form', 'department'),
    code: 'program-whole',
    at: `${ALPHA}/programs.csv:3 program`,
    zh: '请改正其一',
    en: 'the whole department is p0',
  },
  {
    name: 'a project that calls itself the department',
    change: setCell(`${ALPHA}/programs.csv`, 'p0', 'form', 'project'),
    code: 'program-whole',
    at: `${ALPHA}/programs.csv:2 program`,
    zh: 'p0 与 project',
    en: 'this is p0, project',
  },
  cell('a spending direction of no fund', [`${GAMMA}/programs.csv`, 4, 'p02', 'parent'], '', [
    'program-parent',
    '支出方向须有所属专项',
    'a spending direction has a parent',
  ]),
  cell('a project within another', [`${ALPHA}/programs.csv`, 4, 'p02', 'parent'], 'p01', [
    'program-parent',
    'parent 为“p01”',
    'correct form “project” or parent “p01”',
  ]),
  cell('a sum of money on the wrong axis', [`${BETA}/funds.csv`, 10, 'p02-f02', 'kind'], 'basic', [
    'fund-axis',
    '请改正其一',
    'does not belong to axis “source”',
  ]),
  cell('one amount, written in two ways', [`${ALPHA}/funds.csv`, 10, 'p02-f01', 'amount_wan'], '40.6', [
    'amount-differs',
    'programs.csv:4 amount_wan “40.5”',
    'differs from programs.csv:4',
  ]),
  {
    name: 'a promise of an indicator, but of none',
    change: setCell(TARGETS, 'p0-01-1', 'indicator', ''),
    code: 'target-origin',
    at: `${TARGETS}:2 origin`,
    zh: '请填写 indicator',
    en: 'fill in the indicator',
  },
  {
    name: 'a goal that stands in an indicator',
    change: setCell(TARGETS, 'p0-01-1', 'origin', 'goal'),
    code: 'target-origin',
    at: `${TARGETS}:2 origin`,
    zh: '请把 indicator 留空',
    en: 'leave the indicator blank',
  },
  cell('a promise in a program that its indicator is not of', [...FIRST, 'program'], 'p01', [
    'target-program',
    '与指标所在的项目“p0” 不同',
    'correct one of the two',
  ]),
  cell('a measure without a grade', [...FIRST, 'match'], '', [
    'target-match',
    '请同时填写或同时留空',
    'fill in both or leave both blank',
  ]),
  cell('a close match without a reason', [`${BETA}/targets.csv`, 2, 'p01-01-1', 'note'], '', [
    'target-note',
    '请在 note 写明理由',
    'write its reason here',
  ]),
  cell('a range that ends before it begins', ['documents/alpha-2022/targets.csv', 11, 'p02-02-1', 'value_to'], '4', [
    'target-range',
    '不大于起点',
    'correct it or leave it blank',
  ]),
  cell('a comparator both printed and implied', [TARGETS, 4, 'p0-03-1', 'implied_comparator'], 'ge', [
    'target-implied',
    '请留空',
    'leave it blank',
  ]),
];
