/** What each rule still finds in its own fixture where a folder has the five tables of the contract and no other. */
import { expect, test } from 'vitest';
import { Form } from '../../src/checks/form.ts';
import { CHECKS } from '../../src/checks/index.ts';
import { TINY } from '../compare/datasets.ts';
import { CASES } from './all-cases.ts';
import type { CheckCase } from './cases/case.ts';
import { cleanWith } from './edit.ts';
import { bare } from './verdicts.ts';

/** Rules that rest on another table: what they come to without it. All others fire as with it. */
const WITHOUT: Readonly<Record<string, string>> = {
  // Its fixture is a goal text; of indicators it judges the values without one.
  'placeholder-or-boilerplate': 'passed',
  // The scoring standards of another table.
  'standard-equals-value': 'not applied',
  'target-earns-full-points': 'not applied',
  // The unit price is no part of the printed label there.
  'unit-price-times-quantity': 'not applied',
  // Its fixture is a year in a goal text; the years of names and values need no other table.
  'year-matches': 'not applied',
};

function verdictOf({ check, fires }: CheckCase): string {
  const run = CHECKS.find(({ id }) => id === check)?.run;
  const rows = bare(cleanWith(...fires.edits).rows);
  const verdicts = run?.(new Form(rows, TINY.reference)).map(({ verdict }) => verdict) ?? [];
  return ['fired', 'undecided', 'passed'].find((one) => verdicts.some((verdict) => verdict === one)) ?? 'not applied';
}

test('which rules fire without the optional tables, and what the others come to', () => {
  const others = CASES.map((one) => [one.check, verdictOf(one)]).filter(([, verdict]) => verdict !== 'fired');
  expect(Object.fromEntries(others)).toEqual(WITHOUT);
});

test('a form without a contradiction has no finding without them either, and nothing is left undecided', () => {
  const form = new Form(bare(cleanWith().rows), TINY.reference);
  const trials = CHECKS.flatMap(({ id, run }) =>
    run(form).map(({ verdict, text }) => ({ id, verdict, text: text.en })),
  );
  expect(trials.filter(({ verdict }) => verdict !== 'passed')).toEqual([]);
});
