import { describe, expect, test } from 'vitest';
import { levelLexicon, looksLikeLevel } from '../../../src/importer/grammar/levels.ts';
import { REAL } from '../../compare/datasets.ts';

const LEVELS = levelLexicon(REAL.reference);
const classOf = (level1: string, level2: string): string => {
  const path = LEVELS.classify(level1, level2);
  return path.category ?? `(${path.problem})`;
};

describe('a printed path', () => {
  test('every registered alias has its own class', () => {
    for (const { level1, level2, category } of REAL.reference.rows.category_aliases) {
      expect(LEVELS.classify(level1, level2)).toEqual({ category, isRegistered: true, isPartial: false });
    }
  });

  test.each([
    ['with codes', '01-产出指标', '03-时效指标', 'output.timeliness'],
    ['with figures', '1.产出指标', '1.1数量指标', 'output.quantity'],
    ['with Chinese figures', '一、产出指标', '（二）质量指标', 'output.quality'],
    ['with circled figures', '①产出指标', '②质量指标', 'output.quality'],
    ['with weights in brackets', '产出指标（50分）', '数量指标(20)', 'output.quantity'],
    ['with weights behind', '产出指标50分', '数量指标20', 'output.quantity'],
    ['with a weight in per cent', '效益指标（30%）', '社会效益指标（15%）', 'benefit.social'],
    ['without the word 指标', '产出', '数量', 'output.quantity'],
    ['with line breaks inside', '效 益\n指标', '社会效益\n 指标', 'benefit.social'],
    ['with spaces inside both', '效 益 指 标', '社 会 效 益 指 标', 'benefit.social'],
    ['cost as level 1', '成本指标', '经济成本指标', 'cost'],
    ['cost as level 1, short', '成本', '社会成本', 'cost'],
    ['cost under output', '产出指标', '成本指标', 'cost'],
    ['sustained', '效益指标', '可持续影响 指标', 'benefit.sustained'],
    ['satisfaction under benefit', '效益指标', '社会公众或服务对象满意度 指标', 'satisfaction'],
    ['satisfaction with another connective', '效益指标', '社会公众和服务对象满意度指标', 'satisfaction'],
    ['satisfaction as level 1', '满意度指标', '服务对象满意度指标', 'satisfaction'],
    ['with a note', '满意度指标（必填）', '服务对象满意度指标', 'satisfaction'],
    ['an unknown path is never guessed', '过程指标', '资金管理指标', '(unknown-path)'],
    ['known words in an unknown pair are never guessed', '效益指标', '数量指标', '(unknown-path)'],
    ['both blank', '', ' ', '(blank-path)'],
  ])('%s', (_sentence, level1, level2, category) => {
    expect(classOf(level1, level2)).toBe(category);
  });

  test('one level alone decides only where all its paths agree', () => {
    expect(classOf('', '数量指标')).toBe('output.quantity');
    expect(classOf('满意度指标', '')).toBe('satisfaction');
    expect(classOf('产出指标', '')).toBe('(ambiguous-path)');
    expect(LEVELS.classify('', '数量指标')).toMatchObject({ isPartial: true });
  });

  test('a spelling that is not registered is told, so that its alias can be added', () => {
    expect(LEVELS.classify('1.产出指标', '数量指标')).toMatchObject({ isRegistered: false });
  });
});

test.each([
  ['产出指标', [1]],
  ['02-质量指标', [2]],
  ['成本指标', [1, 2]],
  ['效益 指标（30分）', [1]],
  ['社会公众及服务对象满意度指标', [2]],
  ['法律援助案件数', []],
  ['保障政府依法行政', []],
  ['', []],
])('the cell %j heads the levels %j', (cell, levels) => {
  expect(LEVELS.levelsOf(cell)).toEqual(levels);
});

test('a heading that nobody has registered is noticed, and a name is not taken for one', () => {
  expect(looksLikeLevel('影响力指标')).toBe(true);
  expect(looksLikeLevel('服务对象满意度')).toBe(true);
  expect(looksLikeLevel('法律援助案件数')).toBe(false);
});
