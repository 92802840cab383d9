import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode, formatCsv, parseCsv } from '../../src/model/csv.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
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
        expect(parseCsv(text).errors).toEqual([]);
        expect(text.endsWith('\n')).toBe(true);
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

  test('blank lines are passed over without losing count', () => {
    expect(lines('a,b\n\n1,2\n\n\n3,4\n\n')).toEqual([1, 3, 6]);
  });

  test('numbers stay text', () => {
    expect(cells('a,b\n430500,007\n')).toEqual([
      ['a', 'b'],
      ['430500', '007'],
    ]);
  });

  test('an open quote is an error at the physical line on which its record begins', () => {
    const { errors } = parseCsv('a,b\n"x\ny\nz",1\n\n2,"3\n4,5\n');
    expect(errors).toHaveLength(1);
    expect(errors[0]?.line).toBe(6);
  });
});

describe('decode', () => {
  test('plain UTF-8 with LF is nothing to speak of', () => {
    expect(decode(bytes('甲,乙\n'))).toEqual({ text: '甲,乙\n', found: '' });
  });

  test('a byte order mark and CRLF are read and named', () => {
    expect(decode(bytes('\ufeff甲,乙\r\n'))).toEqual({ text: '甲,乙\n', found: 'UTF-8 + BOM, CRLF' });
  });

  test('GB18030, which Excel in China writes, is read and named', () => {
    expect(decode(Uint8Array.of(0xcb, 0xbe, 0xb7, 0xa8, 0xbe, 0xd6))).toEqual({ text: '司法局', found: 'GB18030' });
  });

  test('UTF-16 and noise are refused', () => {
    expect(decode(Buffer.from('\ufeff司法局', 'utf16le'))).toBeNull();
    expect(decode(Uint8Array.of(0x80, 0xff, 0xff))).toBeNull();
  });
});
