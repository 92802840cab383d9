/** `npm run licences`: writes docs/licences.md; `-- --check` only says whether it is up to date and all are allowed (exit 1 if not). */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { isAllowed, licencePage, lockedPackages } from './licence-list.ts';

const FILE = 'docs/licences.md';
const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const packages = lockedPackages(readFileSync('package-lock.json', 'utf8'));
for (const { name, version, licence } of packages.filter((one) => !isAllowed(one.licence))) {
  console.error(`${name} ${version}: 许可证不在允许之列 · its licence is not on the list: ${licence || '—'}`);
  process.exitCode = 1;
}
const text = licencePage(packages);
if (!values.check) {
  writeFileSync(FILE, text);
} else if (readFileSync(FILE, 'utf8') !== text) {
  console.error(`${FILE} 已过期，请运行 npm run licences · is out of date: run npm run licences`);
  process.exitCode = 1;
}
