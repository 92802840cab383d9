import { describe, expect, test } from 'vitest';
import { formats } from '../../src/i18n/format.ts';
import { parseWan } from '../../src/model/money.ts';

const zh = formats('zh');
const en = formats('en');
const CASES = { unit: '件', name_en: 'cases', name_en_one: 'case' };
const PERCENT = { unit: '%', name_en: 'percent', name_en_one: 'percent' };
const quantity = (comparator: string, value: number, valueTo: number | null = null) => ({ comparator, value, valueTo });

describe('numbers', () => {
  test('are grouped in threes and never rounded', () => {
    expect([zh.number(16204), en.number(1234567.5), zh.number(97.5), en.number(0.123456)]).toEqual([
      '16,204',
      '1,234,567.5',
      '97.5',
      '0.123456',
    ]);
  });

  test('of money are 万元 with every printed decimal', () => {
    expect(zh.money(parseWan('2289.69') ?? 0)).toBe('2,289.69');
    expect(en.money(parseWan('199.623456') ?? 0)).toBe('199.623456');
    expect(zh.money(0)).toBe('0');
  });

  test('of a share have one decimal, so that they line up', () => {
    expect([zh.share(0.28338), en.share(1), zh.share(0)]).toEqual(['28.3%', '100.0%', '0.0%']);
  });
});

describe('quantities', () => {
  test.each([
    ['ge', '≥95%'],
    ['gt', '>95%'],
    ['le', '≤95%'],
    ['lt', '<95%'],
    ['eq', '=95%'],
    ['none', '95%'],
    ['approx', '约95%'],
  ])('with %s are printed %s', (comparator, printed) => {
    expect(zh.quantity(quantity(comparator, 95), PERCENT)).toBe(printed);
  });

  test('have the unit in the language, in the singular for one', () => {
    expect(zh.quantity(quantity('none', 30000), CASES)).toBe('30,000 件');
    expect(en.quantity(quantity('approx', 30000), CASES)).toBe('approx. 30,000 cases');
    expect(en.quantity(quantity('none', 1), CASES)).toBe('1 case');
    expect(en.quantity(quantity('none', 1, 3), CASES)).toBe('1–3 cases');
  });

  test('of a range have both ends; without a unit they end with the number', () => {
    expect(zh.quantity(quantity('none', 4, 6), CASES)).toBe('4–6 件');
    expect(zh.quantity(quantity('ge', 3), null)).toBe('≥3');
  });
});

test('rows have a name in each language', () => {
  const row = { name_zh: '法律援助', name_en: 'Legal aid' };
  expect([zh.name(row), en.name(row)]).toEqual(['法律援助', 'Legal aid']);
  const bureau = { short_zh: '衡阳', short_en: 'Hengyang' };
  expect([zh.shortName(bureau), en.shortName(bureau)]).toEqual(['衡阳', 'Hengyang']);
});

test('a note in two languages is read in one; a note in one serves both', () => {
  expect([zh.note('口径不同 | Counted differently'), en.note('口径不同 | Counted differently')]).toEqual([
    '口径不同',
    'Counted differently',
  ]);
  expect([en.note('口径不同'), zh.note(null)]).toEqual(['口径不同', '']);
  expect([
    zh.comparability({ note_zh: '甲', note_en: 'a' }),
    en.comparability({ note_zh: null, note_en: null }),
  ]).toEqual(['甲', '']);
});
