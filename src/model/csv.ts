/** Text ↔ cells. The only place that knows Papa Parse. */
import Papa from 'papaparse';

export interface CsvRecord {
  /** Physical line on which the record begins, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

export interface ParsedCsv {
  readonly records: readonly CsvRecord[];
  /** Lines with a quote that stands within a cell or is never closed: every program reads such cells differently. */
  readonly strayQuotes: readonly number[];
}

/** Without a quote a cell holds no comma and no line break, and cutting is all there is to reading. */
export const parseCsv = (text: string): ParsedCsv => (text.includes('"') ? parseQuoted(text) : cut(text));

function cut(text: string): ParsedCsv {
  const records: CsvRecord[] = [];
  // A byte order mark goes, as it does in Papa Parse.
  const lines = (text.startsWith('\ufeff') ? text.slice(1) : text).split('\n');
  for (const [at, line] of lines.entries()) {
    if (line !== '') records.push({ line: at + 1, cells: line.split(',') });
  }
  return { records, strayQuotes: [] };
}

function parseQuoted(text: string): ParsedCsv {
  const parsed = Papa.parse<string[]>(text, { delimiter: ',', newline: '\n', skipEmptyLines: false });
  const records: CsvRecord[] = [];
  let line = 1;
  for (const cells of parsed.data) {
    const isBlank = cells.length === 1 && cells[0] === '';
    if (!isBlank) records.push({ line, cells });
    line += 1;
    for (const cell of cells) if (cell.includes('\n')) line += cell.split('\n').length - 1;
  }
  return { records, strayQuotes: findStrayQuotes(text) };
}

/** Papa Parse takes a quote within a cell as it stands, and does not tell. */
function findStrayQuotes(text: string): number[] {
  const lines: number[] = [];
  let line = 1;
  let counted = 0;
  for (let at = text.indexOf('"'); at !== -1; ) {
    const close = BEFORE_CELL.has(text[at - 1]) ? closingQuote(text, at + 1) : -1;
    if (close === -1) {
      line += breaksIn(text, counted, at);
      counted = at;
      lines.push(line);
      // What follows on the line cannot be told apart: the search goes on with the next.
      const end = text.indexOf('\n', at);
      at = end === -1 ? -1 : text.indexOf('"', end);
    } else at = text.indexOf('"', close + 1);
  }
  return lines;
}

const BEFORE_CELL = new Set([undefined, ',', '\n', '\ufeff']);

/** Of a cell that begins at `from`; -1 where it is never closed, or something else than the next cell follows. */
function closingQuote(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at !== -1; at = text.indexOf('"', at + 2)) {
    const next = text[at + 1];
    if (next !== '"') return next === undefined || next === ',' || next === '\n' ? at : -1;
  }
  return -1;
}

function breaksIn(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', from); at !== -1 && at < to; at = text.indexOf('\n', at + 1)) count++;
  return count;
}

/** UTF-8, comma, LF, header row; a cell is quoted only where it must be. */
export const formatCsv = (header: readonly string[], rows: readonly (readonly string[])[]): string =>
  `${[header, ...rows].map(formatRow).join('\n')}\n`;

/** What Papa Parse quotes. */
const QUOTED = /[,"\r\n\ufeff]|^ | $/;

/** Of the rows of a whole country few hold a cell to be quoted; the others are only joined. */
const formatRow = (cells: readonly string[]): string =>
  cells.some((cell) => QUOTED.test(cell)) ? Papa.unparse([cells as string[]]) : cells.join(',');
