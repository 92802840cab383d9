import { describe, expect, test } from 'vitest';
import { checkReferences, keysOf, type LocatedRows } from '../../src/model/check-references.ts';
import { places } from '../../src/model/tables/places.ts';
import { topics } from '../../src/model/tables/topics.ts';
import { type Damage, readDamaged, remove, replaceText, setCell } from './tiny-copy.ts';

const located = (keys: string[] | null, parents: (string | null)[]): LocatedRows => ({
  table: places,
  file: 'data/reference/places.csv',
  rows: parents.map((parent, i) => ({ adcode: `99000${i}`, parent })),
  lines: parents.map((_, i) => i + 2),
  keys: keys && new Set(keys),
});

test('a key that exists nowhere is dangling, at its line and column', () => {
  const rows = located(['990000', '990001'], [null, '990000', '990009']);
  expect(checkReferences(rows, keysOf([rows]))).toMatchObject([
    { code: 'reference-dangling', line: 4, column: 'parent', cell: '990009', expected: 'places.csv' },
  ]);
});

test('a blank refers to nothing', () => {
  const rows = located(['990000'], [null]);
  expect(checkReferences(rows, keysOf([rows]))).toEqual([]);
});

test('a table that could not be read knows nothing, and nothing is held against it', () => {
  const rows = located(null, ['990009']);
  expect(keysOf([rows, { ...rows, table: topics, keys: new Set(['cost']) }])).toEqual(
    new Map([['topics', new Set(['cost'])]]),
  );
  expect(checkReferences(rows, keysOf([rows]))).toEqual([]);
});

test('one unreadable row is one problem, although many rows refer to it', () => {
  const { problems } = readDamaged(setCell('documents/alpha-2021/programs.csv', 'p0', 'amount_wan', '300万'));
  expect(problems.map(({ code }) => code)).toEqual(['not-money']);
});

test('one missing table is one problem, although many rows refer to it', () => {
  const { problems } = readDamaged(remove('reference/measures.csv'));
  expect(problems.map(({ code }) => code)).toEqual(['file-missing']);
});

test('a key may be known in one document and dangle in another', () => {
  const { problems } = readDamaged(replaceText('documents/beta-2022/funds.csv', 'p02-f03,p02', 'p02-f03,p03'));
  expect(problems).toMatchObject([
    { code: 'reference-dangling', file: 'data/documents/beta-2022/funds.csv', line: 11 },
  ]);
});

const found = (...damages: Damage[]): string[] =>
  readDamaged(...damages).problems.map(({ file, line, column, code }) => `${file} ${line} ${column} ${code}`);

describe('circles', () => {
  const programs = 'documents/gamma-2021/programs.csv';
  const places = 'reference/places.csv';
  const units = 'reference/units.csv';

  test('each program of a circle is named, and none that only leads into it', () => {
    expect(found(setCell(programs, 'p01', 'parent', 'p02'))).toEqual([
      `data/${programs} 3 parent reference-circle`,
      `data/${programs} 4 parent reference-circle`,
      // A special fund has no parent at all.
      `data/${programs} 3 parent program-parent`,
    ]);
  });

  test('a chain without a circle is allowed', () => {
    expect(found(setCell(programs, 'p03', 'parent', 'p02'))).toEqual([]);
  });

  test('a place is not above itself, at once or through others', () => {
    expect(found(setCell(places, '990000', 'parent', '990000'))).toEqual([`data/${places} 2 parent reference-circle`]);
    expect(found(setCell(places, '990000', 'parent', '990103'))).toEqual(
      [2, 3, 4].map((line) => `data/${places} ${line} parent reference-circle`),
    );
  });

  test('units lead to a unit that is its own base', () => {
    expect(found(setCell(units, '场', 'base', '场次'))).toContain(`data/${units} 22 base reference-circle`);
  });
});

describe('units', () => {
  const measures = 'reference/measures.csv';

  test('a measure has a base unit, told where it stands', () => {
    const [first] = found(setCell(measures, 'mediation-cases', 'unit', '万件'));
    expect(first).toBe(`data/${measures} 13 unit unit-not-base`);
  });

  test('the base of a unit is a base unit', () => {
    const [first] = found(setCell('reference/units.csv', '万件', 'base', '件/年'));
    expect(first).toBe('data/reference/units.csv 5 base unit-not-base');
  });
});
