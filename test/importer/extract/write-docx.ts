/** Just enough of a .docx for Word and for tests: paragraphs and tables as XML, packed. */
import { strToU8, zipSync } from 'fflate';
import { COLUMNS, FORM, NOTE, TITLE } from './form.ts';

const NAMESPACES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
].join(' ');

const TYPES =
  '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
const RELATIONS =
  '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';

const MTIME = new Date(2031, 0, 1);

/** `body` is the XML inside w:body. */
export const docx = (body: string): Uint8Array =>
  docxOf(`<?xml version="1.0"?><w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`);

export const docxOf = (document: string): Uint8Array =>
  zipSync(
    {
      '[Content_Types].xml': strToU8(TYPES),
      '_rels/.rels': strToU8(RELATIONS),
      'word/document.xml': strToU8(document),
    },
    { mtime: MTIME },
  );

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

export const run = (text: string, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;

export const p = (...content: string[]): string =>
  `<w:p>${content.map((one) => (one.startsWith('<') ? one : run(one))).join('')}</w:p>`;

/** `properties` go into w:tcPr, `content` is text or XML of paragraphs. */
export const tc = (content: string, properties = ''): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${
    content.startsWith('<w:')
      ? content
      : content
          .split('\n')
          .map((one) => p(one))
          .join('')
  }</w:tc>`;

export const tr = (...cells: string[]): string => `<w:tr>${cells.join('')}</w:tr>`;

const BORDERS = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map((side) => `<w:${side} w:val="single" w:sz="4" w:color="000000"/>`)
  .join('');

export const tbl = (columns: number, ...rows: string[]): string =>
  `<w:tbl><w:tblPr><w:tblW w:w="${columns * 1100}" w:type="dxa"/><w:tblBorders>${BORDERS}</w:tblBorders></w:tblPr><w:tblGrid>${'<w:gridCol w:w="1100"/>'.repeat(columns)}</w:tblGrid>${rows.join('')}</w:tbl>`;

/** The form as Word writes it: spans as gridSpan, rows as vMerge with an empty cell in each row below. */
export function formDocx(): Uint8Array {
  const open: { until: number; columnSpan: number }[] = [];
  const rows = FORM.map((row, r) => {
    const cells = [...row];
    const written: string[] = [];
    for (let column = 0; column < COLUMNS; ) {
      const above = open[column];
      const columnSpan = above && above.until > r ? above.columnSpan : (cells[0]?.columnSpan ?? 1);
      const size = `<w:tcW w:w="${columnSpan * 1100}" w:type="dxa"/><w:gridSpan w:val="${columnSpan}"/>`;
      if (above && above.until > r) {
        written.push(tc('', `${size}<w:vMerge/>`));
      } else {
        const next = cells.shift();
        if (!next) throw new Error('a row of the form is too short');
        open[column] = { until: r + next.rowSpan, columnSpan };
        written.push(tc(next.text, next.rowSpan > 1 ? `${size}<w:vMerge w:val="restart"/>` : size));
      }
      column += columnSpan;
    }
    return tr(...written);
  });
  return docx(p(TITLE) + tbl(COLUMNS, ...rows) + p(NOTE));
}
