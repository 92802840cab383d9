import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FEN_PER_WAN, formatWan, parseWan } from '../../src/model/money.ts';

const LARGEST = 999_999_999 * FEN_PER_WAN + 999_999;
const fen = fc.integer({ min: -LARGEST, max: LARGEST });

describe('parseWan', () => {
  test.each([
    ['2289.69', 2_289_690_000],
    ['0', 0],
    ['-0', 0],
    ['0.000001', 1],
    ['300.123456', 300_123_456],
    ['16.0', 16_000_000],
    ['-2.7', -2_700_000],
    ['999999999.999999', LARGEST],
  ])('reads %s 万元 as %d fen', (text, expected) => {
    expect(parseWan(text)).toBe(expected);
  });

  test.each(['', ' 1', '1 ', '1,600', '40万', '.5', '5.', '1e3', '+1', '１', '0.1234567', '1000000000', 'NaN', '--1'])(
    'refuses %j rather than guess',
    (text) => {
      expect(parseWan(text)).toBeNull();
    },
  );

  test('keeps every amount that fits within the safe integers', () => {
    expect(Number.isSafeInteger(LARGEST)).toBe(true);
  });
});

describe('formatWan', () => {
  test('writes the shortest exact decimal', () => {
    expect([2_289_690_000, 16_000_000, 1, 0, -2_700_000].map(formatWan)).toEqual([
      '2289.69',
      '16',
      '0.000001',
      '0',
      '-2.7',
    ]);
  });

  test('is undone by parseWan for every amount', () => {
    fc.assert(fc.property(fen, (amount) => Object.is(parseWan(formatWan(amount)), amount === 0 ? 0 : amount)));
  });
});

test('sums of printed amounts are exact, where sums of decimals drift', () => {
  expect(0.1 + 0.2).not.toBe(0.3);
  const cents = fc.array(fc.integer({ min: 0, max: 99_999_999 }), { maxLength: 200 });
  fc.assert(
    fc.property(cents, (amounts) => {
      const printed = amounts.map((amount) => `${Math.trunc(amount / 100)}.${String(amount % 100).padStart(2, '0')}`);
      const sum = printed.reduce((total, text) => total + (parseWan(text) ?? Number.NaN), 0);
      expect(sum).toBe(amounts.reduce((total, amount) => total + amount, 0) * (FEN_PER_WAN / 100));
    }),
  );
});
