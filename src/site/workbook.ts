/** Sheets → the bytes of an .xlsx file, the same for the same sheets at any time. */
import writeXlsxFile from 'write-excel-file/node';
import { writable } from './xml.ts';

export type SheetCell = string | number | null;

export interface WorkbookSheet {
  readonly name: string;
  /** In bold, and always in sight. */
  readonly header: readonly string[];
  readonly rows: readonly (readonly SheetCell[])[];
  /** Long words break into lines instead of running on. */
  readonly isProse?: boolean;
}

/** What Excel and WPS open; a longer sheet would make them refuse the file. */
export const MOST_ROWS = 1_048_576;
const MOST_CHARACTERS = 32_767;
const [NARROWEST, WIDEST, WIDEST_PROSE] = [8, 42, 90];
/** Widths are judged by the first rows: the others are like them. */
const ROWS_MEASURED = 200;
/** Of a zip archive. */
const END_OF_DIRECTORY = 0x06054b50;
/** 1 January 1980, midnight. */
const FIRST_MOMENT = 0x00210000;

export async function workbook(sheets: readonly WorkbookSheet[]): Promise<Uint8Array<ArrayBuffer>> {
  const names = sheetNames(sheets.map(({ name }) => name));
  const bytes = await writeXlsxFile(
    sheets.map(({ header, rows, isProse = false }, i) => ({
      sheet: names[i] ?? '',
      data: [
        header.map((label) => ({ ...textCell(label), fontWeight: 'bold' as const, backgroundColor: '#f0f0f0' })),
        ...rows.map((cells) => cells.map((cell) => sheetCell(cell, isProse))),
      ],
      stickyRowsCount: 1,
      columns: header.map((label, column) => ({ width: columnWidth(label, rows, column, isProse) })),
    })),
  ).toBuffer();
  return withoutClock(bytes);
}

/**
 * The writer stamps the moment into the archive: the time of every entry, in the directory at its end and before the
 * entry itself, becomes the first that the format knows.
 */
function withoutClock(archive: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(archive);
  const view = new DataView(bytes.buffer);
  const setTime = (at: number) => view.setUint32(at, FIRST_MOMENT, true);
  let end = bytes.length - 22;
  while (end > 0 && view.getUint32(end, true) !== END_OF_DIRECTORY) end -= 1;
  let entry = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    setTime(entry + 12);
    setTime(view.getUint32(entry + 42, true) + 10);
    entry += 46 + [28, 30, 32].reduce((length, at) => length + view.getUint16(entry + at, true), 0);
  }
  return bytes;
}

function sheetCell(cell: SheetCell, isWrapped: boolean) {
  if (cell === null || cell === '') return null;
  if (typeof cell === 'number' && Number.isFinite(cell)) return { value: cell, type: Number };
  return isWrapped ? { ...textCell(String(cell)), wrap: true, alignVertical: 'top' as const } : textCell(String(cell));
}

/** Always words, whatever they begin with: `=100%` is a target, not a formula. */
const textCell = (text: string) => ({ value: cellText(text), type: String });

// The file format writes characters as _x000A_: what looks like one is told apart by its underscore.
const ESCAPE = /_(?=x[0-9a-f]{4}_)/gi;

export function cellText(text: string): string {
  const clean = writable(text).replace(ESCAPE, '_x005F_');
  return clean.length <= MOST_CHARACTERS ? clean : `${clean.slice(0, MOST_CHARACTERS - 1).replace(/\p{Cs}$/u, '')}…`;
}

const WIDE = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f]/g;

/** In digits: a Chinese character is as wide as two. */
const textWidth = (text: string): number => text.length + (text.match(WIDE)?.length ?? 0);

function columnWidth(label: string, rows: WorkbookSheet['rows'], column: number, isProse: boolean): number {
  const cells = rows.slice(0, ROWS_MEASURED).map((cells) => textWidth(String(cells[column] ?? '')));
  const widest = Math.max(textWidth(label), ...cells) + 2;
  return Math.min(Math.max(widest, NARROWEST), isProse ? WIDEST_PROSE : WIDEST);
}

/** At most 31 characters, none that Excel forbids, each name once. */
export function sheetNames(wanted: readonly string[]): string[] {
  const names: string[] = [];
  for (const name of wanted) {
    const clean = writable(name.replace(/[[\]:*?/\\']/g, ' ')).trim() || 'Sheet';
    const isTaken = (one: string) => names.some((other) => other.toLowerCase() === one.toLowerCase());
    let free = [...clean].slice(0, 31).join('').slice(0, 31);
    for (let i = 2; isTaken(free); i++) free = `${clean.slice(0, 27)} (${i})`.slice(0, 31);
    names.push(free);
  }
  return names;
}
