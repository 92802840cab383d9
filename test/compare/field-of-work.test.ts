import { expect, test } from 'vitest';
import { fieldsOfTarget, fieldsOfWork, indicatorFields, targetsForField } from '../../src/compare/field-of-work.ts';
import { placeTargets } from '../../src/model/dataset.ts';
import { REAL, TINY } from './datasets.ts';

const fieldsOf = (document: string) =>
  new Map(indicatorFields(TINY.document(document), TINY).map((one) => [one.indicator.indicator, one]));

test('satisfaction and cost are no fields of work', () => {
  const fields = fieldsOfWork(REAL).map(({ topic }) => topic);
  expect(fields).toHaveLength(18);
  expect(fields).not.toContain('satisfaction');
  expect(fields).not.toContain('cost');
});

test('a project’s indicator is for the project’s field, whatever its measure', () => {
  const saving = fieldsOf('alpha-2021').get('p01-03');
  expect(saving?.main).toBe('legal-aid');
  expect([...(saving?.all ?? [])]).toEqual(['legal-aid']);
});

test('the department’s indicator is for the field of its measure', () => {
  expect(fieldsOf('alpha-2021').get('p0-02')?.main).toBe('mediation');
});

test('the department’s satisfaction and indicators without a measure are for no field', () => {
  const fields = fieldsOf('alpha-2021');
  expect(fields.get('p0-09')?.main).toBeNull();
  expect(fields.get('p0-08')?.main).toBeNull();
});

test('an indicator whose measure belongs elsewhere is for two fields, mainly its project’s', () => {
  const cases = fieldsOf('beta-2022').get('p01-01');
  expect(cases?.main).toBe('mediation');
  expect([...(cases?.all ?? [])]).toEqual(['mediation', 'legal-aid']);
});

test('a target names the field of its measure before that of its project', () => {
  const placed = placeTargets(TINY.document('beta-2022')).find(({ target }) => target.target === 'p01-01-1');
  expect(placed && fieldsOfTarget(placed, TINY)).toEqual(['legal-aid', 'mediation']);
});

test('past results are not for any field', () => {
  const targets = targetsForField(TINY.document('gamma-2021'), 'community-corrections', TINY);
  expect(targets.map(({ target }) => target.target)).not.toContain('p02-r01');
  expect(targets.length).toBeGreaterThan(0);
});
