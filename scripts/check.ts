/** `npm run check [-- --lang zh|en]`: reads the data folder (DATA_DIR, default data), prints every problem and the counts. */
import { parseArgs } from 'node:util';
import { formatProblem, hasErrors, type Language } from '../src/model/problem.ts';
import { readDataFolder } from '../src/model/read-folder.ts';
import { annotation } from './annotation.ts';

const { values } = parseArgs({ options: { lang: { type: 'string' } } });
const languages: Language[] = values.lang === 'zh' || values.lang === 'en' ? [values.lang] : ['zh', 'en'];
const { documents, problems } = readDataFolder(process.env['DATA_DIR'] ?? 'data');

for (const found of problems) {
  const label = found.severity === 'error' ? '错误 error' : '注意 warning';
  for (const language of languages) console.error(`${label} ${formatProblem(found, language)}`);
  if (process.env['GITHUB_ACTIONS']) console.error(annotation(found));
}

const tables = ['programs', 'funds', 'indicators', 'targets'] as const;
console.log(['document'.padEnd(20), ...tables.map((name) => name.padStart(11))].join(''));
const total = { programs: 0, funds: 0, indicators: 0, targets: 0 };
for (const rows of documents) {
  for (const name of tables) total[name] += rows[name].length;
  console.log(
    [rows.document.document.padEnd(20), ...tables.map((name) => String(rows[name].length).padStart(11))].join(''),
  );
}
console.log(['total'.padEnd(20), ...tables.map((name) => String(total[name]).padStart(11))].join(''));
console.log(`${documents.length} 份文件 documents, ${problems.length} 个问题 problems`);
process.exitCode = hasErrors(problems) ? 1 : 0;
