/** Broken input in every way we could think of: each has its own problem, at its place, with what to do about it. */
import { describe, expect, test } from 'vitest';
import { PROBLEM_CODES } from '../../src/model/problem.ts';
import { readDamaged } from '../model/tiny-copy.ts';
import { expectSaid, said } from './expect-said.ts';
import { FAMILIES, MUTATIONS } from './mutations.ts';
import { ROW_MUTATIONS } from './table-mutations.ts';

describe.each(Object.entries(FAMILIES))('%s', (_, mutations) => {
  test.each(mutations.map((one) => [one.name, one] as const))('%s', (_name, mutation) => {
    const { problems } = readDamaged(mutation.change);
    expect(problems.map(({ code }) => code)).toEqual([mutation.code, ...(mutation.also ?? [])]);
    expectSaid(problems[0], mutation);
  });
});

describe.each(Object.entries(ROW_MUTATIONS))('in every table: %s', (_, mutations) => {
  test.each(mutations.map((one) => [one.name, one] as const))('%s', (_name, mutation) => {
    expectSaid(readDamaged(mutation.change).problems.find(said(mutation)), mutation);
  });
});

test('there are more than eighty kinds, and no two of one name', () => {
  expect(MUTATIONS.length).toBeGreaterThan(80);
  expect(new Set(MUTATIONS.map(({ name }) => name)).size).toBe(MUTATIONS.length);
});

test('every problem that the reader knows is shown by one of them', () => {
  const shown = [...MUTATIONS, ...Object.values(ROW_MUTATIONS).flat()].map(({ code }) => code);
  expect([...new Set(shown)].sort()).toEqual([...PROBLEM_CODES].sort());
});
