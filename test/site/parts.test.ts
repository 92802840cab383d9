/** A site of several processes, and one that keeps the pages of documents: both have the bytes of a clean build by one. */
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { formatCsv, parseCsv } from '../../src/model/csv.ts';
import { buildSite, filesOf, runScript, temporaryFolder } from './build.ts';

const bytesOf = (folder: string): Map<string, string> =>
  new Map(filesOf(folder).map((path) => [path, readFileSync(join(folder, path)).toString('base64')]));

const differing = (one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): string[] =>
  [...new Set([...one.keys(), ...other.keys()])].filter((path) => one.get(path) !== other.get(path));

/** Leaves the measures whose keys begin so: a figure of each, drawn thrice, would take minutes. */
function onlyMeasures(prefix: string, targets: string): void {
  const [header = [], ...rows] = parseCsv(readFileSync(targets, 'utf8')).records.map(({ cells }) => [...cells]);
  const [measure, match] = ['measure', 'match'].map((name) => header.indexOf(name)) as [number, number];
  const others = rows.filter((row) => !row[measure]?.startsWith(prefix));
  for (const row of others) row[measure] = row[match] = '';
  writeFileSync(targets, formatCsv(header, rows));
}

test('a document that comes is built alone, and the site is as if all were built anew', { timeout: 600_000 }, () => {
  const folder = temporaryFolder();
  const [data, kept, clean] = ['data', 'kept', 'clean'].map((name) => join(folder, name)) as [string, string, string];
  const sizes = ['--bureaus', '10', '--years', '2', '--seed', '1', '--out', data];
  expect(runScript('synthesize.ts', {}, sizes).status).toBe(0);
  const files = filesOf(join(data, 'documents'));
  for (const path of files.filter((one) => one.endsWith('/targets.csv'))) {
    onlyMeasures('legal-aid', join(data, 'documents', path));
  }
  const documents = files.filter((path) => path.endsWith('/document.csv'));
  const newest = documents.at(-1)?.split('/')[0] ?? '';
  cpSync(join(data, 'documents', newest), join(folder, newest), { recursive: true });
  rmSync(join(data, 'documents', newest), { recursive: true });
  const env = { DATA_DIR: data, REACH: 'wide' };

  buildSite({ ...env, OUT_DIR: kept, PARTS: '3' });
  const before = bytesOf(kept);
  cpSync(join(folder, newest), join(data, 'documents', newest), { recursive: true });
  const { status, output } = runScript('build.ts', { ...env, OUT_DIR: kept, PARTS: '3' });
  expect(status, output).toBe(0);
  // Those beside which the new one is suggested, and those of its bureau, are built again.
  const [, unchanged] = /(\d+) 份文件未变/.exec(output) ?? [];
  expect(Number(unchanged)).toBeGreaterThanOrEqual(documents.length / 2);
  buildSite({ ...env, OUT_DIR: clean, PARTS: '1' });
  expect(differing(bytesOf(kept), bytesOf(clean))).toEqual([]);

  // Figures that compare have changed with it.
  const changed = differing(before, bytesOf(kept));
  expect(changed).toContain('figures/zh/budget-split.csv');
  expect(changed).toContain(`documents/${newest}/index.html`);
  expect(changed).toContain('index.html');
});
