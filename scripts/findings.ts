/**
 * `npm run findings [-- --lang zh|en]`: what the checks find in each document of DATA_DIR (default data).
 * `npm run --silent findings -- --json`: the same as JSON lines, one object a finding, in a stable order.
 * One document after the other, so that any number of them needs the memory of one. One with errors in its data is left out.
 */
import { parseArgs } from 'node:util';
import { findingRecord } from '../src/checks/finding-record.ts';
import { checkForm } from '../src/checks/run.ts';
import { formatProblem, hasErrors } from '../src/model/problem.ts';
import { readDocuments, readReferenceFolder } from '../src/model/read-folder.ts';
import type { DocumentRows } from '../src/model/rows.ts';

const { values } = parseArgs({ options: { json: { type: 'boolean', default: false }, lang: { type: 'string' } } });
const language = values.lang === 'en' ? 'en' : 'zh';
if (values.lang && values.lang !== language) {
  console.error(`--lang ${values.lang}：请写 zh 或 en · write zh or en`);
  process.exit(1);
}
const folder = process.env['DATA_DIR'] ?? 'data';
const { reference } = readReferenceFolder(folder);

function print(rows: DocumentRows): void {
  const { findings } = checkForm(rows, reference);
  if (values.json) for (const finding of findings) console.log(JSON.stringify(findingRecord(finding)));
  else {
    console.log(`${rows.document.document}: ${findings.length} 条提示 findings`);
    for (const { check, severity, text } of findings) console.log(`  ${severity} ${check.id}: ${text[language]}`);
  }
}

let isShared = true;
for (const { rows, problems } of readDocuments(folder)) {
  if (hasErrors(problems)) {
    process.exitCode = 1;
    for (const found of problems) console.error(formatProblem(found, language));
    // What all documents share is read first: with an error there, none can be checked.
    if (isShared) break;
  } else if (rows) print(rows);
  isShared = false;
}
if (process.exitCode) console.error('数据有错误，有错误的文件未作检查 · documents with errors were not checked');
