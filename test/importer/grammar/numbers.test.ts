import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseChinese } from '../../../src/importer/grammar/chinese-numerals.ts';
import { formatDecimal, parseDecimal, plus, shift, times, toNumber } from '../../../src/importer/grammar/decimal.ts';
import { numberAt } from '../../../src/importer/grammar/numbers.ts';

const chinese = (text: string): string | null => {
  const value = parseChinese(text);
  return value && formatDecimal(value);
};

describe('Chinese numerals', () => {
  test.each([
    ['三', '3'],
    ['两', '2'],
    ['十', '10'],
    ['十二', '12'],
    ['二十', '20'],
    ['九十五', '95'],
    ['一百', '100'],
    ['一百零五', '105'],
    ['一百一十', '110'],
    ['一千二百', '1200'],
    ['两千', '2000'],
    ['三千零五', '3005'],
    ['三万', '30000'],
    ['三万五', '35000'],
    ['三万五千', '35000'],
    ['三万零五百', '30500'],
    ['十二万', '120000'],
    ['一百二十万', '1200000'],
    ['一亿二千万', '120000000'],
    ['〇二', '2'],
    ['二〇二三', '2023'],
    ['壹拾贰', '12'],
    ['叁佰肆拾伍', '345'],
  ])('%s is %s', (text, value) => {
    expect(chinese(text)).toBe(value);
  });

  test.each(['', '万', '百', '一二', '三百二千', '一十百', '零零百', '两两千三三', '千万百'])(
    '%j is no numeral',
    (text) => {
      expect(chinese(text)).toBeNull();
    },
  );

  const DIGITS = '零一二三四五六七八九';
  const spell = (value: number): string => {
    if (value >= 10_000) {
      const rest = value % 10_000;
      return `${spell(Math.trunc(value / 10_000))}万${rest === 0 ? '' : `${rest < 1000 ? '零' : ''}${spell(rest)}`}`;
    }
    const units = ['', '十', '百', '千'];
    const digits = [...String(value)].map(Number);
    const words = digits.map((digit, index) =>
      digit === 0 ? '零' : `${DIGITS[digit]}${units[digits.length - 1 - index]}`,
    );
    return words
      .join('')
      .replace(/零+/g, '零')
      .replace(/(?<=.)零$/, '');
  };

  test('every number up to 99,999,999 that is spelled out is read back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999_999 }), (value) => {
        const text = spell(value);
        const lone = /[万千百][一二三四五六七八九]$/.test(text);
        if (!lone) expect(chinese(text)).toBe(String(value));
      }),
    );
  });
});

describe('a number at a place', () => {
  test.each([
    ['1,234.5万', '12345000', 8],
    ['12,34', '12', 2],
    ['1,2345', '1', 1],
    ['2万5千人', '25000', 4],
    ['3千5', '3000', 2],
    ['2百分点', '2', 1],
    ['百分之九十七点五', '97.5', 8],
    ['九成五', '95', 3],
    ['九成立', '9', 1],
    ['-5.0%', '-5', 4],
  ])('%s begins with %s', (text, value, end) => {
    const number = numberAt(text, 0);
    expect(number && [formatDecimal(number.value), number.end]).toEqual([value, end]);
  });
});

describe('exact decimals', () => {
  const decimal = fc.tuple(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), fc.integer({ min: 0, max: 6 }));

  test('what is written reads back as the same', () => {
    fc.assert(
      fc.property(decimal, ([digits, places]) => {
        const text = formatDecimal({ digits, places });
        const again = parseDecimal(text);
        expect(again && formatDecimal(again)).toBe(text);
      }),
    );
  });

  test('scaling up and down again leaves no dust', () => {
    fc.assert(
      fc.property(decimal, fc.integer({ min: 0, max: 8 }), ([digits, places], power) => {
        const value = { digits, places };
        expect(formatDecimal(shift(shift(value, power), -power))).toBe(formatDecimal(value));
      }),
    );
  });

  test('a number of a table prints as the decimal it was', () => {
    expect(toNumber(times({ digits: 2865n, places: 1 }, { digits: 10_000n, places: 0 }))).toBe(2_865_000);
    expect(toNumber(plus({ digits: 1n, places: 1 }, { digits: 2n, places: 1 }))).toBe(0.3);
    expect(toNumber({ digits: 1n, places: 7 })).toBeNull();
    expect(toNumber({ digits: 10n ** 16n, places: 0 })).toBeNull();
  });
});
