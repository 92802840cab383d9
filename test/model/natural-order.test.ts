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

/** What the order means: cut both keys into runs, then compare run by run. */
function runByRun(a: string, b: string): number {
  const left = a.match(/\d+|\D+/g) ?? [];
  const right = b.match(/\d+|\D+/g) ?? [];
  for (let i = 0; i < Math.min(left.length, right.length); i++) {
    const [x = '', y = ''] = [left[i], right[i]];
    if (/^\d/.test(x) && /^\d/.test(y) && Number(x) !== Number(y)) return Number(x) < Number(y) ? -1 : 1;
    if (x !== y) return x < y ? -1 : 1;
  }
  return left.length - right.length;
}

test('walking two keys gives what cutting them into runs would', () => {
  // A common beginning, since random keys part at once.
  fc.assert(
    fc.property(text, text, text, (start, a, b) => {
      const [x, y] = [`${start}${a}`, `${start}${b}`];
      expect(Math.sign(naturalOrder(x, y))).toBe(Math.sign(runByRun(x, y)));
    }),
    { numRuns: 5000 },
  );
});

test.each([
  ['p-', 'p0', 1],
  ['-', '0', -1],
  ['0-', '00', -1],
  ['p1', 'p01', 1],
  ['9007199254740992', '9007199254740993', -1],
  ['9007199254740993', '09007199254740992', 1],
  ['p', 'p', 0],
])('%s against %s: %i', (a, b, sign) => {
  expect(Math.sign(naturalOrder(a, b))).toBe(sign);
  expect(Math.sign(runByRun(a, b))).toBe(sign);
});
