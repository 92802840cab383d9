import { expect, test } from 'vitest';
import { agreementOf } from '../../src/compare/agreement.ts';
import { satisfactionLadder } from '../../src/compare/satisfaction-ladder.ts';
import { scopeAgreement } from '../../src/compare/scope-agreement.ts';
import { placeTargets } from '../../src/model/dataset.ts';
import { REAL, TINY, withDocument } from './datasets.ts';

const [placed] = placeTargets(TINY.document('alpha-2021'));

/** Numbers as `95`, `≥95`, and with a ~ where the match is close. */
function stated(words: readonly string[]) {
  return words.map((word) => {
    if (!placed) throw new Error('no target');
    const comparator = word.startsWith('≥') ? ('ge' as const) : ('none' as const);
    const match = word.endsWith('~') ? ('close' as const) : ('exact' as const);
    return { ...placed, target: { ...placed.target, comparator, match, value: Number(word.replace(/[≥~]/g, '')) } };
  });
}

test.each([
  [['95'], ['95', '95'], 'same'],
  [['≥95'], ['≥95'], 'same'],
  [['≥95'], ['95'], 'same-number'],
  [['95', '90'], ['90', '≥95'], 'same-number'],
  [['95'], ['90'], 'different'],
  [['100'], ['100', '98'], 'partly'],
  // A close match never makes a difference …
  [['100'], ['100', '98~'], 'partly'],
  [['95~'], ['90', '90~'], 'close'],
  [['95'], ['90~'], 'close'],
  // … nor is it the same thing as an exact one with its number,
  [['2~'], ['2'], 'close'],
  [['2'], ['2', '2~'], 'same'],
  // but two close ones with one number agree.
  [['2~'], ['2~'], 'same'],
  [['90~'], ['90~', '95~'], 'partly'],
  // Exact matches that differ are not made alike by close ones.
  [['95'], ['90', '95~'], 'different'],
  [['95', '80~'], ['90', '80~'], 'different'],
] as const)('%j in the department form and %j in projects: %s', (department, projects, expected) => {
  expect(agreementOf(stated(department), stated(projects))).toBe(expected);
});

test('a range is another number than its beginning', () => {
  const [one] = stated(['90']);
  if (!one) throw new Error('no target');
  expect(agreementOf([one], [{ ...one, target: { ...one.target, value_to: 95 } }])).toBe('different');
});

// Public satisfaction of alpha-2021 in a project too, with another number or match.
const asked = (value: number, match: 'exact' | 'close') =>
  withDocument(TINY, 'alpha-2021', (rows) => ({
    ...rows,
    targets: rows.targets.flatMap((row) =>
      row.target === 'p0-09-1' ? [row, { ...row, target: 'p01-09-1', program: 'p01', value, match }] : row,
    ),
  }));

test.each([
  ['the real data', REAL, 4],
  ['a project that asks for as much', asked(95, 'exact'), 1],
  ['a project that asks for less', asked(90, 'exact'), 1],
  ['a project that asks others as well', asked(90, 'close'), 1],
])('the page of satisfaction and the page of targets say the same of %s', (_, dataset, count) => {
  const rows = scopeAgreement(dataset).rows;
  const { twice } = satisfactionLadder(dataset);
  expect(twice).toHaveLength(count);
  for (const { document, measure, agreement } of twice) {
    const row = rows.find((one) => one.document === document);
    const isApart = row?.apart.find((one) => one.measure === measure)?.state;
    expect(isApart ?? 'alike').toBe(['same', 'same-number'].includes(agreement) ? 'alike' : agreement);
  }
});

test('only the same people, matched exactly, are compared for who asks for more', () => {
  const relation = (dataset: typeof REAL, key: string) =>
    satisfactionLadder(dataset).documents.find(({ document }) => document.document === key)?.relation;
  expect(relation(asked(95, 'exact'), 'alpha-2021')).toBe('same');
  expect(relation(asked(90, 'exact'), 'alpha-2021')).toBe('department-higher');
  expect(relation(asked(99, 'exact'), 'alpha-2021')).toBe('project-higher');
  expect(relation(asked(90, 'close'), 'alpha-2021')).toBeNull();
  // Its project asks legal aid recipients for 90, its department the public for 95: other people.
  expect(relation(TINY, 'alpha-2021')).toBeNull();
});
