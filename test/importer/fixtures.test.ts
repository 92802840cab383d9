/**
 * Invented documents over all formats and families: their rows and reports are known.
 * `UPDATE_SNAPSHOTS=1 npm run test:unit` takes new reports; read them before you commit.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatReport } from '../../src/importer/report/format-report.ts';
import { aboutOf, digestOf, expectedRows, FIXTURES, fixtureIds, importFixture, rowsIn, TABLES } from './fixture.ts';

const isUpdate = Boolean(process.env['UPDATE_SNAPSHOTS']);
const ids = fixtureIds();

test('there are fixtures of every format and family', () => {
  const abouts = ids.map(aboutOf);
  expect(ids.length).toBeGreaterThanOrEqual(34);
  expect(new Set(abouts.map(({ format }) => format)).size).toBe(9);
  expect(new Set(abouts.map(({ family }) => family)).size).toBeGreaterThanOrEqual(16);
});

describe.each(ids)('%s', (id) => {
  const about = aboutOf(id);
  const imported = importFixture(id);

  test('gives exactly the rows that are known to be true', async () => {
    const { files } = await imported;
    const read = Object.fromEntries(TABLES.map((table) => [table, rowsIn(files[`${table}.csv`])]));
    expect(read).toEqual(Object.fromEntries(TABLES.map((table) => [table, expectedRows(id, table)])));
  });

  test('tells what became of it, as before', async () => {
    const digest = `${JSON.stringify(digestOf((await imported).report), null, 2)}\n`;
    const path = join(FIXTURES, id, 'report.json');
    if (isUpdate) writeFileSync(path, digest);
    expect(existsSync(path), `${path} is missing: run UPDATE_SNAPSHOTS=1 npm run test:unit and commit it`).toBe(true);
    expect(digest).toBe(readFileSync(path, 'utf8'));
  });

  test('writes rows where it was read, and nothing where it was refused', async () => {
    const { report, files } = await imported;
    expect(report.outcome === 'refused').toBe(about.expected !== 'read');
    expect(Object.keys(files).length === 0).toBe(about.expected !== 'read');
  });

  test('tells no personal data', async () => {
    const { report, files } = await imported;
    const said = [JSON.stringify(report), formatReport(report, 'both'), ...Object.values(files)].join('\n');
    expect(about.personal.filter((words) => said.includes(words))).toEqual([]);
  });
});
