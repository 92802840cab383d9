import { expect, test } from 'vitest';
import { checkReferences, keysOf, type LocatedRows } from '../../src/model/check-references.ts';
import { places } from '../../src/model/tables/places.ts';
import { topics } from '../../src/model/tables/topics.ts';
import { readDamaged, remove, replaceText, setCell } from './tiny-copy.ts';

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
