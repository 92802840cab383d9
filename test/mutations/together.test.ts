/** Broken in many ways at once: everything is told in one run. What only looks broken is told of nowhere. */
import { expect, test } from 'vitest';
import { readDamaged, setCell } from '../model/tiny-copy.ts';
import { expectSaid, said } from './expect-said.ts';
import { ALPHA, type Mutation } from './mutation.ts';
import { MUTATIONS } from './mutations.ts';

const named = (...names: readonly string[]): Mutation[] =>
  names.map((name) => {
    const found = MUTATIONS.find((one) => one.name === name);
    if (!found) throw new Error(`no mutation is named ${name}`);
    return found;
  });

test('ten faults in ten files are ten problems of one run', () => {
  const mutations = named(
    'semicolons between cells',
    'a province within its own city',
    'a day that no calendar has',
    'a number in Chinese',
    'negative money',
    'an unknown level path',
    'a spending direction of no fund',
    'a close match without a reason',
    'a file that is no table',
    'a range that ends before it begins',
  );
  const { problems } = readDamaged(...mutations.map(({ change }) => change));
  for (const mutation of mutations) expectSaid(problems.find(said(mutation)), mutation);
  expect(problems).toHaveLength(mutations.length + mutations.flatMap(({ also = [] }) => also).length);
});

test('many faults in one file are told of one by one', () => {
  const path = `${ALPHA}/targets.csv`;
  const cells = [
    ['p0-01-1', 'value', '1OO'],
    ['p0-01-1', 'comparator', '>='],
    ['p0-01-1', 'line', '0'],
    ['p0-02-1', 'unit', '桩'],
    ['p0-03-1', 'measure', 'nothing'],
    ['p0-04-1', 'value', '0.1234567'],
    ['p0-06-1', 'note', ' '],
    ['p0-09-1', 'match', 'near'],
    ['p01-01-1', 'label', '甲\u200b乙'],
    ['p01-02-1', 'target', 'P01'],
  ] as const;
  const { problems } = readDamaged(...cells.map(([key, column, value]) => setCell(path, key, column, value)));
  const told = problems.filter(({ file }) => file === `data/${path}`).map(({ column }) => column);
  for (const [, column] of cells) expect(told).toContain(column);
});

test.each([
  ['a value that a spreadsheet would run', '=100%'],
  ['a command that a spreadsheet would run', "=cmd|'/C calc'!A0"],
  ['a value that begins with a sign', '+5%'],
  ['a function', '@SUM(1+1)'],
  ['a dash', '-'],
  ['a tag', '<script>alert(1)</script>'],
  ['the end of a section of XML', ']]>'],
  ['a template', '{{constructor.constructor("return 1")()}}'],
  ['a scheme within words', 'javascript:alert(1)'],
  ['quotes of all kinds', `“甲” ‘乙’ "丙" '丁' 「戊」`],
  ['a comma and a backslash', 'a,b\\n'],
  ['full-width digits and signs', '≥９５％'],
  ['a character outside the first plane', '𠮷野'],
  ['a picture', '📈'],
  ['combining marks', 'e\u0301'],
  ['words that mean nothing to a computer', 'null undefined NaN true'],
])('%s is what a form may print, and is kept as it is', (_, printed) => {
  const { problems, documents } = readDamaged(
    setCell(`${ALPHA}/indicators.csv`, 'p0-01', 'value', printed),
    setCell(`${ALPHA}/indicators.csv`, 'p0-01', 'name', printed),
  );
  expect(problems).toEqual([]);
  expect(documents[0]?.indicators[0]).toMatchObject({ value: printed, name: printed });
});
