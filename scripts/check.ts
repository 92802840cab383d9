/** `npm run check [-- --lang zh|en]`: reads the data folder (DATA_DIR, default data), prints every problem and the counts. */
import { parseArgs } from 'node:util';
import { formatProblem, hasErrors, type Language, type Problem } from '../src/model/problem.ts';
import { readDocuments } from '../src/model/read-folder.ts';
import { annotation } from './annotation.ts';

const { values } = parseArgs({ options: { lang: { type: 'string' } } });
const languages: Language[] = values.lang === 'zh' || values.lang === 'en' ? [values.lang] : ['zh', 'en'];

const tables = ['programs', 'funds', 'indicators', 'targets'] as const;
const total = { programs: 0, funds: 0, indicators: 0, targets: 0 };
const lines: string[] = [];
let count = 0;
let isBroken = false;
for (const { rows, problems } of readDocuments(process.env['DATA_DIR'] ?? 'data')) {
  problems.forEach(report);
  count += problems.length;
  isBroken ||= hasErrors(problems);
  if (!rows) continue;
  for (const name of tables) total[name] += rows[name].length;
  lines.push(line(rows.document.document, (name) => rows[name].length));
}
console.log(['document'.padEnd(20), ...tables.map((name) => name.padStart(11))].join(''));
for (const one of lines) console.log(one);
console.log(line('total', (name) => total[name]));
console.log(`${lines.length} 份文件 documents, ${count} 个问题 problems`);
process.exitCode = isBroken ? 1 : 0;

function report(found: Problem): void {
  const label = found.severity === 'error' ? '错误 error' : '注意 warning';
  for (const language of languages) console.error(`${label} ${formatProblem(found, language)}`);
  if (process.env['GITHUB_ACTIONS']) console.error(annotation(found));
}

function line(label: string, countOf: (name: (typeof tables)[number]) => number): string {
  return [label.padEnd(20), ...tables.map((name) => String(countOf(name)).padStart(11))].join('');
}
