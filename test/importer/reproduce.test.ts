/**
 * Importing the source texts of the published documents makes their tables again, byte for byte: what readers read,
 * what the alias tables fill in and what people have corrected, together.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { extract } from '../../src/importer/extract/index.ts';
import { isRefusal } from '../../src/importer/extract/source.ts';
import { curationOf, formatCurationProblem } from '../../src/importer/harmonise/curation.ts';
import { files, IMPORTED_TABLES } from '../../src/importer/harmonise/files.ts';
import { type Harmonised, harmonise } from '../../src/importer/harmonise/harmonise.ts';
import { joinPrograms } from '../../src/importer/readers/join.ts';
import { readForm } from '../../src/importer/readers/read-form.ts';
import { lexiconsOf } from '../../src/importer/recognise/lexicons.ts';
import { recognise } from '../../src/importer/recognise/recognise.ts';
import { whoAndWhen } from '../../src/importer/recognise/who.ts';
import { Ledger } from '../../src/importer/report/ledger.ts';
import { rowsOf } from '../../src/importer/rows/rows.ts';
import { readDataFolder } from '../../src/model/read-folder.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const SOURCES = join(ROOT, '..', 'shared', 'documents');

const { documents, reference } = readDataFolder(join(ROOT, 'data'));
const words = lexiconsOf(reference);

async function imported(document: string, sourceName: string): Promise<Harmonised> {
  const bytes = readFileSync(join(SOURCES, sourceName));
  const source = await extract(bytes, sourceName);
  if (isRefusal(source)) throw new Error(`${sourceName} is refused: ${source.refused}`);
  const rows = rowsOf(source, words.levels);
  const recognised = recognise(rows, words);
  const ledger = new Ledger();
  const programs = joinPrograms(recognised.forms.map((form) => readForm(form, words, ledger)));
  const { bureau, year, title, filledOn, staff } = whoAndWhen(recognised, rows, sourceName, reference);
  const about = {
    document,
    bureau: bureau ?? '?',
    year: year ?? 0,
    title,
    filledOn,
    staff,
    sourceName,
    sourceSha256: createHash('sha256').update(bytes).digest('hex'),
  };
  const file = join('data', 'documents', document, 'corrections.csv');
  const { curation, problems } = curationOf(file, readFileSync(join(ROOT, file), 'utf8'));
  expect(problems).toEqual([]);
  return harmonise(programs, about, reference, curation);
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
    const harmonised = await imported(document, sourceName);
    expect(harmonised.problems.map((one) => formatCurationProblem(one, 'en'))).toEqual([]);
    const made = files(harmonised);
    for (const table of IMPORTED_TABLES) {
      const path = join(ROOT, 'data', 'documents', document, `${table}.csv`);
      const published = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
      expect(made.get(table), table).toBe(published);
    }
  });

  test('leaves nothing unregistered', async () => {
    const { uncertain } = await imported(document, sourceName);
    expect(uncertain.map(({ code, printed }) => `${code} ${printed}`)).toEqual([]);
  });
});
