import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Field } from '../../src/model/fields.ts';
import { readTable } from '../../src/model/read-table.ts';
import { type AnyRow, keyOf, type Row, type Table } from '../../src/model/table.ts';
import { funds } from '../../src/model/tables/funds.ts';
import { TABLES } from '../../src/model/tables/index.ts';
import { writeRow, writeTable } from '../../src/model/write-table.ts';

const printed = fc
  .array(fc.oneof(fc.constantFrom('"', ',', '甲', '=', '<b>', '95%'), fc.string({ maxLength: 3 })), { maxLength: 6 })
  .map((parts) => parts.join('').replace(/[\p{C}\p{Z}\ufffd]/gu, ''))
  .filter((text) => text !== '');

/** Values that a field may hold, told by what the Data Package says of it. */
function drawn(field: Field<unknown>): fc.Arbitrary<unknown> {
  const { type, constraints = {} } = field.schema;
  if (Array.isArray(constraints['enum'])) return fc.constantFrom(...(constraints['enum'] as string[]));
  if (field.zh.startsWith('每次扣')) return fc.constantFrom('2.5', '1%', '0.04');
  if (typeof constraints['pattern'] === 'string') {
    const words = ['p0', 'p01-02', `${'0a'.repeat(32)}`, '0a'.repeat(8), 'https://example.org/a?b=1,2'];
    const pattern = new RegExp(constraints['pattern']);
    return fc.constantFrom(...words.filter((word) => pattern.test(word)));
  }
  if (type === 'date') return fc.constantFrom('2020-12-23', '2024-02-29');
  if (type === 'string') return printed;
  const { minimum, maximum } = constraints as { minimum?: number; maximum?: number };
  if (type === 'integer') return fc.integer({ min: Math.max(minimum ?? 1, 1), max: maximum ?? 999_999 });
  // Both money (fen) and plain numbers are whole here; fractions have properties of their own.
  return fc.integer({ min: minimum ?? -1_000_000, max: 1_000_000 }).map((value) => (value === 0 ? 0 : value));
}

function rowsOf(table: Table): fc.Arbitrary<AnyRow[]> {
  const cells = Object.entries(table.fields).map(([column, field]) => {
    const value = drawn(field);
    return [column, field.required ? value : fc.option(value)] as const;
  });
  const row = fc.record(Object.fromEntries(cells)) as fc.Arbitrary<AnyRow>;
  return fc
    .array(row, { maxLength: 12 })
    .map((rows) => [...new Map(rows.map((one, i) => [keyOf(table, one), withOwnKey(table, one, i)])).values()]);
}

// A drawn key may come twice; numbered keys are distinct.
const withOwnKey = (table: Table, row: AnyRow, i: number): AnyRow => {
  const [first = ''] = table.key;
  return table.fields[first]?.schema.constraints?.['pattern'] ? { ...row, [first]: `k${i}` } : row;
};

describe.each(Object.values(TABLES))('$name', (table) => {
  test('what is written is read back, row by row', () => {
    fc.assert(
      fc.property(rowsOf(table), (rows) => {
        const text = writeTable(table, rows as Row<Table>[]);
        const read = readTable(table, 'data/x.csv', text);
        expect(read.problems).toEqual([]);
        expect(new Set(read.rows.map((row) => JSON.stringify(row)))).toEqual(
          new Set(rows.map((row) => JSON.stringify(inColumns(table, row)))),
        );
        expect(read.rows).toHaveLength(rows.length);
        expect(writeTable(table, read.rows)).toBe(text);
      }),
      { numRuns: 60 },
    );
  });
});

const inColumns = (table: Table, row: AnyRow): AnyRow =>
  Object.fromEntries(Object.keys(table.fields).map((column) => [column, row[column] ?? null]));

test('rows are sorted by key, whatever their order', () => {
  const row = { program: 'p0', axis: 'total', kind: null, label: '资金总额', amount_wan: null, line: 1 } as const;
  const text = writeTable(funds, [
    { ...row, fund: 'p10-f01' },
    { ...row, fund: 'p2-f01' },
  ]);
  expect(text.split('\n').map((line) => line.split(',')[0])).toEqual(['fund', 'p2-f01', 'p10-f01', '']);
});

test('a blank is an empty cell and a zero is a zero', () => {
  const row = { fund: 'p0-f01', program: 'p0', axis: 'total', kind: null, label: '合计', line: 1 } as const;
  expect(writeRow(funds, { ...row, amount_wan: null })).toEqual(['p0-f01', 'p0', 'total', '', '合计', '', '1']);
  expect(writeRow(funds, { ...row, amount_wan: 0 })).toEqual(['p0-f01', 'p0', 'total', '', '合计', '0', '1']);
});
