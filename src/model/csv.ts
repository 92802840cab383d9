/** Bytes ↔ cells. The only place that knows Papa Parse and text encodings. */
import Papa from 'papaparse';

export interface DecodedText {
  readonly text: string;
  /** What the bytes were, other than plain UTF-8 with LF; empty when they were just that. */
  readonly found: string;
}

/** UTF-8 (with or without BOM), else GB18030 as Excel in China writes; null when it is neither. */
export function decode(bytes: Uint8Array): DecodedText | null {
  const utf8 = tryDecode(UTF8, bytes);
  const text = utf8 ?? tryDecode(new TextDecoder('gb18030', { fatal: true }), bytes);
  if (text === null) return null;
  const found = [
    utf8 === null && 'GB18030',
    utf8 !== null && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf && 'UTF-8 + BOM',
    text.includes('\r\n') && 'CRLF',
  ].filter((word) => word !== false);
  return { text: text.replaceAll('\r\n', '\n'), found: found.join(', ') };
}

/** Kept, since making one takes longer than decoding a file of ours. */
const UTF8 = new TextDecoder('utf-8', { fatal: true });

function tryDecode(decoder: TextDecoder, bytes: Uint8Array): string | null {
  try {
    return decoder.decode(bytes);
  } catch {
    return null;
  }
}

export interface CsvRecord {
  /** Physical line on which the record begins, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

export interface ParsedCsv {
  readonly records: readonly CsvRecord[];
  /** Papa Parse never throws; what it complains of is here. */
  readonly errors: readonly { line: number; message: string }[];
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
  return { records, errors: [] };
}

function parseQuoted(text: string): ParsedCsv {
  const parsed = Papa.parse<string[]>(text, { delimiter: ',', newline: '\n', skipEmptyLines: false });
  const records: CsvRecord[] = [];
  const starts: number[] = [];
  let line = 1;
  for (const cells of parsed.data) {
    starts.push(line);
    const isBlank = cells.length === 1 && cells[0] === '';
    if (!isBlank) records.push({ line, cells });
    line += 1;
    for (const cell of cells) if (cell.includes('\n')) line += cell.split('\n').length - 1;
  }
  const errors = parsed.errors.map(({ message, row }) => ({ line: starts[row ?? 0] ?? 1, message }));
  return { records, errors };
}

/** UTF-8, comma, LF, header row; a cell is quoted only where it must be. */
export const formatCsv = (header: readonly string[], rows: readonly (readonly string[])[]): string =>
  `${Papa.unparse([header, ...rows] as string[][], { newline: '\n' })}\n`;
