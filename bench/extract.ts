/**
 * How long does extract take, and how much memory? Prints for each format the median milliseconds of a form (and of a
 * long table, where there is one) after a first run that loads the library, and what the process then holds.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { extract } from '../src/importer/extract/index.ts';
import { isRefusal } from '../src/importer/extract/source.ts';
import { longDocx } from '../test/importer/extract/long-table.ts';
import { formDocx } from '../test/importer/extract/write-docx.ts';
import { formHtml } from '../test/importer/extract/write-html.ts';
import { formXlsx } from '../test/importer/extract/write-xlsx.ts';

const ROUNDS = 15;
const file = (name: string) => () => new Uint8Array(readFileSync(`test/importer/files/${name}`));
const text = (made: string) => () => new TextEncoder().encode(made);

const FILES: Readonly<Record<string, () => Uint8Array>> = {
  'form.txt': text('一级指标\t二级指标\t三级指标\t指标值\n'.repeat(200)),
  'form.csv': text('一级指标,二级指标,三级指标,指标值\n'.repeat(200)),
  'form.html': () => new TextEncoder().encode(formHtml()),
  'form.docx': formDocx,
  'long.docx': longDocx,
  'form.doc': file('form.doc'),
  'long.doc': file('long.doc'),
  'form.xlsx': formXlsx,
  'form.xls': file('form.xls'),
  'excel-95.xls': file('excel-95.xls'),
  'form.pdf': file('form.pdf'),
  'form-web.pdf': file('form-web.pdf'),
  'long.pdf': file('long.pdf'),
};

const [only] = process.argv.slice(2);
const made = only === undefined ? undefined : FILES[only];
if (only === undefined || !made) {
  console.log('file            kB  first ms  median ms  memory MB (peak of a process that reads nothing else)');
  // A process a file: what one format loads is not counted for the next.
  for (const name of Object.keys(FILES)) {
    spawnSync(process.execPath, [import.meta.filename, name], { stdio: ['ignore', 'inherit', 'inherit'] });
  }
} else {
  const bytes = made();
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const started = performance.now();
    const result = await extract(bytes, only);
    times.push(performance.now() - started);
    if (isRefusal(result)) throw new Error(`${only}: ${result.en}`);
  }
  const [first = 0, ...others] = times;
  const median = others.toSorted((a, b) => a - b)[Math.floor(others.length / 2)] ?? 0;
  const columns = [(bytes.length / 1024).toFixed(0), first.toFixed(1), median.toFixed(1)];
  const peak = process.resourceUsage().maxRSS / 1024;
  console.log(
    `${only.padEnd(14)}${columns.map((one, at) => one.padStart([4, 10, 11][at] ?? 0)).join('')}${peak.toFixed(0).padStart(11)}`,
  );
}
