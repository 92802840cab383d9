import { describe, expect, test } from 'vitest';
import { leafPrograms, topicMoney } from '../../src/compare/topic-money.ts';
import { REAL, TINY } from './datasets.ts';

const column = (dataset: typeof TINY, key: string) => {
  const found = topicMoney(dataset).columns.find(({ document }) => document.document === key);
  if (!found) throw new Error(`no column: ${key}`);
  return found;
};

describe.each([
  ['the real data', REAL],
  ['the tiny data', TINY],
])('in %s', (_, dataset) => {
  test('the topics of a document sum to its programs, each counted once', () => {
    for (const { document, total, amounts } of topicMoney(dataset).columns) {
      const leaves = leafPrograms(dataset.document(document.document)).filter((row) => row.topic !== null);
      const expected = leaves.reduce((sum, row) => sum + (row.amount_wan ?? 0), 0);
      expect(total).toBe(expected);
      expect([...amounts.values()].reduce((sum, one) => sum + one.amount, 0)).toBe(total);
      expect([...amounts.values()].reduce((sum, one) => sum + one.share, 0)).toBeCloseTo(1, 12);
    }
  });

  test('every amount leads back to the rows it is the sum of', () => {
    for (const { document, amounts } of topicMoney(dataset).columns) {
      const { funds, programs } = dataset.document(document.document);
      for (const { amount, sources } of amounts.values()) {
        const sum = sources.reduce((total, { table, key }) => {
          const fund = funds.find((row) => table === 'funds' && row.fund === key);
          const program = programs.find((row) => table === 'programs' && row.program === key);
          return total + (fund?.amount_wan ?? program?.amount_wan ?? Number.NaN);
        }, 0);
        expect(sum).toBe(amount);
      }
    }
  });

  test('the topics that take most of the documents’ money stand first', () => {
    const { topics, columns } = topicMoney(dataset);
    const weights = topics.map(({ topic }) =>
      columns.reduce((sum, one) => sum + (one.amounts.get(topic)?.share ?? 0), 0),
    );
    expect(weights).toEqual(weights.toSorted((a, b) => b - a));
    expect(weights.every((weight) => weight > 0)).toBe(true);
  });
});

test('a fund and its spending directions count once: the directions', () => {
  const leaves = leafPrograms(TINY.document('gamma-2021')).map((row) => row.program);
  expect(leaves).toEqual(['p02', 'p03']);
  expect(column(TINY, 'gamma-2021').total).toBe(22_500_000);
});

test('the whole department is no program of its own', () => {
  const forms = [...REAL.documents, ...TINY.documents].flatMap((rows) => leafPrograms(rows).map((row) => row.form));
  expect(forms).not.toContain('department');
});

test('tasks of a department form say so: they are not only project money', () => {
  expect(column(TINY, 'beta-2022-tasks').basis).toBe('tasks');
  expect(column(TINY, 'alpha-2021').basis).toBe('projects');
  expect(column(REAL, 'jieyang-2021').basis).toBe('tasks');
});

test('a document whose projects carry no amount has no column', () => {
  const held = topicMoney(REAL).columns.map(({ document }) => document.document);
  const withMoney = REAL.documents.filter((rows) => leafPrograms(rows).some((row) => row.amount_wan !== null));
  expect(held).toEqual(withMoney.map(({ document }) => document.document));
});
