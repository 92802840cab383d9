import { describe, expect, test } from 'vitest';
import { topicBalance } from '../../src/compare/topic-balance.ts';
import { topicCoverage } from '../../src/compare/topic-coverage.ts';
import { topicMoney } from '../../src/compare/topic-money.ts';
import { topicProfile } from '../../src/compare/topic-profile.ts';
import { REAL, TINY, withDocument } from './datasets.ts';

const cellOf = (topic: string, document: string) =>
  topicCoverage(TINY)
    .rows.find((row) => row.topic.topic === topic)
    ?.cells.find((cell) => cell.document.document === document);

test('a field with a project and indicators has both', () => {
  // Four indicators of the project, one of the department, one goal text.
  expect(cellOf('legal-aid', 'alpha-2021')).toMatchObject({
    state: 'both',
    amount: 60_000_000,
    indicators: 5,
    goals: 1,
  });
});

test('a field that only the department’s indicators speak of has no money: null, not zero', () => {
  expect(cellOf('community-corrections', 'alpha-2021')).toMatchObject({
    state: 'promise',
    amount: null,
    indicators: 1,
  });
});

test('a field with money whose only promise is in goal text has both', () => {
  expect(cellOf('mediation', 'beta-2022-tasks')).toMatchObject({ state: 'both', amount: 10_000_000, goals: 1 });
});

test('a field that nothing speaks of is silent', () => {
  expect(cellOf('legal-publicity', 'alpha-2021')).toMatchObject({
    state: 'none',
    amount: null,
    indicators: 0,
    goals: 0,
  });
});

describe.each([
  ['the real data', REAL],
  ['the tiny data', TINY],
])('in %s', (_, dataset) => {
  test('the money of the cells is the money of the documents’ topics', () => {
    for (const { document, amounts } of topicMoney(dataset).columns) {
      for (const { topic, cells } of topicCoverage(dataset).rows) {
        const cell = cells.find((one) => one.document === document);
        expect(cell?.amount ?? 0).toBe(amounts.get(topic.topic)?.amount ?? 0);
      }
    }
  });

  test('every field has a cell a document, and some document speaks of it', () => {
    for (const { cells } of topicCoverage(dataset).rows) {
      expect(cells).toHaveLength(dataset.documents.length);
      expect(cells.some(({ state }) => state !== 'none')).toBe(true);
    }
  });

  test('a document’s shares of money and of indicators each add up to one', () => {
    for (const { document } of dataset.documents) {
      const { topics, money, placed, indicators } = topicBalance(dataset, document.document);
      const sum = (of: (one: (typeof topics)[number]) => number) => topics.reduce((total, one) => total + of(one), 0);
      expect(sum(({ moneyShare }) => moneyShare)).toBeCloseTo(money === 0 ? 0 : 1, 12);
      expect(sum(({ indicatorShare }) => indicatorShare)).toBeCloseTo(placed === 0 ? 0 : 1, 12);
      expect(sum((one) => one.indicators)).toBe(placed);
      expect(placed).toBeLessThanOrEqual(indicators);
    }
  });
});

test('a field’s profile puts the greatest share first and those without money last', () => {
  const { documents, isField, measures } = topicProfile(TINY, 'legal-aid');
  expect(documents.map(({ cell, share }) => [cell.document.document, share === null])).toEqual([
    ['alpha-2021', false],
    ['alpha-2022', false],
    ['gamma-2021', false],
    ['beta-2022', true],
    ['beta-2022-tasks', true],
  ]);
  expect(isField).toBe(true);
  expect(measures[0]?.measure.measure).toBe('legal-aid-cases');
});

test('satisfaction has measures but no money and no documents of its own', () => {
  const { documents, isField, measures } = topicProfile(TINY, 'satisfaction');
  expect([documents.length, isField]).toEqual([0, false]);
  expect(measures.length).toBeGreaterThan(0);
});

test('an amount of zero is no money for a field', () => {
  const zero = withDocument(TINY, 'alpha-2021', (rows) => ({
    ...rows,
    programs: rows.programs.map((row) => (row.program === 'p01' ? { ...row, amount_wan: 0 } : row)),
  }));
  const cell = topicCoverage(zero)
    .rows.find(({ topic }) => topic.topic === 'legal-aid')
    ?.cells.find(({ document }) => document.document === 'alpha-2021');
  expect(cell).toMatchObject({ state: 'promise', amount: null });
});
