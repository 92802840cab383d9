import { describe, expect, test } from 'vitest';
import { fundingSources } from '../../src/compare/funding-sources.ts';
import { REAL, TINY, withDocument } from './datasets.ts';

const rowOf = (dataset: typeof TINY, key: string) => {
  const row = fundingSources(dataset).rows.find(({ document }) => document.document === key);
  if (!row) throw new Error(`no row: ${key}`);
  return row;
};

test('the department’s sources are taken as stated; a blank one is not there', () => {
  const { parts, sum, basis } = rowOf(TINY, 'alpha-2021');
  expect(parts.map(({ kind, amount }) => [kind.kind, amount])).toEqual([
    ['general-public-budget', 280_000_000],
    ['other-funds', 8_000_000],
  ]);
  expect([sum, basis]).toEqual([288_000_000, 'department']);
  expect(parts[0]?.sources).toEqual([{ document: 'alpha-2021', table: 'funds', key: 'p0-f02', line: 10 }]);
});

test('without a department form the projects’ sources are added, and an “of which” is not added again', () => {
  const { parts, sum, basis } = rowOf(TINY, 'beta-2022');
  expect(parts.map(({ kind, amount, sources }) => [kind.kind, amount, sources.length])).toEqual([
    ['fiscal-appropriation', 40_900_000, 2],
    ['other-funds', 12_000_000, 1],
  ]);
  expect([sum, basis]).toEqual([52_900_000, 'projects']);
});

test('funds of higher-level government are no source of the document’s own money', () => {
  const kinds = [...fundingSources(REAL).kinds, ...fundingSources(TINY).kinds].map(({ kind }) => kind);
  expect(kinds).not.toContain('superior');
  expect(kinds).not.toContain('central-transfer');
});

test('a document that states no source stands last and has no parts', () => {
  const silent = withDocument(TINY, 'alpha-2021', (rows) => ({ ...rows, funds: [] }));
  expect(fundingSources(silent).rows.at(-1)).toMatchObject({ document: { document: 'alpha-2021' }, parts: [], sum: 0 });
});

describe.each([
  ['the real data', REAL],
  ['the tiny data', TINY],
])('in %s', (_, dataset) => {
  test('the shares of a document add up to one', () => {
    const divided = fundingSources(dataset).rows.filter(({ parts }) => parts.length > 0);
    for (const { parts } of divided) expect(parts.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
    expect(divided.length).toBeGreaterThan(2);
  });
});

const source = (fund: string, program: string, kind: string, amount: number | null) =>
  ({ fund, program, axis: 'source', kind, label: kind, amount_wan: amount, line: 1 }) as const;

test('fiscal appropriation printed beside its own parts is not the same money twice', () => {
  const both = withDocument(TINY, 'alpha-2021', (rows) => ({
    ...rows,
    funds: [
      source('f1', 'p0', 'fiscal-appropriation', 280_000_000),
      source('f2', 'p0', 'general-public-budget', 280_000_000),
      source('f3', 'p0', 'other-funds', 8_000_000),
    ],
  }));
  const { sum, parts } = rowOf(both, 'alpha-2021');
  expect(sum).toBe(288_000_000);
  expect(parts.map(({ kind }) => kind.kind)).toEqual(['fiscal-appropriation', 'other-funds']);
});

test('a fund that states its sources stands for its directions', () => {
  const funded = withDocument(TINY, 'gamma-2021', (rows) => ({
    ...rows,
    funds: [
      source('f1', 'p01', 'fiscal-appropriation', 22_500_000),
      source('f2', 'p02', 'fiscal-appropriation', 12_900_000),
    ],
  }));
  expect(rowOf(funded, 'gamma-2021')).toMatchObject({ basis: 'projects', sum: 22_500_000 });
});

test('a department whose only source is zero leaves the word to its projects', () => {
  const zero = withDocument(TINY, 'alpha-2021', (rows) => ({
    ...rows,
    funds: [source('f1', 'p0', 'other-funds', 0), source('f2', 'p01', 'fiscal-appropriation', 60_000_000)],
  }));
  expect(rowOf(zero, 'alpha-2021')).toMatchObject({ basis: 'projects', sum: 60_000_000 });
});
