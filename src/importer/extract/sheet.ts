/** .xlsx and .xls → a table a sheet, by SheetJS: displayed text, with the number behind it. */
import {
  type CellObject,
  type ParsingOptions,
  type Range,
  read,
  SSF,
  set_cptable,
  utils,
  type WorkBook,
  type WorkSheet,
} from '@e965/xlsx';
import { zipSync } from 'fflate';
import { type Flow, paragraph, type Table, type TableCell } from './flow.ts';
import { MAX_COLUMNS, MAX_PLACES, MAX_SHEET_LINES } from './limits.ts';
import { Refused } from './refusal.ts';
import { type Remark, remark } from './remark.ts';
import { withChineseDates } from './sheet-dates.ts';
import type { StoredNumber } from './source.ts';
import { inflateEntries, type ZipEntry } from './zip.ts';

export interface Sheets {
  readonly flow: Flow;
  readonly remarks: readonly Remark[];
}

export const isXlsx = (entries: readonly ZipEntry[]): boolean =>
  entries.some(({ name }) => /^xl\/workbook\.(xml|bin)$/.test(name));

/** SheetJS inflates without asking how much: it gets the parts it needs, inflated within limits and packed unpressed. */
export function readXlsx(bytes: Uint8Array, entries: readonly ZipEntry[]): Sheets {
  const wanted = entries.filter(({ name }) =>
    /^(\[Content_Types\]\.xml|(.*\/)?_rels\/.*\.rels|xl\/(?!media|drawings|charts).*\.(xml|bin))$/.test(name),
  );
  const parts = inflateEntries(bytes, wanted, '.xlsx');
  for (const [name, part] of parts) {
    if (/\/worksheets\//.test(name))
      refuseStatedColumns(new TextDecoder().decode(part), /<(?:\w+:)?col\s[^<>]*?\bmax\s*=\s*["'](\d+)/g);
  }
  const styles = parts.get('xl/styles.xml');
  if (styles) parts.set('xl/styles.xml', withChineseDates(styles));
  return sheetsOf(zipSync(Object.fromEntries(parts), { level: 0 }), '.xlsx');
}

/** The one XML file that Excel 2003 wrote, and that budget systems export as .xls. */
export function readExcelXml(text: string): Sheets {
  refuseStatedColumns(text, /\bSpan\s*=\s*["'](\d+)/g);
  let places = 0;
  for (const [tag] of text.matchAll(/<(?:\w+:)?Cell\s[^<>]*/g)) {
    const stated = (name: string) => Number(new RegExp(`${name}\\s*=\\s*["'](\\d+)`).exec(tag)?.[1] ?? 0);
    places += (1 + stated('MergeAcross')) * (1 + stated('MergeDown'));
  }
  // SheetJS makes an object of each place that a merged cell covers.
  if (places > MAX_SHEET_LINES) throw new Refused('too-many-cells');
  return sheetsOf(new TextEncoder().encode(text), '.xls');
}

/** SheetJS makes an object of each column for which a file states a width, be they a thousand million. */
function refuseStatedColumns(xml: string, pattern: RegExp): void {
  let columns = 0;
  for (const [, stated] of xml.matchAll(pattern)) columns += Number(stated);
  if (columns > MAX_SHEET_LINES) throw new Refused('too-wide', String(columns));
}

/** `isUnicode`: Excel 97 and later. Older files need code pages, whose tables take a quarter of a second to load. */
export async function readXls(bytes: Uint8Array, isUnicode: boolean): Promise<Sheets> {
  if (!isUnicode) set_cptable(await import('@e965/xlsx/dist/cpexcel.full.mjs'));
  return sheetsOf(bytes, '.xls', isUnicode ? {} : { codepage: 936 });
}

function sheetsOf(bytes: Uint8Array, format: string, options: ParsingOptions = {}): Sheets {
  const book = open(bytes, format, options);
  const tables: Table[] = [];
  const remarks: Remark[] = [];
  book.SheetNames.forEach((name, index) => {
    const sheet = book.Sheets[name];
    if (!sheet || !cellKeys(sheet).some((key) => textOf(sheet[key]) !== '')) return;
    if (book.Workbook?.Sheets?.[index]?.Hidden) remarks.push(remark('hidden-sheet', name));
    else tables.push(tableOf(sheet, name, remarks));
  });
  return { flow: tables, remarks };
}

function open(bytes: Uint8Array, format: string, options: ParsingOptions): WorkBook {
  try {
    return read(bytes, {
      type: 'array',
      cellFormula: false,
      cellHTML: false,
      cellNF: true,
      cellStyles: true,
      ...options,
    });
  } catch (error) {
    const isLocked = error instanceof Error && /password|encrypt/i.test(error.message);
    throw isLocked ? new Refused('encrypted') : new Refused('damaged', format);
  }
}

const cellKeys = (sheet: WorkSheet): string[] => Object.keys(sheet).filter((key) => !key.startsWith('!'));

const textOf = (cell: CellObject | undefined): string =>
  (cell?.w ?? (cell?.v === undefined ? '' : String(cell.v))).replaceAll('\r\n', '\n').replaceAll('\r', '\n').trim();

function tableOf(sheet: WorkSheet, caption: string, remarks: Remark[]): Table {
  const used = usedRange(sheet);
  const rows = visible(used.s.r, used.e.r, (row) => Boolean(sheet['!rows']?.[row]?.hidden));
  const columns = visible(used.s.c, used.e.c, (column) => Boolean(sheet['!cols']?.[column]?.hidden));
  if (rows.hidden.length > 0)
    remarks.push(
      remark(
        'hidden-rows',
        listed(
          caption,
          rows.hidden.map((row) => row + 1),
        ),
      ),
    );
  if (columns.hidden.length > 0) {
    remarks.push(remark('hidden-columns', listed(caption, columns.hidden.map(utils.encode_col))));
  }
  if (columns.shown.length > MAX_COLUMNS) throw new Refused('too-wide', String(columns.shown.length));
  if (rows.shown.length * columns.shown.length > MAX_PLACES) throw new Refused('too-many-cells');
  return { kind: 'table', caption, cells: cellsOf(sheet, rows, columns) };
}

/** From the first to the last row and column in which something is shown. */
function usedRange(sheet: WorkSheet): Range {
  const used = { s: { r: Number.POSITIVE_INFINITY, c: Number.POSITIVE_INFINITY }, e: { r: -1, c: -1 } };
  for (const key of cellKeys(sheet)) {
    if (textOf(sheet[key]) === '') continue;
    const { r, c } = utils.decode_cell(key);
    used.s = { r: Math.min(used.s.r, r), c: Math.min(used.s.c, c) };
    used.e = { r: Math.max(used.e.r, r), c: Math.max(used.e.c, c) };
  }
  if (used.e.c - used.s.c > MAX_SHEET_LINES) throw new Refused('too-wide', String(used.e.c - used.s.c + 1));
  if (used.e.r - used.s.r > MAX_SHEET_LINES) throw new Refused('too-many-cells');
  return used;
}

interface Visible {
  readonly shown: readonly number[];
  readonly hidden: readonly number[];
  /** How many lines are shown before this one. */
  readonly before: (line: number) => number;
}

function visible(first: number, last: number, isHidden: (line: number) => boolean): Visible {
  const shown: number[] = [];
  const hidden: number[] = [];
  const before: number[] = [];
  for (let line = first; line <= last; line++) {
    before.push(shown.length);
    (isHidden(line) ? hidden : shown).push(line);
  }
  return { shown, hidden, before: (line) => before[Math.max(0, line - first)] ?? shown.length };
}

const listed = (sheet: string, lines: readonly (string | number)[]): string =>
  `${sheet} ${lines.slice(0, 20).join(', ')}${lines.length > 20 ? ' …' : ''}`;

function cellsOf(sheet: WorkSheet, rows: Visible, columns: Visible): TableCell[] {
  const merged: TableCell[] = [];
  const covered = new Set<number>();
  let places = 0;
  for (const { s, e } of sheet['!merges'] ?? []) {
    const row = rows.before(s.r);
    const column = columns.before(s.c);
    const rowSpan = rows.before(e.r + 1) - row;
    const columnSpan = columns.before(e.c + 1) - column;
    if (rowSpan < 1 || columnSpan < 1 || covered.has(row * MAX_COLUMNS + column)) continue;
    places += rowSpan * columnSpan;
    if (places > MAX_PLACES) throw new Refused('too-many-cells');
    merged.push({ row, column, rowSpan, columnSpan, ...contentOf(sheet, s.r, s.c) });
    for (let r = row; r < row + rowSpan; r++) {
      for (let c = column; c < column + columnSpan; c++) covered.add(r * MAX_COLUMNS + c);
    }
  }
  const single = rows.shown.flatMap((r, row) =>
    columns.shown.flatMap((c, column) =>
      covered.has(row * MAX_COLUMNS + column)
        ? []
        : [{ row, column, rowSpan: 1, columnSpan: 1, ...contentOf(sheet, r, c) }],
    ),
  );
  return [...merged, ...single];
}

function contentOf(sheet: WorkSheet, r: number, c: number): { flow: Flow; stored?: StoredNumber } {
  const cell: CellObject | undefined = sheet[utils.encode_cell({ r, c })];
  const text = textOf(cell);
  if (cell?.t !== 'n' || typeof cell.v !== 'number') return { flow: [paragraph(text)] };
  const isDate = typeof cell.z === 'string' && SSF.is_date(cell.z);
  return { flow: [paragraph(text)], stored: { value: cell.v, isDate } };
}
