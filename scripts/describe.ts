/** `npm run describe`: writes data/datapackage.json; `-- --check` only says whether it is up to date (exit 1 if not). */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { describeFolder, formatDataPackage } from '../src/model/datapackage.ts';
import { formatProblem, hasErrors } from '../src/model/problem.ts';
import { readDataFolder } from '../src/model/read-folder.ts';

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const folder = process.env['DATA_DIR'] ?? 'data';
const file = join(folder, 'datapackage.json');

const { documents, problems } = readDataFolder(folder);
if (hasErrors(problems)) {
  for (const found of problems) console.error(formatProblem(found, 'en'));
  console.error('数据有错误，未写入 datapackage.json · the data has errors, datapackage.json was not written');
  process.exit(1);
}
const text = formatDataPackage(
  describeFolder(
    folder,
    documents.map((rows) => rows.document.document),
  ),
);
if (!values.check) {
  writeFileSync(file, text);
} else if (readFileSync(file, 'utf8') !== text) {
  console.error(`${file} 已过期，请运行 npm run describe · is out of date: run npm run describe`);
  process.exitCode = 1;
}
