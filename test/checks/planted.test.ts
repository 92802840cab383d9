/** A form with twenty planted contradictions: each is found, by its own rule, on its own cells, and nothing else is. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CHECK_FAMILIES } from '../../src/checks/check.ts';
import { parseCsv } from '../../src/model/csv.ts';
import { drop, type Edit, findingsOf, set } from './edit.ts';

const FOLDER = join(import.meta.dirname, 'planted');

/** `check: table/key table/key`, as findings.csv lists the cells of a finding. */
const planted = parseCsv(readFileSync(join(FOLDER, 'faults.csv'), 'utf8'))
  .records.slice(1)
  .map(({ cells: [check, cells] }) => `${check}: ${cells}`);
const { findings } = findingsOf(FOLDER, 'beta-2024');
const found = findings.map(
  ({ check, cells }) => `${check.id}: ${cells.map((one) => `${one.table}/${one.key}`).join(' ')}`,
);

test('twenty contradictions of twenty rules, from every family', () => {
  expect(planted).toHaveLength(20);
  expect(new Set(planted.map((one) => one.split(':')[0])).size).toBe(20);
  const families = new Set(findings.map(({ check }) => check.family));
  expect([...families].toSorted()).toEqual(CHECK_FAMILIES.toSorted());
});

test('each is found on the cells it was planted in, and nothing else is found', () => {
  expect(found.toSorted()).toEqual(planted.toSorted());
});

/** Another printed value, and its number. */
const value = (indicator: string, printed: string, target: Edit['cells']): Edit[] => [
  set('indicators', indicator, { value: printed }),
  set('targets', `${indicator}-1`, target ?? {}),
];

/** What the form would say without the contradiction. */
const MENDED: Readonly<Record<string, readonly Edit[]>> = {
  'revenue-parts-sum': [set('funds', 'p0-f02', { amount_wan: '456' })],
  'subtotal-equals-children': [
    set('programs', 'p04', { amount_wan: '18' }),
    set('funds', 'p04-f01', { amount_wan: '18' }),
    set('funds', 'p04-f02', { amount_wan: '12' }),
  ],
  'project-sources-sum': [set('funds', 'p01-f02', { amount_wan: '52' })],
  'unit-price-times-quantity': [set('workings', 'p03-w03', { price_wan: '0.1', quantity: '220' })],
  'cost-ceiling-vs-budget': [
    set('indicators', 'p06-05', { name: '项目成本降低率' }),
    ...value('p06-05', '≥1%', { comparator: 'ge', value: '1', unit: '%', measure: '', match: '' }),
  ],
  'department-equals-project': value('p0-04', '≥96%', { value: '96' }),
  'goal-text-equals-indicator': [set('targets', 'p01-g01', { value: '650' })],
  'year-matches': [set('years', 'p06-y01', { role: 'comparison' })],
  'past-results-as-targets': [drop('targets', 'p05-r01'), drop('targets', 'p05-r02')],
  'unit-fits-name': value('p06-02', '≥30次', { unit: '次' }),
  'rate-in-range': value('p06-03', '≥99%', { value: '99' }),
  'direction-consistent': value('p05-03', '≤1%', { comparator: 'le' }),
  'required-classes-present': [set('indicators', 'p06-06', { value: '明显增强' })],
  'output-class-fits': [set('indicators', 'p04-03', { name: '调解协议按期履行率' })],
  'benefit-class-fits': [set('indicators', 'p03-05', { name: '学法用法氛围' })],
  'cost-indicator-is-a-cost': value('p05-05', '≥2%', { value: '2', unit: '%' }).concat(
    set('indicators', 'p05-05', { name: '监管成本降低率' }),
  ),
  'satisfaction-names-one-group': [set('indicators', 'p04-06', { name: '当事人满意度' })],
  'deduction-reaches-points': [set('indicators', 'p04-01', { deduct_per: '75', deduct_points: '1' })],
  'standard-equals-value': [set('standards', 'p01-02-s1', { value: '96' })],
  'target-earns-full-points': [
    set('standards', 'p01-04-s1', { comparator: 'ge' }),
    set('standards', 'p01-04-s2', { comparator: 'lt' }),
  ],
};

test.each(Object.entries(MENDED))('%s is gone once it is mended, and the others stay', (check, edits) => {
  const left = findingsOf(FOLDER, 'beta-2024', edits).findings.map((one) => one.check.id);
  expect(left.toSorted()).toEqual(
    Object.keys(MENDED)
      .filter((one) => one !== check)
      .toSorted(),
  );
});

test('with all of them mended, nothing is found', () => {
  expect(findingsOf(FOLDER, 'beta-2024', Object.values(MENDED).flat()).findings).toEqual([]);
});
