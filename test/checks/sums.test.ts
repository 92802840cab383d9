/** Whatever the amounts are: parts that make up their total pass, and a total that is off fires by as much as it is off. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Check } from '../../src/checks/check.ts';
import { Form } from '../../src/checks/form.ts';
import { basicPlusProjectSum } from '../../src/checks/money/basic-plus-project-sum.ts';
import { projectSourcesSum } from '../../src/checks/money/project-sources-sum.ts';
import { projectsSumToProjectExpenditure } from '../../src/checks/money/projects-sum-to-project-expenditure.ts';
import { revenuePartsSum } from '../../src/checks/money/revenue-parts-sum.ts';
import { subtotalEqualsChildren } from '../../src/checks/money/subtotal-equals-children.ts';
import { workingsSumToAmount } from '../../src/checks/money/workings-sum-to-amount.ts';
import { type Fen, formatWan } from '../../src/model/money.ts';
import type { DocumentRows } from '../../src/model/rows.ts';
import type { Fund } from '../../src/model/tables/funds.ts';
import type { Program } from '../../src/model/tables/programs.ts';
import { TINY } from '../compare/datasets.ts';
import { cleanWith } from './edit.ts';

const { rows: CLEAN } = cleanWith();

const program = (key: string, amount_wan: Fen | null, cells: Partial<Program> = {}): Program => ({
  program: key,
  parent: null,
  form: key === 'p0' ? 'department' : 'project',
  name: `项目${key}`,
  name_en: null,
  topic: null,
  amount_wan,
  superior_funds_wan: null,
  period: null,
  attribute: null,
  line: 1,
  ...cells,
});

const fund = (key: string, axis: Fund['axis'], kind: string | null, amount_wan: Fen): Fund => ({
  fund: key,
  program: key.replace(/-.*$/, ''),
  axis,
  kind,
  label: key,
  amount_wan,
  line: 1,
});

/** A form in which these parts should make up that amount. */
type Build = (parts: readonly Fen[], total: Fen) => Partial<DocumentRows>;

const SOURCES = ['general-public-budget', 'government-fund', 'state-capital', 'special-account-non-tax', 'other-funds'];
const sources = (owner: string, parts: readonly Fen[]) =>
  parts.map((amount, i) => fund(`${owner}-f${i}`, 'source', SOURCES[i % SOURCES.length] ?? null, amount));

const BUILDS: readonly (readonly [Check, Build])[] = [
  [
    revenuePartsSum,
    (parts, total) => ({
      programs: [program('p0', total)],
      funds: [fund('p0-t', 'total', 'total', total), ...sources('p0', parts)],
    }),
  ],
  [
    basicPlusProjectSum,
    (parts, total) => ({
      programs: [program('p0', total)],
      funds: [
        fund('p0-t', 'total', 'total', total),
        ...parts.map((amount, i) => fund(`p0-f${i}`, 'use', i === 0 ? 'basic' : 'project', amount)),
        // Both kinds are printed, however few the parts.
        fund('p0-p', 'use', 'project', 0),
      ],
    }),
  ],
  [
    projectsSumToProjectExpenditure,
    (parts, total) => ({
      programs: [
        program('p0', null),
        ...parts.map((amount, i) => program(`p${i + 1}`, amount, { superior_funds_wan: 1e9 })),
      ],
      funds: [fund('p0-f1', 'use', 'project', total)],
    }),
  ],
  [
    subtotalEqualsChildren,
    (parts, total) => ({
      programs: [program('p1', total), ...parts.map((amount, i) => program(`p${i + 2}`, amount, { parent: 'p1' }))],
      funds: [],
    }),
  ],
  [
    projectSourcesSum,
    (parts, total) => ({
      programs: [program('p1', total)],
      funds: [...sources('p1', parts), fund('p1-u', 'source', 'superior', 1e9)],
    }),
  ],
  [
    workingsSumToAmount,
    (parts, total) => ({
      programs: [program('p1', total)],
      funds: [
        fund('p1-t', 'calculation', 'total', total),
        ...parts.map((amount, i) => fund(`p1-f${i}`, 'calculation', null, amount)),
      ],
      workings: parts.map((_, i) => ({
        working: `p1-w${i}`,
        total: 'p1-t',
        fund: `p1-f${i}`,
        price_wan: null,
        quantity: null,
        unit: null,
        line: 1,
      })),
    }),
  ],
];

const trialsOf = (check: Check, build: Build, parts: readonly Fen[], total: Fen) =>
  check.run(new Form({ ...CLEAN, workings: [], ...build(parts, total) }, TINY.reference));

/** Amounts as forms print them: hundredths of 万元, and now and then all six digits. */
const amount = fc.oneof(
  fc.integer({ min: 0, max: 9_999_999 }).map((hundredths) => hundredths * 10_000),
  fc.integer({ min: 0, max: 9_999_999_999 }),
);
const parts = fc.array(amount, { minLength: 1, maxLength: 20 });
const off = fc.integer({ min: 10_001, max: 9_999_999 }).chain((size) => fc.constantFrom(size, -size));

describe.each(BUILDS)('$id', (check, build) => {
  test('passes for every total that is the sum of its parts', () => {
    fc.assert(
      fc.property(parts, (amounts) => {
        const sum = amounts.reduce((total, one) => total + one, 0);
        const trials = trialsOf(check, build, amounts, sum);
        expect(trials.map(({ verdict }) => verdict)).toEqual(trials.map(() => 'passed'));
        expect(trials.length).toBeGreaterThan(0);
      }),
    );
  });

  test('fires for every other total, by exactly what it is off', () => {
    fc.assert(
      fc.property(parts, off, (amounts, change) => {
        const sum = amounts.reduce((total, one) => total + one, 0);
        const fired = trialsOf(check, build, amounts, sum + change).filter(({ verdict }) => verdict === 'fired');
        expect(fired.map(({ difference }) => difference)).toEqual([Number(formatWan(change))]);
        expect(fired[0]?.arithmetic?.at(-1)).toContain(`= ${formatWan(change).replace('-', '−')}`);
      }),
    );
  });
});
