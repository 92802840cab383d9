/**
 * `npm run findings [-- --lang zh|en]`: what the checks find in each document of DATA_DIR (default data).
 * `npm run --silent findings -- --json`: the same as JSON lines, one object a finding, in a stable order.
 */
import { parseArgs } from 'node:util';
import { findingRecord } from '../src/checks/finding-record.ts';
import { checkForms } from '../src/checks/run.ts';
import { Dataset } from '../src/model/dataset.ts';
import { formatProblem, hasErrors } from '../src/model/problem.ts';
import { readDataFolder } from '../src/model/read-folder.ts';

const { values } = parseArgs({ options: { json: { type: 'boolean', default: false }, lang: { type: 'string' } } });
const language = values.lang === 'en' ? 'en' : 'zh';
if (values.lang && values.lang !== language) {
  console.error(`--lang ${values.lang}：请写 zh 或 en · write zh or en`);
  process.exit(1);
}
const { reference, documents, problems } = readDataFolder(process.env['DATA_DIR'] ?? 'data');
if (hasErrors(problems)) {
  for (const found of problems) console.error(formatProblem(found, language));
  console.error('数据有错误，未作检查 · the data has errors, the documents were not checked');
  process.exit(1);
}
for (const { rows, findings } of checkForms(new Dataset(reference, documents))) {
  if (values.json) for (const finding of findings) console.log(JSON.stringify(findingRecord(finding)));
  else {
    console.log(`${rows.document.document}: ${findings.length} 条提示 findings`);
    for (const { check, severity, text } of findings) console.log(`  ${severity} ${check.id}: ${text[language]}`);
  }
}
