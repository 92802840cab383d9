import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { formatCsv, parseCsv } from '../../src/model/csv.ts';

const cells = (text: string) => parseCsv(text).records.map((record) => record.cells);
const lines = (text: string) => parseCsv(text).records.map((record) => record.line);

const nasty = fc.constantFrom(
  '"',
  '""',
  ',',
  '\n',
  '\r',
  ' ',
  '\t',
  '=',
  '+',
  '甲',
  '“',
  '\u3000',
  '\u200b',
  "'",
  '\\',
  '𠮷',
);
const cell = fc.array(fc.oneof(nasty, fc.string({ unit: 'grapheme', maxLength: 4 }))).map((parts) => parts.join(''));

describe('formatCsv and parseCsv', () => {
  test('any cells come back as they were', () => {
    const table = fc
      .integer({ min: 2, max: 5 })
      .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 8 }));
    fc.assert(
      fc.property(table, (rows) => {
        const header = Array.from({ length: rows[0]?.length ?? 2 }, (_, i) => `c${i}`);
        const text = formatCsv(header, rows);
        expect(cells(text)).toEqual([header, ...rows]);
        expect(parseCsv(text).strayQuotes).toEqual([]);
        expect(text.endsWith('\n')).toBe(true);
      }),
    );
  });

  test('writes what Papa Parse writes', () => {
    const table = fc.array(
      fc.array(fc.oneof(cell, fc.constantFrom(' a', 'a ', '\ufeffa', '')), { minLength: 1, maxLength: 4 }),
      {
        minLength: 1,
        maxLength: 5,
      },
    );
    fc.assert(
      fc.property(table, ([header = [], ...rows]) => {
        expect(formatCsv(header, rows)).toBe(`${Papa.unparse([header, ...rows], { newline: '\n' })}\n`);
      }),
    );
  });

  test('a record is known by the physical line on which it begins', () => {
    const breaks = fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 10 });
    fc.assert(
      fc.property(breaks, (counts) => {
        const text = formatCsv(
          ['a', 'b'],
          counts.map((count) => ['x', '\n'.repeat(count)]),
        );
        let line = 2;
        const expected = counts.map((count) => {
          line += 1 + count;
          return line - 1 - count;
        });
        expect(lines(text)).toEqual([1, ...expected]);
      }),
    );
  });

  test('cells are quoted only where they must be', () => {
    expect(
      formatCsv(
        ['a', 'b'],
        [
          ['甲', '=100%'],
          ['a,b', 'say "x"'],
          [' a', ''],
        ],
      ),
    ).toBe('a,b\n甲,=100%\n"a,b","say ""x"""\n" a",\n');
  });

  test('a text without a quote is read as Papa Parse reads it, line by line', () => {
    const piece = fc.oneof(
      nasty.filter((one) => !one.includes('"')),
      fc.constantFrom('\n', '\n\n', '\r\n', '\0', '\ufeff', ','),
      fc.string({ unit: 'binary', maxLength: 3 }).map((one) => one.replaceAll('"', '')),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('');
        const papa = Papa.parse<string[]>(text, { delimiter: ',', newline: '\n' });
        const all = papa.data.map((cells, at) => ({ line: at + 1, cells }));
        expect(papa.errors).toEqual([]);
        expect(parseCsv(text)).toEqual({ records: all.filter((one) => one.cells.join(',') !== ''), strayQuotes: [] });
      }),
      { numRuns: 2000 },
    );
  });

  test('one quote more, and every cell and line is still the same', () => {
    const plain = fc.constantFrom('甲', ' ', '', '\r', '\0', '1.5', '=');
    const rows = fc.array(fc.array(plain, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(rows, (table) => {
        const text = table.map((row) => `${row.join(',')}\n`).join('');
        const { records } = parseCsv(`${text}"",\n`);
        expect(records.slice(0, -1)).toEqual(parseCsv(text).records);
      }),
    );
  });

  test('blank lines are passed over without losing count', () => {
    expect(lines('a,b\n\n1,2\n\n\n3,4\n\n')).toEqual([1, 3, 6]);
  });

  test('numbers stay text', () => {
    expect(cells('a,b\n430500,007\n')).toEqual([
      ['a', 'b'],
      ['430500', '007'],
    ]);
  });

  test('an open quote is told by the physical line on which it stands, and so is each quote within a cell', () => {
    const strayIn = (text: string) => parseCsv(text).strayQuotes;
    expect(strayIn('a,b\n"x\ny\nz",1\n\n2,"3\n4,5\n')).toEqual([6]);
    expect(strayIn('a,b\n1,x"y\n2,"x"y\n3,"x""y"\n4,"x"')).toEqual([2, 3]);
    expect(strayIn('\ufeff"a",b\n"","" """,\n"')).toEqual([2, 3]);
  });
});
