import { describe, expect, test } from 'vitest';
import { quantifiedShare } from '../../src/compare/quantified-share.ts';
import { REAL, TINY } from './datasets.ts';

/** `29/29` of each class that has indicators. */
function fractions(dataset: typeof TINY, key: string): Record<string, string> {
  const row = quantifiedShare(dataset).rows.find(({ document }) => document.document === key);
  const used = (row?.classes ?? []).filter(({ total }) => total > 0);
  return Object.fromEntries(
    used.map(({ category, quantified, total }) => [category.category, `${quantified}/${total}`]),
  );
}

test('an indicator with several targets counts once, one in words not at all', () => {
  expect(fractions(TINY, 'alpha-2021')).toEqual({
    'output.quantity': '4/4',
    'output.quality': '4/4',
    'output.timeliness': '0/1',
    cost: '2/2',
    'benefit.economic': '0/1',
    'benefit.social': '0/1',
    satisfaction: '2/2',
  });
});

test.each([
  // Counted by hand from indicators.csv and targets.csv.
  [
    'hengyang-2022',
    {
      'output.quantity': '29/29',
      'output.quality': '29/29',
      'output.timeliness': '20/20',
      cost: '18/18',
      'benefit.economic': '0/1',
      'benefit.social': '0/22',
      'benefit.ecological': '0/1',
      'benefit.sustained': '0/1',
      satisfaction: '25/25',
    },
  ],
  [
    'luan-2021',
    {
      'output.quantity': '36/38',
      'output.quality': '7/15',
      'output.timeliness': '1/6',
      cost: '7/7',
      'benefit.economic': '1/1',
      'benefit.social': '0/11',
      'benefit.sustained': '1/8',
      satisfaction: '5/7',
    },
  ],
  ['jieyang-2021', { 'output.quantity': '19/19', 'output.quality': '5/5', 'output.timeliness': '1/1', cost: '1/1' }],
])('%s states numbers in its classes as counted by hand', (key, expected) => {
  expect(fractions(REAL, key)).toEqual(expected);
});

test('a class without indicators has no share: that is not zero', () => {
  const jieyang = quantifiedShare(REAL).rows.find(({ document }) => document.document === 'jieyang-2021');
  const satisfaction = jieyang?.classes.find(({ category }) => category.category === 'satisfaction');
  expect([satisfaction?.share, satisfaction?.total]).toEqual([null, 0]);
});

describe.each([
  ['the real data', REAL],
  ['the tiny data', TINY],
])('in %s', (_, dataset) => {
  test('the classes sum to the whole document', () => {
    for (const { document, classes, all } of quantifiedShare(dataset).rows) {
      expect(all.total).toBe(dataset.document(document.document).indicators.length);
      expect(classes.reduce((sum, one) => sum + one.total, 0)).toBe(all.total);
      expect(classes.reduce((sum, one) => sum + one.quantified, 0)).toBe(all.quantified);
    }
  });
});
