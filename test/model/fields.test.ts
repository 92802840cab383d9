import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as fields from '../../src/model/fields.ts';

const faultOf = (field: fields.Field<unknown>, cell: string): string | null => {
  const value = field.parse(cell);
  return value instanceof fields.Fault ? value.code : null;
};

const KINDS = {
  text: [
    fields.text('字', 'words'),
    ['甲', 'a b', '=100%', '+5%', '“甲”&<b>', '𠮷'],
    [' a', 'a ', '　甲', 'a\nb', 'a\tb', '甲\u200b', '\ufeff甲', '\u202e甲', '甲\ufffd', '\ud800'],
  ],
  key: [
    fields.key('键', 'key'),
    ['p0', 'p01-02-1', 'output.quantity', '990100'],
    ['P0', 'p_0', '-p', 'p-', 'p--0', '键', 'p 0', 'p0\n'],
  ],
  decimal: [
    fields.decimal('数', 'number'),
    ['0', '-5', '97.5', '100.00', '0.000001'],
    ['1OO', '１', '1,000', '.5', '5.', '1e3', '∞', '95%', '0.0000001', '+5', ' 1'],
  ],
  integer: [fields.integer('整', 'whole'), ['0', '2021', '1200000'], ['-1', '1.0', '二', '1e3', '']],
  sourceLine: [fields.sourceLine('行', 'line'), ['1', '690'], ['0', '01', '-1', '1.5', '12345678']],
  money: [fields.money('钱', 'money'), ['0', '2289.69', '-1'], ['1,600', '40万', '1.1234567']],
  deduction: [fields.deduction('扣', 'deduction'), ['2.5', '1%', '0.04'], ['-1', '1分', '%', '1 %']],
  date: [
    fields.date('日', 'date'),
    ['2020-12-23', '2024-02-29', '0001-01-01'],
    ['2021-02-29', '2021-02-30', '2021-13-01', '2020-1-1', '2020.12.23', '44188'],
  ],
  hash: [fields.hash('哈', 'hash'), ['a'.repeat(64)], ['A'.repeat(64), 'a'.repeat(63), 'g'.repeat(64)]],
  webAddress: [
    fields.webAddress('址', 'address'),
    ['https://example.org/a?b=1&c=2', 'http://x.cn'],
    [
      'javascript:alert(1)',
      'data:text/html,x',
      '//x.cn',
      'ftp://x',
      'https://x" onclick="',
      'https://x<b>',
      'https://a b',
    ],
  ],
  oneOf: [fields.oneOf(['ge', 'le'], '词', 'word'), ['ge'], ['GE', '>=', 'constructor', '']],
} satisfies Record<string, [fields.Field<never> | fields.Field<string> | fields.Field<number>, string[], string[]]>;

describe.each(Object.entries(KINDS))('%s', (_, [kind, good, bad]) => {
  const field = kind as fields.Field<string | number>;

  test('reads what it allows, and writes it so that it reads the same', () => {
    for (const cell of good) {
      const value = field.parse(cell);
      if (value instanceof fields.Fault) throw new Error(`${cell} was refused as ${value.code}`);
      expect(field.parse(field.format(value))).toEqual(value);
    }
  });

  test('refuses the rest with a fault, never with a guess', () => {
    expect(bad.filter((cell) => faultOf(field, cell) === null)).toEqual([]);
  });

  test('explains itself in both languages', () => {
    expect(field.zh && field.en).toBeTruthy();
    expect(field.required).toBe(true);
    expect(fields.optional(field).required).toBe(false);
  });
});

test('decimals with at most fifteen digits are written as they were printed, but for trailing zeros', () => {
  const field = fields.decimal('数', 'number');
  const printed = fc.tuple(fc.integer({ min: -999_999_999, max: 999_999_999 }), fc.integer({ min: 0, max: 999_999 }));
  fc.assert(
    fc.property(printed, ([whole, fraction]) => {
      const cell = `${whole}.${String(fraction).padStart(6, '0')}`;
      const value = field.parse(cell);
      expect(value).not.toBeInstanceOf(fields.Fault);
      expect(field.format(value as number)).toBe(cell.replace(/\.?0+$/, ''));
    }),
  );
});

test('a reference takes any cell: whether it resolves is asked of the whole folder', () => {
  const field = fields.reference('units', '单位', 'unit');
  expect(field.parse('元/人·年')).toBe('元/人·年');
  expect(field.references).toBe('units');
});

test('a pattern told to the Data Package, which covers the whole cell, allows what the reader allows and no more', () => {
  for (const [kind, good, bad] of Object.values(KINDS)) {
    const pattern = kind.schema.constraints?.['pattern'];
    if (typeof pattern !== 'string') continue;
    const whole = new RegExp(`^(?:${pattern})$`);
    expect(good.filter((cell) => !whole.test(cell))).toEqual([]);
    expect(bad.filter((cell) => whole.test(cell))).toEqual([]);
  }
});
