import { describe, expect, test } from 'vitest';
import { scoringPoints } from '../../src/compare/scoring-points.ts';
import { REAL, TINY, withDocument } from './datasets.ts';

test('only documents that print points are there', () => {
  expect(scoringPoints(TINY).rows.map(({ document }) => document.document)).toEqual(['alpha-2021']);
  expect(scoringPoints(REAL).rows.map(({ document }) => document.document)).toEqual(['hengyang-2022']);
});

test('Hengyang’s seventeen projects give 1,530 points to 116 of its 146 indicators', () => {
  const [row] = scoringPoints(REAL).rows;
  expect([row?.points, row?.programs, row?.scored, row?.indicators]).toEqual([1530, 17, 116, 146]);
  const points = Object.fromEntries(
    (row?.classes ?? []).map(({ category, points, scored }) => [category.category, [points, scored]]),
  );
  // By hand: 330 of cost are 16 projects with 20 and one (p16) with 10.
  expect(points).toEqual({
    'output.quantity': [300, 23],
    'output.quality': [220, 20],
    'output.timeliness': [170, 17],
    cost: [330, 17],
    'benefit.economic': [10, 1],
    'benefit.social': [330, 17],
    'benefit.ecological': [0, 0],
    'benefit.sustained': [0, 0],
    satisfaction: [170, 21],
  });
});

test('classes that tie for the most points are both named', () => {
  const [row] = scoringPoints(REAL).rows;
  expect(row?.largest.map(({ category }) => category.category)).toEqual(['cost', 'benefit.social']);
  expect(row?.largestShare).toBeCloseTo(330 / 1530, 12);
});

test('points with decimals sum exactly', () => {
  const tenths = withDocument(TINY, 'alpha-2021', (rows) => ({
    ...rows,
    indicators: rows.indicators.map((row) => ({ ...row, points: row.points === null ? null : 0.1 })),
  }));
  const [row] = scoringPoints(tenths).rows;
  expect(row?.points).toBeCloseTo(0.4, 15);
  expect(String(row?.points)).toBe('0.4');
});

describe.each([
  ['the real data', REAL],
  ['the tiny data', TINY],
])('in %s', (_, dataset) => {
  test('classes sum to the document, in points and in indicators', () => {
    for (const { points, scored, classes, largest } of scoringPoints(dataset).rows) {
      expect(classes.reduce((sum, one) => sum + one.points, 0)).toBe(points);
      expect(classes.reduce((sum, one) => sum + one.scored, 0)).toBe(scored);
      expect(classes.reduce((sum, one) => sum + one.pointShare, 0)).toBeCloseTo(1, 12);
      expect(classes.reduce((sum, one) => sum + one.scoredShare, 0)).toBeCloseTo(1, 12);
      const most = Math.max(...classes.map((one) => one.points));
      expect(largest).toEqual(classes.filter((one) => one.points === most));
    }
  });
});
