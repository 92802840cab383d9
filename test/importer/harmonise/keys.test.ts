import { describe, expect, test } from 'vitest';
import { placeOf } from '../../../src/importer/harmonise/keys.ts';

describe('where a key says that a row stands', () => {
  test.each([
    ['programs', 'p0', null, '', 0],
    ['programs', 'p12', null, '', 12],
    ['funds', 'p01-f02', 'p01', 'f', 2],
    ['goals', 'p0-t01', 'p0', 't', 1],
    ['targets', 'p01-g03', 'p01', 'g', 3],
    ['targets', 'p01-r10', 'p01', 'r', 10],
    ['indicators', 'p01-03', 'p01', '', 3],
    ['targets', 'p01-03-1', 'p01-03', '', 1],
    ['standards', 'p01-03-s2', 'p01-03', 's', 2],
  ] as const)('%s %s', (table, key, above, mark, number) => {
    expect(placeOf(table, key)).toEqual({ above, counter: { table, mark }, number });
  });

  test.each([
    ['indicators', 'p01'],
    ['programs', 'p01-03'],
    ['funds', 'p01-03'],
    ['funds', 'p01-g03'],
    ['standards', 'p01-s02'],
    ['targets', 'p01-03-s1'],
    ['targets', 'p01-03-g1'],
    ['targets', 'p01-g03-1'],
    ['indicators', 'p01-'],
    ['indicators', 'x01-03'],
  ] as const)('no row of %s is called %s', (table, key) => {
    expect(placeOf(table, key)).toBeNull();
  });
});
