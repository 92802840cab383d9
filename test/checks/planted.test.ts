/** A form with twenty planted contradictions: each is found, by its own rule, on its own cells, and nothing else is. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CHECK_FAMILIES } from '../../src/checks/check.ts';
import { parseCsv } from '../../src/model/csv.ts';
import { findingsOf } from './edit.ts';

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
