/**
 * `npm run release -- <version> [--since <old>] [--zh <note>] [--en <note>] [--date <yyyy-mm-dd>]`: gives the data in
 * DATA_DIR (default data) a new version: its row in releases.csv, its entry in CHANGELOG.md, its number in the
 * descriptor. `old` is the data of the release before, a folder or a commit (default the tag `v<present version>`, where
 * there is none the commit that wrote this number).
 * Refuses a version that is too low for what changed, and data with errors; then nothing is written.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { ChangedPart } from '../src/changes/compare-data.ts';
import { brokenSchema } from '../src/changes/schema.ts';
import { isAtLeast, nextVersion, parseVersion, stepOf } from '../src/changes/versioning.ts';
import { messages } from '../src/i18n/index.ts';
import { DATA_VERSION } from '../src/model/data-version.ts';
import { hasErrors } from '../src/model/problem.ts';
import { readDocuments, readReferenceFolder } from '../src/model/read-folder.ts';
import { releases } from '../src/model/tables/releases.ts';
import { writeTable } from '../src/model/write-table.ts';
import { plainNote, withRelease } from '../src/site/changelog.ts';
import { compareSources } from './compare-sources.ts';
import { dataSource, isKnown, lastCommitOf, NoSuchData } from './data-source.ts';

const USAGE =
  'npm run release -- <version> [--since <folder or commit>] [--zh <note>] [--en <note>] [--date <yyyy-mm-dd>]';
const root = resolve(import.meta.dirname, '..');
const VERSION_FILE = join(root, 'src/model/data-version.ts');
const data = process.env['DATA_DIR'] ?? 'data';

try {
  release();
} catch (error) {
  if (!(error instanceof NoSuchData)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

function release(): void {
  const { values, positionals } = readArguments();
  const [version = ''] = positionals;
  const [wanted, present] = [parseVersion(version), parseVersion(DATA_VERSION)];
  const date = values.date ?? new Date().toISOString().slice(0, 10);
  if (!wanted || !present || positionals.length !== 1 || !/^\d{4}-\d\d-\d\d$/.test(date)) {
    throw new NoSuchData('请写新的版本号，例如 0.2.0', `name the new version, such as 0.2.0: ${USAGE}`);
  }
  const since = values.since ?? releaseBefore();
  refuseErrors();
  const broken = schemaFaults(since);
  // Rows of another schema cannot be read as today's.
  const parts = broken.length > 0 ? [] : compareSources(since, data).parts;
  const step = stepOf(parts, broken);
  if (step === null) throw new NoSuchData('数据没有变化，不必发布', 'nothing changed: there is nothing to release');
  const least = nextVersion(present, step);
  if (!isAtLeast(wanted, parseVersion(least) ?? wanted)) {
    throw new NoSuchData(`这些变化要求版本至少是 ${least}`, `what changed asks for at least ${least} (${step})`);
  }
  const notes = {
    release: version,
    date,
    zh: values.zh ?? plainNote(parts, messages('zh')),
    en: values.en ?? plainNote(parts, messages('en')),
  };
  write(notes, parts, broken);
  console.log(`${DATA_VERSION} → ${version} (${step}): releases.csv, CHANGELOG.md, datapackage.json`);
}

/** A repository that was cloned without its tags still knows which commit made the release. */
function releaseBefore(): string {
  const tag = `v${DATA_VERSION}`;
  return isKnown(tag) ? tag : (lastCommitOf(VERSION_FILE) ?? tag);
}

/** The comparison reads no document that is the same in both versions. */
function refuseErrors(): void {
  for (const { problems } of readDocuments(data)) {
    if (!hasErrors(problems)) continue;
    throw new NoSuchData(
      `${data} 的数据有错误，没有发布，请先运行 npm run check`,
      `the data of ${data} has errors and was not released: run npm run check`,
    );
  }
}

function write(
  notes: { release: string; date: string; zh: string; en: string },
  parts: readonly ChangedPart[],
  broken: readonly string[],
): void {
  const { reference } = readReferenceFolder(data);
  const documents = parts.flatMap(({ document, changes: [first] }) =>
    document !== null && !(first?.subject === 'document' && first.kind === 'removed') ? [document] : [],
  );
  const row = {
    release: notes.release,
    date: notes.date,
    note_zh: notes.zh,
    note_en: notes.en,
    documents: documents.join(' '),
  };
  writeFileSync(join(data, 'reference/releases.csv'), writeTable(releases, [...reference.rows.releases, row]));
  const record = join(root, 'CHANGELOG.md');
  const before = existsSync(record) ? readFileSync(record, 'utf8') : null;
  writeFileSync(record, withRelease(before, notes, parts, broken));
  writeFileSync(VERSION_FILE, readFileSync(VERSION_FILE, 'utf8').replace(`'${DATA_VERSION}'`, `'${notes.release}'`));
  const { status } = spawnSync(process.execPath, [join(root, 'scripts/describe.ts')], { stdio: 'inherit' });
  if (status !== 0) throw new Error('datapackage.json was not written');
}

function schemaFaults(since: string): string[] {
  const [earlier, later] = [dataSource(since, data), dataSource(data, data)];
  try {
    const read = (folder: string) => JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8'));
    return brokenSchema(read(earlier.folder), read(later.folder));
  } finally {
    for (const one of [earlier, later]) one.discard();
  }
}

function readArguments() {
  try {
    const text = { type: 'string' } as const;
    return parseArgs({ allowPositionals: true, options: { since: text, zh: text, en: text, date: text } });
  } catch (error) {
    throw new NoSuchData(`选项有误（${(error as Error).message.split('. ')[0]}）`, `wrong option: ${USAGE}`);
  }
}
