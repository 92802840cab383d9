import { read, utils, type WorkBook } from '@e965/xlsx';
import { strFromU8, unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { LANGUAGES, messages } from '../../src/i18n/index.ts';
import { figureCells, figureRecord } from '../../src/site/figure-record.ts';
import { figureWorkbook } from '../../src/site/figure-workbook.ts';
import { allFigures } from '../../src/site/figures.ts';
import { cellText, sheetNames, workbook } from '../../src/site/workbook.ts';
import { REAL, TINY } from '../compare/datasets.ts';

type Cells = (string | number | null)[][];

const open = (bytes: Uint8Array): WorkBook => read(bytes, { type: 'buffer', cellFormula: true });
const cellsOf = (book: WorkBook, sheet: string): Cells => {
  const found = book.Sheets[sheet];
  if (!found) throw new Error(`no sheet: ${sheet}`);
  return utils.sheet_to_json<Cells[number]>(found, { header: 1, defval: null, raw: true });
};
/** The rows of a sheet end with its last filled cell. */
const padded = (rows: Cells, width: number): Cells =>
  rows.map((row) => Array.from({ length: width }, (_, i) => row[i] ?? null));
const HOSTILE = [
  '=1+1',
  '=100%',
  '+5%',
  '-A1',
  '@SUM(A1)',
  '<b>&"\'',
  ' spaces ',
  '_x0041_',
  ']]>',
  '430000',
  '甲\n乙',
];

afterEach(() => vi.useRealTimers());

describe.each([
  ['the real data', REAL],
  ['the tiny data', TINY],
])('the workbook of every figure of %s', (_, dataset) => {
  test.each(LANGUAGES)('holds the numbers and words of its JSON and CSV, in %s', async (language) => {
    const t = messages(language);
    for (const figure of allFigures(dataset)) {
      const record = figureRecord(figure, dataset, t);
      const book = open(figureWorkbook(record, t));
      expect(book.SheetNames).toEqual([t.workbook.data, t.workbook.notes, t.workbook.sources]);
      const [header, ...rows] = cellsOf(book, t.workbook.data);
      const csv = figureCells(record, t);
      const heads = record.columns.map(({ head }) => head);
      expect(header?.slice(0, heads.length)).toEqual(heads);
      expect(header?.slice(heads.length)).toEqual(csv.header.slice(heads.length));
      const read = padded(rows, csv.header.length);
      expect(read.map((row) => row.slice(0, heads.length))).toEqual(record.rows);
      expect(read.map((row) => row.map((cell) => (cell === null ? '' : String(cell))))).toEqual(csv.rows);
      const notes = cellsOf(book, t.workbook.notes).flat();
      expect(notes).toEqual(expect.arrayContaining([record.title, record.version, record.page, ...record.notes]));
      expect(cellsOf(book, t.workbook.sources)).toHaveLength(1 + record.sources.length);
    }
  });
});

describe('a workbook', () => {
  const write = (rows: Cells) => workbook([{ name: 'a', header: ['甲', '=b'], rows }]);

  test('keeps words words and numbers numbers, and has no formula', async () => {
    const book = open(await write(HOSTILE.map((text, i) => [text, i - 0.5])));
    const sheet = book.Sheets['a'] ?? {};
    const cells = Object.entries(sheet).filter(([address]) => /^[A-Z]/.test(address));
    expect(cells.filter(([, cell]) => cell.f !== undefined)).toEqual([]);
    expect(cells.filter(([address]) => address.startsWith('A')).map(([, cell]) => [cell.t, cell.v])).toEqual(
      ['甲', ...HOSTILE].map((text) => ['s', text]),
    );
    expect(cells.filter(([address]) => /^B(?!1$)/.test(address)).map(([, cell]) => [cell.t, cell.v])).toEqual(
      HOSTILE.map((_, i) => ['n', i - 0.5]),
    );
  });

  test('shows fractions in percent where a column holds shares, and keeps them as they are', () => {
    const sheet = {
      name: 'a',
      header: ['局', '占比（%）', '金额（万元）'],
      rows: [['甲', 0.2834, 0.5]],
      percentColumns: [1],
    };
    const { B2, C2 } = read(workbook([sheet]), { type: 'buffer', cellNF: true }).Sheets['a'] ?? {};
    expect([B2?.v, B2?.z, B2?.w]).toEqual([0.2834, '0.0%', '28.3%']);
    expect([C2?.v, C2?.z]).toEqual([0.5, 'General']);
  });

  test('is the same bytes at any time', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2021-02-03T04:05:06Z') });
    const before = await write([['甲', 1]]);
    vi.setSystemTime(new Date('2029-10-11T12:13:14Z'));
    expect(Object.keys(unzipSync(before)).length).toBeGreaterThan(4);
    expect(Buffer.from(await write([['甲', 1]])).equals(before)).toBe(true);
  });

  test('is well-formed XML whatever stands in a cell', async () => {
    const { DOMParser } = new JSDOM('').window;
    const bytes = await write([
      [`\0\x01\x08\x0b\x1f\ud800x\udfff\ufffe<&>"'`, Number.NaN],
      ['😀'.repeat(20_000), 1],
    ]);
    for (const [name, content] of Object.entries(unzipSync(bytes))) {
      const parsed = new DOMParser().parseFromString(strFromU8(content), 'application/xml');
      expect(parsed.querySelector('parsererror'), name).toBeNull();
    }
    const [, [first, second] = [], [long] = []] = cellsOf(open(bytes), 'a');
    expect([first, second]).toEqual(['x<&>"\'', 'NaN']);
    expect(String(long)).toMatch(/^(😀){16383}…$/u);
  });

  test('has its header in bold and always in sight, and columns as wide as their words', async () => {
    const entries = unzipSync(await write([['司法局绩效目标', 1]]));
    const sheet = strFromU8(entries['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(sheet).toMatch(/<pane[^>]*ySplit="1"[^>]*state="frozen"/);
    // Seven Chinese characters are as wide as fourteen digits.
    expect(sheet).toMatch(/<col [^>]*min="1"[^>]*width="16"/);
    expect(strFromU8(entries['xl/styles.xml'] ?? new Uint8Array())).toContain('<b/>');
  });
});

test('names of sheets are short, allowed and different', () => {
  const names = sheetNames(['a/b[c]:*?\\', 'x'.repeat(40), 'x'.repeat(40), 'Data', 'data', '', "'q'"]);
  expect(names[0]).toBe('a b c');
  expect(names.filter((name) => name.length > 31 || /[[\]:*?/\\]|^'|'$/.test(name))).toEqual([]);
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
});

test('what looks like an escape of the file format is kept', () => {
  expect(cellText('_x0041_')).toBe('_x005F_x0041_');
  expect(cellText('_x_ x0041_')).toBe('_x_ x0041_');
});
