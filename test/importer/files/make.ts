/**
 * Makes the committed files that other programs must write: `node test/importer/files/make.ts` needs LibreOffice
 * (`soffice`) and Chromium. Their bytes change with each run; only make them anew to add one.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { set_cptable, utils, write } from '@e965/xlsx';
import * as codePages from '@e965/xlsx/dist/cpexcel.full.mjs';
import { chromium } from 'playwright-core';
import { longDocx } from '../extract/long-table.ts';
import { sharedDocx } from '../extract/tricky.ts';
import { formDocx } from '../extract/write-docx.ts';
import { formHtml, page } from '../extract/write-html.ts';
import { formXlsx } from '../extract/write-xlsx.ts';

const FILES = import.meta.dirname;
const work = mkdtempSync(join(tmpdir(), 'files-'));

function convert(bytes: Uint8Array, from: string, to: string, name: string): void {
  const source = join(work, `source.${from}`);
  writeFileSync(source, bytes);
  const options = ['--headless', '--convert-to', to, '--outdir', join(work, 'out'), source];
  spawnSync('soffice', options, { env: { ...process.env, HOME: work }, stdio: 'ignore' });
  renameSync(join(work, 'out', `source.${to.split(':')[0]}`), join(FILES, name));
}

const LOCKED = {
  EncryptFile: { type: 'boolean', value: 'true' },
  DocumentOpenPassword: { type: 'string', value: 'x' },
};

convert(formDocx(), 'docx', 'doc', 'form.doc');
convert(formDocx(), 'docx', 'docx:MS Word 2007 XML', 'form-libreoffice.docx');
convert(formDocx(), 'docx', 'pdf', 'form.pdf');
convert(formDocx(), 'docx', `pdf:writer_pdf_Export:${JSON.stringify(LOCKED)}`, 'locked.pdf');
convert(formXlsx(), 'xlsx', 'xls', 'form.xls');
convert(formXlsx(), 'xlsx', 'xlsx:Calc MS Excel 2007 XML', 'form-libreoffice.xlsx');
convert(formXlsx(), 'xlsx', 'pdf', 'form-calc.pdf');
convert(sharedDocx(), 'docx', 'doc', 'tricky.doc');
convert(longDocx(), 'docx', 'doc', 'long.doc');
convert(longDocx(), 'docx', 'pdf', 'long.pdf');

set_cptable(codePages);
// The library writes no GBK: words of as many bytes hold their place, and its code page is the western one.
const GBK: Readonly<Record<string, readonly number[]>> = {
  zhib: [0xd6, 0xb8, 0xb1, 0xea], // 指标
  mubiao: [0xc4, 0xbf, 0xb1, 0xea, 0xd6, 0xb5], // 目标值
  banans: [0xb0, 0xec, 0xb0, 0xb8, 0xca, 0xfd], // 办案数
};
const book = utils.book_new(
  utils.aoa_to_sheet([
    ['zhib', 'mubiao'],
    ['banans', '320'],
  ]),
  'Sheet1',
);
const excel95 = new Uint8Array(write(book, { type: 'array', bookType: 'biff5', codepage: 936 }));
for (const [word, bytes] of Object.entries(GBK)) excel95.set(bytes, Buffer.from(excel95).indexOf(word));
excel95.set([0xa8, 0x03], Buffer.from(excel95).indexOf(Uint8Array.of(0x42, 0, 2, 0, 0xe4, 0x04)) + 4);
writeFileSync(join(FILES, 'excel-95.xls'), excel95);

const SCAN = `<canvas id="c" width="300" height="100"></canvas><script>const c = document.getElementById('c').getContext('2d'); c.fillStyle = 'gray'; c.fillRect(0, 0, 300, 100); c.clearRect(20, 20, 200, 3)</script>`;
const LISTS = `<div style="display:grid;grid-template-columns:1fr 1fr 1fr">${['指标', '目标值', '备注', '办案数', '≥320件', '无', '及时率', '95%', '季度'].map((text) => `<div>${text}</div>`).join('')}</div>`;

const browser = await chromium.launch({
  executablePath: process.env['CHROME_PATH'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
const tab = await browser.newPage();
for (const [name, html] of [
  ['form-web.pdf', formHtml()],
  ['scan.pdf', SCAN],
  ['no-lines.pdf', page(LISTS)],
] as const) {
  await tab.setContent(html);
  await tab.pdf({ path: join(FILES, name), format: 'A4' });
}
await browser.close();
