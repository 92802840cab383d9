import { describe, expect, test } from 'vitest';
import type { Change } from '../../src/changes/change.ts';
import { brokenSchema } from '../../src/changes/schema.ts';
import { isAtLeast, nextVersion, parseVersion, stepOf } from '../../src/changes/versioning.ts';
import { describeFolder } from '../../src/model/datapackage.ts';
import { ROOT } from '../compare/datasets.ts';

const change = (subject: Change['subject'], kind: Change['kind']): Change => ({
  subject,
  kind,
  tier: 'major',
  aspects: [],
  measure: null,
  earlier: null,
  later: null,
});

const step = (...changes: readonly Change[]) => stepOf([{ document: 'a', changes }], []);

describe('the version moves', () => {
  test.each<[string, Change, string]>([
    ['a document came', change('document', 'added'), 'minor'],
    ['a document went', change('document', 'removed'), 'major'],
    ['a key of a shared table went', change('reference', 'removed'), 'major'],
    ['a shared table grew', change('reference', 'added'), 'minor'],
    ['an indicator was missing', change('indicator', 'added'), 'minor'],
    ['a number was corrected', change('target', 'raised'), 'patch'],
    ['a finding appeared', change('finding', 'added'), 'patch'],
    ['a note was corrected', change('rows', 'changed'), 'patch'],
  ])('where %s', (_, one, expected) => {
    expect(step(one)).toBe(expected);
  });

  test('as far as its greatest change asks, and not at all without one', () => {
    expect(step(change('target', 'raised'), change('document', 'added'))).toBe('minor');
    expect(stepOf([], [])).toBe(null);
    expect(stepOf([], ['targets.note: gone'])).toBe('major');
  });
});

test.each([
  ['1.2.3', 'patch', '1.2.4'],
  ['1.2.3', 'minor', '1.3.0'],
  ['1.2.3', 'major', '2.0.0'],
  ['0.2.3', 'major', '0.3.0'],
  ['0.2.3', 'minor', '0.3.0'],
] as const)('after %s a %s step is %s', (version, of, next) => {
  expect(nextVersion(parseVersion(version) ?? [0, 0, 0], of)).toBe(next);
});

test('versions compare by their numbers', () => {
  const atLeast = (one: string, other: string) =>
    isAtLeast(parseVersion(one) ?? [0, 0, 0], parseVersion(other) ?? [0, 0, 0]);
  expect([atLeast('0.10.0', '0.9.9'), atLeast('1.0.0', '1.0.0'), atLeast('1.0.0', '1.0.1')]).toEqual([
    true,
    true,
    false,
  ]);
  expect(['1.2', 'v1.2.3', '1.2.3-a', '01.2.3'].map(parseVersion)).toEqual([null, null, null, null]);
});

test('a schema is broken by columns that are gone, moved or of another type, not by new tables', () => {
  const resource = (path: string, ...columns: readonly string[]) => ({
    path,
    schema: { fields: columns.map((name) => ({ name, type: 'string' })) },
  });
  const before = { resources: [resource('reference/units.csv', 'unit', 'base')] };
  expect(brokenSchema(before, { resources: [...before.resources, resource('documents/a/goals.csv', 'goal')] })).toEqual(
    [],
  );
  expect(brokenSchema(before, { resources: [resource('reference/units.csv', 'unit')] })).toEqual(['units.base: gone']);
  expect(brokenSchema(before, { resources: [resource('reference/units.csv', 'base', 'unit')] })).toEqual([
    'units: new or moved columns',
  ]);
  expect(brokenSchema(before, { resources: [] })).toEqual(['units: gone']);
  const own = describeFolder(`${ROOT}/test/tiny`, ['alpha-2021']) as Parameters<typeof brokenSchema>[0];
  expect(brokenSchema(own, own)).toEqual([]);
});
