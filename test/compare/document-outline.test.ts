import { expect, test } from 'vitest';
import { documentOutline, type OutlinedProgram } from '../../src/compare/document-outline.ts';
import { REAL, TINY, withDocument } from './datasets.ts';

const programs = (document: string) => documentOutline(TINY, document).programs;
const fundsOf = ({ total, superior, splits }: OutlinedProgram) =>
  [total, superior, ...splits].flatMap((fund) => fund?.fund ?? []);
const reasonOf = (document: string, key: string) =>
  programs(document)
    .flatMap(({ indicators }) => indicators)
    .find(({ indicator }) => indicator.indicator === key)?.reason;

test('a special fund is followed by its directions, one step in', () => {
  expect(programs('gamma-2021').map(({ program, depth }) => [program.program, depth])).toEqual([
    ['p0', 0],
    ['p01', 0],
    ['p02', 1],
    ['p03', 1],
  ]);
});

test('an indicator without a number says why: blank, a time, a quality', () => {
  expect(reasonOf('alpha-2021', 'p0-07')).toBe('blank');
  expect(reasonOf('alpha-2021', 'p0-05')).toBe('time');
  expect(reasonOf('alpha-2022', 'p0-05')).toBe('time');
  expect(reasonOf('alpha-2021', 'p0-08')).toBe('qualitative');
});

test('an indicator with a target needs no reason, even when the target is zero', () => {
  expect(reasonOf('alpha-2021', 'p0-04')).toBeNull();
});

test('a cell of several targets is one indicator with all of them, in order', () => {
  const [first] = programs('alpha-2021').find(({ program }) => program.program === 'p02')?.indicators ?? [];
  expect(first?.targets.map(({ target, quantity }) => [target.label, quantity.value])).toEqual([
    ['听证会', 20],
    ['咨询会', 10],
    ['现场调查', 30],
  ]);
});

test('goals and results stand apart from indicators', () => {
  const gamma = new Map(programs('gamma-2021').map((one) => [one.program.program, one]));
  expect(gamma.get('p01')?.goals.map(({ target }) => target.target)).toEqual(['p01-g01']);
  expect(gamma.get('p02')?.results.map(({ target }) => target.target)).toEqual(['p02-r01', 'p02-r02']);
  expect(gamma.get('p02')?.goals).toEqual([]);
});

test('the total of projects counts a fund once and is null when none is stated', () => {
  expect(documentOutline(TINY, 'gamma-2021').projectTotal).toBe(22_500_000);
  const blank = withDocument(TINY, 'gamma-2021', (rows) => ({
    ...rows,
    programs: rows.programs.map((row) => ({ ...row, amount_wan: null })),
  }));
  expect(documentOutline(blank, 'gamma-2021').projectTotal).toBeNull();
});

test('no row of a document is left out or shown twice', () => {
  for (const rows of [...REAL.documents, ...TINY.documents]) {
    const dataset = REAL.documents.includes(rows) ? REAL : TINY;
    const outline = documentOutline(dataset, rows.document.document).programs;
    const targets = outline.flatMap((one) => [
      ...one.indicators.flatMap((indicator) => indicator.targets),
      ...one.goals,
      ...one.results,
    ]);
    expect(outline.map(({ program }) => program)).toHaveLength(rows.programs.length);
    expect(outline.flatMap(fundsOf).toSorted()).toEqual(rows.funds.map(({ fund }) => fund).toSorted());
    expect(outline.flatMap(({ indicators }) => indicators)).toHaveLength(rows.indicators.length);
    expect(new Set(targets.map(({ target }) => target)).size).toBe(rows.targets.length);
    expect(targets).toHaveLength(rows.targets.length);
  }
});
