/**
 * Importing the source texts of the published documents makes their tables again, byte for byte: what readers read,
 * what the alias tables fill in and what people have corrected, together.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { extract } from '../../src/importer/extract/index.ts';
import { curationOf } from '../../src/importer/harmonise/curation.ts';
import { IMPORTED_TABLES } from '../../src/importer/harmonise/files.ts';
import { type ImportResult, importDocument } from '../../src/importer/import.ts';
import { readDataFolder } from '../../src/model/read-folder.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const SOURCES = join(ROOT, '..', 'shared', 'documents');

const { documents, reference } = readDataFolder(join(ROOT, 'data'));

async function imported(document: string, sourceName: string): Promise<ImportResult> {
  const file = join('data', 'documents', document, 'corrections.csv');
  const { curation, problems } = curationOf(file, readFileSync(join(ROOT, file), 'utf8'));
  expect(problems).toEqual([]);
  return importDocument({
    bytes: new Uint8Array(readFileSync(join(SOURCES, sourceName))),
    fileName: sourceName,
    extract,
    reference,
    curation: () => curation,
  });
}

const sources = documents.map((rows) => [rows.document.document, rows.document.source_name] as const);
const here = sources.filter(([, name]) => existsSync(join(SOURCES, name)));
if (here.length < sources.length) {
  const missing = sources.filter((one) => !here.includes(one)).map(([, name]) => name);
  console.warn(`source texts not found in ${SOURCES}: ${missing.join(', ')}; their import was not tried`);
}

test('where the source texts are, all of them are', () => {
  expect([0, sources.length]).toContain(here.length);
});

describe.each(here)('%s', (document, sourceName) => {
  test('is made again, byte for byte', async () => {
    const { report, files } = await imported(document, sourceName);
    expect(report.refusal).toBeNull();
    for (const table of IMPORTED_TABLES) {
      const path = join(ROOT, 'data', 'documents', document, `${table}.csv`);
      const published = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
      expect(files[`${table}.csv`], table).toBe(published);
    }
  });

  test('leaves nothing unregistered', async () => {
    const { report } = await imported(document, sourceName);
    expect(report.register).toEqual([]);
  });
});
