/**
 * Sheets → the bytes of an .xlsx file (ECMA-376), the same for the same sheets at any time. Words and numbers under a
 * header are all we need of the format, and the libraries pack it in JavaScript: tens of milliseconds a file.
 */
import { escaped, writable } from './xml.ts';
import { zip } from './zip.ts';

export type SheetCell = string | number | null;

export interface WorkbookSheet {
  readonly name: string;
  /** In bold, and always in sight. */
  readonly header: readonly string[];
  readonly rows: readonly (readonly SheetCell[])[];
  /** Long words break into lines instead of running on. */
  readonly isProse?: boolean;
  /** Columns whose numbers are fractions, to be shown in percent. */
  readonly percentColumns?: readonly number[];
}

/** What Excel and WPS open; a longer sheet would make them refuse the file. */
export const MOST_ROWS = 1_048_576;
const MOST_CHARACTERS = 32_767;
const [NARROWEST, WIDEST, WIDEST_PROSE] = [8, 42, 90];
/** Widths are judged by the first rows: the others are like them. */
const ROWS_MEASURED = 200;

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const PARTS = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Positions in the list of cell styles below. */
const [PLAIN, HEADER, PROSE, PERCENT] = [0, 1, 2, 3];
const STYLES = `${XML}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="0.0%"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFF0F0F0"/><bgColor indexed="64"/></patternFill></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1"/><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

export function workbook(sheets: readonly WorkbookSheet[]): Uint8Array<ArrayBuffer> {
  const names = sheetNames(sheets.map(({ name }) => name));
  const each = (write: (number: number, name: string) => string) => names.map((name, i) => write(i + 1, name)).join('');
  const relation = (id: number | string, type: string, target: string) =>
    `<Relationship Id="rId${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  const relations = (content: string) =>
    `${XML}<Relationships xmlns="${PACKAGE}/relationships">${content}</Relationships>`;
  return zip({
    '[Content_Types].xml': `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${PARTS}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${PARTS}.styles+xml"/>${each((i) => `<Override PartName="/xl/worksheets/sheet${i}.xml" ContentType="${PARTS}.worksheet+xml"/>`)}</Types>`,
    '_rels/.rels': relations(relation(1, 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${each((i, name) => `<sheet name="${escaped(name)}" sheetId="${i}" r:id="rId${i}"/>`)}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      each((i) => relation(i, 'worksheet', `worksheets/sheet${i}.xml`)) +
        relation(names.length + 1, 'styles', 'styles.xml'),
    ),
    'xl/styles.xml': STYLES,
    ...Object.fromEntries(sheets.map((sheet, i) => [`xl/worksheets/sheet${i + 1}.xml`, sheetXml(sheet, i === 0)])),
  });
}

/** A row a piece: a long sheet is more than one string can hold. */
function sheetXml({ header, rows, isProse = false, percentColumns = [] }: WorkbookSheet, isFirst: boolean): string[] {
  const view = `<sheetViews><sheetView${isFirst ? ' tabSelected="1"' : ''} workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/></sheetView></sheetViews>`;
  const widths = header.map((label, i) => {
    const width = columnWidth(label, rows, i, isProse);
    return `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`;
  });
  const letters = header.map((_, i) => columnLetters(i));
  const start = `${XML}<worksheet xmlns="${MAIN}">${view}<cols>${widths.join('')}</cols><sheetData>`;
  const lines = [start, rowXml(header, 1, letters, () => HEADER)];
  const percent = new Set(percentColumns);
  const styleOf = (column: number) => (isProse ? PROSE : percent.has(column) ? PERCENT : PLAIN);
  for (const [i, cells] of rows.entries()) lines.push(rowXml(cells, i + 2, letters, styleOf));
  lines.push('</sheetData></worksheet>');
  return lines;
}

function rowXml(
  cells: readonly SheetCell[],
  row: number,
  letters: readonly string[],
  styleOf: (column: number) => number,
): string {
  let xml = `<row r="${row}">`;
  for (const [i, cell] of cells.entries()) {
    if (cell === null || cell === '') continue;
    const style = styleOf(i);
    const place = `<c r="${letters[i]}${row}"${style === PLAIN ? '' : ` s="${style}"`}`;
    // Words are always words, whatever they begin with: `=100%` is a target, not a formula.
    xml +=
      typeof cell === 'number' && Number.isFinite(cell)
        ? `${place}><v>${cell}</v></c>`
        : `${place} t="inlineStr"><is><t xml:space="preserve">${escaped(cellText(String(cell)))}</t></is></c>`;
  }
  return `${xml}</row>`;
}

/** 0 → `A`, 26 → `AA`. */
const columnLetters = (i: number): string =>
  (i < 26 ? '' : columnLetters(Math.floor(i / 26) - 1)) + String.fromCharCode(65 + (i % 26));

// The file format writes characters as _x000A_: what looks like one is told apart by its underscore.
const ESCAPE = /_(?=x[0-9a-f]{4}_)/gi;

export function cellText(text: string): string {
  const clean = writable(text).replace(ESCAPE, '_x005F_');
  return clean.length <= MOST_CHARACTERS ? clean : `${writable(clean.slice(0, MOST_CHARACTERS - 1))}…`;
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
    let free = writable(clean.slice(0, 31));
    for (let i = 2; isTaken(free); i++) free = `${writable(clean.slice(0, 25))} (${i})`;
    names.push(free);
  }
  return names;
}
