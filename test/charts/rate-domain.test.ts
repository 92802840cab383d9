import { expect, test } from 'vitest';
import { measureTargetsChart } from '../../src/charts/measure-targets.ts';
import { countDomain, rateDomain } from '../../src/charts/rate-domain.ts';
import { LIGHT } from '../../src/charts/theme.ts';
import { topicRatesChart } from '../../src/charts/topic-rates.ts';
import { messages } from '../../src/i18n/index.ts';
import { TINY } from '../compare/datasets.ts';

const zh = messages('zh');
const context = { width: 720, t: zh, theme: LIGHT };

test.each([
  ['begins at 80 where all are', [85, 100], [80, 100]],
  ['begins at 50 where all are', [60, 95], [50, 100]],
  ['begins at 0 where one is low', [30, 95], [0, 100]],
  ['ends near the greatest where all are low', [0, 1.5], [0, 1.5]],
  ['holds growth of more than 100', [90, 130], [0, 150]],
  ['holds a fall', [-5, 90], [-20, 100]],
])('the axis of rates %s', (_, values, expected) => {
  expect(rateDomain(values)).toEqual(expected);
});

test('the axis of counts begins at 0', () => {
  expect(countDomain([90, 95])).toEqual([0, 100]);
});

const MANY = 150_000;

test('more values than a call may have arguments have an axis', () => {
  const values = Array.from({ length: MANY }, (_, i) => 80 + (i % 20));
  expect(rateDomain(values)).toEqual([80, 100]);
  expect(countDomain(values)).toEqual([0, 100]);
});

test('charts of as many targets are drawn', () => {
  const rates = topicRatesChart.compare(TINY, 'mediation');
  const [row] = rates.rows;
  if (!row) throw new Error('no rates of mediation');
  const promises = Array.from({ length: MANY }, (_, i) => row.promises[i % row.promises.length] ?? []).flat();
  const many = { ...rates, rows: [{ ...row, promises }] };
  expect(topicRatesChart.describe(many, zh)).toContain(zh.number(MANY));
  expect(topicRatesChart.notes(many, zh)).not.toEqual([]);
  expect(topicRatesChart.plot(many, context).height).toBeGreaterThan(0);

  const targets = { ...measureTargetsChart.compare(TINY, 'mediation-success-rate'), comparable: promises };
  expect(measureTargetsChart.notes(targets, zh)).not.toEqual([]);
  expect(measureTargetsChart.plot(targets, context).height).toBeGreaterThan(0);
});
