/** How sentences of findings write numbers. */
import { expect, test } from 'vitest';
import { Form } from '../../src/checks/form.ts';
import { quantity } from '../../src/checks/phrases.ts';
import { unequalLines } from '../../src/checks/quantity-text.ts';
import type { Comparator } from '../../src/model/tables/targets.ts';
import { REAL } from '../compare/datasets.ts';

const form = new Form(REAL.document('luan-2021'), REAL.reference);

test.each([
  ['ge', 97.5, '%', '≥97.5%', '≥97.5%'],
  ['none', 400, '件', '400件', '400 cases'],
  ['ge', 1, '次', '≥1次', '≥1 time'],
  ['approx', 80, '次', '约80次', 'about 80 times'],
  ['le', 171, '万元', '≤171万元', '≤171 wan yuan'],
  ['none', 3, null, '3', '3'],
] as const)('%s %s %s reads as %s, and %s in English', (comparator: Comparator, value, unit, zh, en) => {
  expect(quantity(form, { comparator, value, unit })).toEqual({ zh, en });
});

test('a line of arithmetic has no unit but %, and none is written where only units differ', () => {
  const stated = (value: number, unit: string) => ({ comparator: null, value, unit });
  expect(unequalLines([[stated(360, '件'), stated(400, '件')]])).toEqual(['360 ≠ 400']);
  expect(unequalLines([[stated(96, '%'), stated(98, '%')]])).toEqual(['96% ≠ 98%']);
  expect(unequalLines([[stated(1, '场'), stated(1, '次')]])).toEqual([]);
});
