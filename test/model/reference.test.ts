import { expect, test } from 'vitest';
import { readDataFolder } from '../../src/model/read-folder.ts';
import { TINY } from './tiny-copy.ts';

const { reference } = readDataFolder(TINY);

test('topics, classes and kinds of money stand in display order, not in order of key', () => {
  for (const rows of [reference.topics, reference.categories, reference.fundKinds]) {
    const sorts = [...rows.values()].map((row) => row.sort);
    expect(sorts).toEqual([...sorts].sort((a, b) => a - b));
  }
  expect([...reference.topics.keys()][0]).toBe('legal-aid');
});

test('a printed level path has one class', () => {
  expect(reference.categoryOf('产出指标', '成本指标')?.category).toBe('cost');
  expect(reference.categoryOf('01-产出指标', '04-成本指标')?.category).toBe('cost');
  expect(reference.categoryOf('满意度指标', '服务对象满意度指标')?.category).toBe('satisfaction');
});

test('an unregistered path has none: it is never guessed', () => {
  expect(reference.categoryOf('产出指标', '数量')).toBeUndefined();
  expect(reference.categoryOf('产出指标/数量指标', '')).toBeUndefined();
});

test('units lead to their base in one step', () => {
  for (const unit of reference.units.values()) {
    const base = reference.units.get(unit.base);
    expect(base?.base).toBe(unit.base);
    expect(base?.factor).toBe(1);
    expect(base?.kind).toBe(unit.kind);
  }
});

test('the rows stay as they stand in the files', () => {
  expect(reference.rows.topics.map((row) => row.topic)).toEqual([...reference.topics.keys()].sort());
});
