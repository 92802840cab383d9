/** Just enough of an .xlsx for Excel and for tests. */
import { strToU8, zipSync } from 'fflate';
import { formGrid } from './form.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const MTIME = new Date(2031, 0, 1);

export interface Sheet {
  readonly name: string;
  /** XML inside `worksheet`: cols, sheetData, mergeCells. */
  readonly xml: string;
  readonly state?: 'hidden' | 'veryHidden';
}

/** Cell styles: 0 general, 1 percent, 2 date, 3 bordered and wrapped, 4 Chinese date. */
const STYLES = `<styleSheet xmlns="${MAIN}"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="2"><border/><border><left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/></border></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="5"><xf/><xf numFmtId="10" applyNumberFormat="1"/><xf numFmtId="14" applyNumberFormat="1"/><xf borderId="1" applyBorder="1" applyAlignment="1"><alignment wrapText="1"/></xf><xf numFmtId="31" applyNumberFormat="1"/></cellXfs></styleSheet>`;

export function xlsx(...sheets: Sheet[]): Uint8Array {
  const part = (name: string, id: number, kind: string) =>
    `<Relationship Id="r${id}" Type="${OFFICE}/${kind}" Target="${name}"/>`;
  const relations = (inside: string) =>
    strToU8(`<Relationships xmlns="${PACKAGE}/relationships">${inside}</Relationships>`);
  const type = (name: string, kind: string) =>
    `<Override PartName="${name}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml"/>`;
  const files: Record<string, Uint8Array> = {
    '[Content_Types].xml': strToU8(
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${type('/xl/workbook.xml', 'sheet.main')}${type('/xl/styles.xml', 'styles')}${sheets.map((_, index) => type(`/xl/worksheets/sheet${index + 1}.xml`, 'worksheet')).join('')}</Types>`,
    ),
    '_rels/.rels': relations(part('xl/workbook.xml', 1, 'officeDocument')),
    'xl/workbook.xml': strToU8(
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheets.map(({ name, state }, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="r${index + 1}"${state ? ` state="${state}"` : ''}/>`).join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': relations(
      `${sheets.map((_, index) => part(`worksheets/sheet${index + 1}.xml`, index + 1, 'worksheet')).join('')}${part('styles.xml', 99, 'styles')}`,
    ),
    'xl/styles.xml': strToU8(STYLES),
  };
  sheets.forEach(({ xml }, index) => {
    files[`xl/worksheets/sheet${index + 1}.xml`] = strToU8(`<worksheet xmlns="${MAIN}">${xml}</worksheet>`);
  });
  return zipSync(files, { mtime: MTIME });
}

export const address = (row: number, column: number): string => {
  const letters = column < 26 ? '' : String.fromCharCode(64 + Math.floor(column / 26));
  return `${letters}${String.fromCharCode(65 + (column % 26))}${row + 1}`;
};

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

export const textCell = (at: string, text: string, style = 0): string =>
  `<c r="${at}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;

/** The form as one sheet, merged areas and all. */
export function formXlsx(): Uint8Array {
  const { rows, cells } = formGrid(1);
  const data = Array.from({ length: rows }, (_, r) => {
    const here = cells.filter(({ row }) => row === r);
    return `<row r="${r + 1}" ht="60" customHeight="1">${here.map(({ column, text }) => (text === '' ? `<c r="${address(r, column)}" s="3"/>` : textCell(address(r, column), text, 3))).join('')}</row>`;
  });
  const merges = cells
    .filter(({ rowSpan, columnSpan }) => rowSpan * columnSpan > 1)
    .map(
      ({ row, column, rowSpan, columnSpan }) =>
        `<mergeCell ref="${address(row, column)}:${address(row + rowSpan - 1, column + columnSpan - 1)}"/>`,
    );
  return xlsx({
    name: '绩效目标',
    xml: `<sheetData>${data.join('')}</sheetData><mergeCells>${merges.join('')}</mergeCells>`,
  });
}
