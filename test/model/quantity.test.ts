import { describe, expect, test } from 'vitest';
import { promiseKey, quantityOf, reasonForNoQuantity } from '../../src/model/quantity.ts';
import { readDataFolder } from '../../src/model/read-folder.ts';
import type { Indicator } from '../../src/model/tables/indicators.ts';
import type { Target } from '../../src/model/tables/targets.ts';
import { TINY } from './tiny-copy.ts';

const { documents } = readDataFolder(TINY);
const targetOf = (document: string, key: string): Target => {
  const rows = documents.find((one) => one.document.document === document);
  const target = rows?.targets.find((row) => row.target === key);
  if (!target) throw new Error(`unknown target: ${document}/${key}`);
  return target;
};
const reasonFor = (value: string | null) => reasonForNoQuantity({ value } as Indicator);

test('a quantity is comparator, number and unit; a range has an end', () => {
  expect(quantityOf(targetOf('alpha-2021', 'p0-03-1'))).toEqual({
    comparator: 'ge',
    value: 95,
    valueTo: null,
    unit: '%',
  });
  expect(quantityOf(targetOf('alpha-2022', 'p02-02-1'))).toMatchObject({ value: 4, valueTo: 6, unit: '场' });
});

describe('why there is no number', () => {
  test('a blank cell', () => expect(reasonFor(null)).toBe('blank'));

  test.each([
    '2021年',
    '2021',
    '2023',
    '2021年1月-12月',
    '2021年1-12月',
    '2022年12月31日',
    '1月至12月',
    '2022年12月底前',
    '2022年底',
    '12月31日之前',
    '2021年1月1日—2021年12月31日',
    '2021—2023年',
    '年底前',
    '12月底',
  ])('a time: %s', (value) => expect(reasonFor(value)).toBe('time'));

  test.each([
    '明显提高',
    '完成年度任务',
    '按计划完成',
    '2021年目标',
    '无直接经济效益',
    '每个案件在规定的工作日内完成',
    '5',
    '95',
    '100',
    '9500',
    '30000',
    '20231',
    '前',
    '底',
    '30日',
    '1-12',
    '3次',
  ])('a quality: %s', (value) => expect(reasonFor(value)).toBe('qualitative'));

  test('every indicator of the tiny folder without a target has a reason, and all three occur', () => {
    const reasons = documents.flatMap(({ indicators, targets }) => {
      const numbered = new Set(targets.map((row) => row.indicator));
      return indicators.filter((row) => !numbered.has(row.indicator)).map(reasonForNoQuantity);
    });
    expect(new Set(reasons)).toEqual(new Set(['blank', 'time', 'qualitative']));
  });
});

describe('one promise', () => {
  const key = (document: string, target: string) => promiseKey(targetOf(document, target));

  test('department and project with the same value promise once', () => {
    expect(key('alpha-2021', 'p0-01-1')).toBe(key('alpha-2021', 'p01-01-1'));
  });

  test('another value or another comparator is another promise', () => {
    expect(key('alpha-2021', 'p0-03-1')).not.toBe(key('alpha-2021', 'p02-02-1'));
    expect(key('alpha-2022', 'p0-01-1')).not.toBe(key('alpha-2022', 'p01-01-1'));
  });

  test('targets without a measure are never the same promise, whatever their numbers', () => {
    const first = targetOf('alpha-2021', 'p02-01-1');
    const second = { ...targetOf('alpha-2021', 'p02-01-2'), value: first.value };
    expect(promiseKey(first)).not.toBe(promiseKey(second));
  });
});
