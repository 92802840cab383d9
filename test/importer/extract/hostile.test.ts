/** Files that mean harm, or are broken: each is refused with a clear sentence, in bounded time and memory. */
import CFB from 'cfb';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { extract } from '../../../src/importer/extract/index.ts';
import { WORDINGS } from '../../../src/importer/extract/refusal-wordings.ts';
import { isRefusal } from '../../../src/importer/extract/source.ts';
import { file, read, refusedAs, textsOf, utf8 } from './read.ts';
import { docx, docxOf, p, tbl, tc, tr } from './write-docx.ts';
import { page } from './write-html.ts';
import { address, textCell, xlsx } from './write-xlsx.ts';

// In bounded time: a file that were read whole would not end, or not fit into memory.

const nested = (depth: number): string => (depth === 0 ? p('底') : tbl(1, tr(tc(nested(depth - 1) + p('')))));

const bomb = (name: string) => zipSync({ [name]: [new Uint8Array(300_000_000), { level: 9 }] });

/** Says of each part that it is as small as `size` when inflated. */
function understated(zip: Uint8Array, size: number): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  for (let at = 0; at + 28 < zip.length; at++) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
  }
  return zip;
}

test('a zip bomb is refused before it is inflated, also where it lies about its size', async () => {
  const small = bomb('word/document.xml');
  expect(small.length).toBeLessThan(1_000_000);
  expect(await refusedAs(small, 'a.docx')).toBe('too-much-inside');
  expect(await refusedAs(bomb('xl/workbook.xml'), 'a.xlsx')).toBe('too-much-inside');
  expect(await refusedAs(understated(small, 1000), 'a.docx')).toBe('damaged');
});

test('an input of 200 MB is refused unread', async () => {
  expect(await refusedAs(new Uint8Array(200 * 1024 * 1024), 'a.pdf')).toBe('too-big');
  expect(await refusedAs(new Uint8Array(9 * 1024 * 1024).fill(0x61), 'a.txt')).toBe('too-big');
});

test('10,000 columns are refused in every format that has columns', async () => {
  const columns = Array.from({ length: 10_000 }, (_, index) => String(index));
  const letters = (index: number): string =>
    (index < 26 ? '' : letters(Math.floor(index / 26) - 1)) + String.fromCharCode(65 + (index % 26));
  const cells = columns.map((text, index) => textCell(`${letters(index)}1`, text)).join('');
  const sheet = xlsx({ name: '宽', xml: `<sheetData><row r="1">${cells}</row></sheetData>` });
  expect(await refusedAs(sheet, 'a.xlsx')).toBe('too-wide');
  expect(await refusedAs(utf8(columns.join(',')), 'a.csv')).toBe('too-wide');
  expect(await refusedAs(utf8(`|${columns.join('|')}|\n|${columns.map(() => '-').join('|')}|\n`), 'a.md')).toBe(
    'too-wide',
  );
  expect(
    await refusedAs(utf8(page(`<table><tr>${columns.map((text) => `<td>${text}`).join('')}</table>`)), 'a.html'),
  ).toBe('too-wide');
  expect(await refusedAs(docx(tbl(10_000, tr(...columns.map((text) => tc(text))))), 'a.docx')).toBe('too-wide');
});

test('sheets that are huge by two far cells, or by merges over merges, are refused', async () => {
  const far = xlsx({
    name: '远',
    xml: `<sheetData><row r="1">${textCell('A1', '甲')}</row><row r="1048576">${textCell('GZ1048576', '乙')}</row></sheetData>`,
  });
  expect(await refusedAs(far, 'a.xlsx')).toBe('too-many-cells');
  const merges = Array.from({ length: 1500 }, (_, index) => `<mergeCell ref="A${1501 - index}:Z1501"/>`).join('');
  const merged = xlsx({
    name: '并',
    xml: `<sheetData><row r="1">${textCell('A1', '甲')}</row><row r="1501">${textCell(address(1500, 25), '乙')}</row></sheetData><mergeCells>${merges}</mergeCells>`,
  });
  expect(await refusedAs(merged, 'a.xlsx')).toBe('too-many-cells');
});

test('columns and rows beyond those of Excel are refused, not counted', async () => {
  const one = textCell('A1', '甲');
  const widths = xlsx({
    name: '宽',
    xml: `<cols><col min="1" max="2000000000" width="9"/></cols><sheetData><row r="1">${one}</row></sheetData>`,
  });
  expect(await refusedAs(widths, 'a.xlsx')).toBe('too-wide');
  const far = xlsx({ name: '远', xml: `<sheetData><row r="1">${one}${textCell('ZZZZZZ1', '乙')}</row></sheetData>` });
  expect(await refusedAs(far, 'a.xlsx')).toMatch(/^(too-wide|damaged)$/);
  const head =
    '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="t"><Table>';
  const cell =
    '<Row><Cell ss:MergeAcross="2000000000" ss:MergeDown="2000000000"><Data ss:Type="String">x</Data></Cell><Cell><Data ss:Type="String">y</Data></Cell></Row>';
  for (const inside of [cell.repeat(5000), '<Column ss:Span="2000000000"/>']) {
    expect(await refusedAs(utf8(`${head}${inside}</Table></Worksheet></Workbook>`), 'a.xls')).toMatch(/^too-/);
  }
});

test('a table of rows that span everything stays in bounds', async () => {
  const rows = '<tr><td colspan=1000 rowspan=65534>a<td colspan=1000 rowspan=65534>b'.repeat(20_000);
  expect(await refusedAs(utf8(page(`<table>${rows}</table>`)), 'a.html')).toBe('too-wide');
});

test('tables and tags inside each other without end are refused', async () => {
  expect(await refusedAs(docx(nested(12)), 'a.docx')).toBe('too-deep');
  expect(await refusedAs(docx(nested(500)), 'a.docx')).toBe('too-deep');
  expect(await refusedAs(utf8(page('<table><tr><td>'.repeat(100_000))), 'a.html')).toBe('too-deep');
  expect(await refusedAs(utf8(page('<div>'.repeat(100_000))), 'a.html')).toBe('too-deep');
  expect(await refusedAs(utf8(page(`<svg>${'<g>'.repeat(500_000)}${'</x>'.repeat(500_000)}`)), 'a.html')).toBe(
    'too-deep',
  );
});

test('tables inside each other as deep as pages have them are read', async () => {
  expect(await refusedAs(docx(nested(5)), 'a.docx')).toBe('not refused');
});

test('scripts of a page are never text, however they are written', async () => {
  const source = await read(
    utf8(page('<p>值</p><SCRIPT>x</SCRIPT><script src=//x></script><svg><script>y</script></svg><p>完</p>')),
    'a.html',
  );
  expect(textsOf(source)).toEqual(['值', '完']);
});

test('XML entities are not unfolded', async () => {
  const laughs = '<!DOCTYPE x [<!ENTITY a "哈哈哈"><!ENTITY b "&a;&a;&a;">]>';
  const bytes = docxOf(
    `<?xml version="1.0"?>${laughs}<w:document><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>`,
  );
  expect(textsOf(await read(bytes, 'a.docx'))).toEqual(['&b;']);
});

function ole(streams: Record<string, Uint8Array>): Uint8Array {
  const container = CFB.utils.cfb_new();
  for (const [name, content] of Object.entries(streams)) CFB.utils.cfb_add(container, `/${name}`, Buffer.from(content));
  return new Uint8Array(CFB.write(container, { type: 'array' }) as number[]);
}

const streamOf = (bytes: Uint8Array, name: string): Uint8Array =>
  Uint8Array.from(CFB.find(CFB.read(bytes, { type: 'array' }), name)?.content ?? []);

test('files behind a password are refused as such', async () => {
  expect(
    await refusedAs(ole({ EncryptionInfo: new Uint8Array(100), EncryptedPackage: new Uint8Array(5000) }), 'a.docx'),
  ).toBe('encrypted');
  const main = streamOf(file('form.doc'), 'WordDocument');
  main[0x0b] = (main[0x0b] ?? 0) | 1;
  expect(await refusedAs(ole({ WordDocument: main, '1Table': new Uint8Array(5000) }), 'a.doc')).toBe('encrypted');
  const book = streamOf(file('form.xls'), 'Workbook');
  const afterStart = 4 + (book[2] ?? 0);
  const filePass = Uint8Array.of(0x2f, 0, 6, 0, 0, 0, 1, 2, 3, 4);
  const locked = Uint8Array.from([...book.subarray(0, afterStart), ...filePass, ...book.subarray(afterStart)]);
  expect(await refusedAs(ole({ Workbook: locked }), 'a.xls')).toBe('encrypted');
  const zip = docx(p('密'));
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  for (let at = 0; at + 10 < zip.length; at++) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + 8, 1, true);
  }
  expect(await refusedAs(zip, 'a.docx')).toBe('encrypted');
});

test.each([
  ['OFD', zipSync({ 'OFD.xml': strToU8('<a/>') }), 'other-format'],
  ['OpenDocument', zipSync({ mimetype: strToU8('a'), 'content.xml': strToU8('<a/>') }), 'other-format'],
  ['a zip of other things', zipSync({ 'a.txt': strToU8('a') }), 'other-format'],
  ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10), 'other-format'],
  ['Microsoft Works', ole({ CONTENTS: new Uint8Array(5000) }), 'other-format'],
  ['Word 95', ole({ WordDocument: Uint8Array.of(0xdc, 0xa5, 0x68, 0, ...new Uint8Array(5000)) }), 'old-office'],
  ['a blank Word file', docx(p('') + tbl(1, tr(tc('')))), 'empty'],
  ['half a Word document inside a whole zip', docxOf('<w:document><w:body><w:p><w:r><w:t>半'), 'damaged'],
])('%s is refused', async (_, bytes, code) => {
  expect(await refusedAs(bytes, 'a.doc')).toBe(code);
});

test('every refusal is a sentence that says what to do, in both languages', async () => {
  for (const [code, { zh, en }] of Object.entries(WORDINGS)) {
    expect(zh('X'), code).toMatch(/；请|；.*请/);
    expect(en('X'), code).toMatch(/; |check/);
  }
  const result = await extract(utf8('{\\rtf1'), 'a.doc');
  expect(isRefusal(result) && result.zh).toBe('不支持 RTF；请另存为 .docx、.xlsx 或带文字的 PDF 再导入');
});
