import fc from 'fast-check';
import { expect, test } from 'vitest';
import { naturalOrder } from '../../src/model/natural-order.ts';

const sorted = (keys: string[]): string[] => [...keys].sort(naturalOrder);

test('numbers in keys count as numbers', () => {
  expect(sorted(['p10', 'p2', 'p01-10', 'p01-2', 'p0', 'p0-f02', 'p0-01'])).toEqual([
    'p0',
    'p0-01',
    'p0-f02',
    'p01-2',
    'p01-10',
    'p2',
    'p10',
  ]);
});

test('goals and results stand after the indicators of their program', () => {
  expect(sorted(['p01-r01', 'p01-g01', 'p02-01-1', 'p01-10-1'])).toEqual([
    'p01-10-1',
    'p01-g01',
    'p01-r01',
    'p02-01-1',
  ]);
});

test('the order does not depend on the language of the machine', () => {
  expect(sorted(['乙', '甲', 'b', 'a', 'B'])).toEqual(['B', 'a', 'b', '乙', '甲']);
});

const digits = fc.oneof(
  fc.nat().map(String),
  fc.constantFrom('0', '00', '01', '1', '9'.repeat(400), `1${'0'.repeat(400)}`),
);
const text = fc
  .array(fc.oneof(digits, fc.constantFrom('-', 'p', '甲', '.', 'f', '/', '')))
  .map((parts) => parts.join(''));

test('it is a total order: equal only to itself, the other way round when turned, transitive', () => {
  fc.assert(
    fc.property(text, text, text, (a, b, c) => {
      const ab = naturalOrder(a, b);
      expect(ab).not.toBeNaN();
      expect(ab === 0).toBe(a === b);
      expect(Math.sign(naturalOrder(b, a))).toBe(ab === 0 ? 0 : -Math.sign(ab));
      if (ab <= 0 && naturalOrder(b, c) <= 0) expect(naturalOrder(a, c)).toBeLessThanOrEqual(0);
    }),
    { numRuns: 1000 },
  );
});
