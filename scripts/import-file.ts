/** One file on disk → its folder below `out`, or nothing; and the report of it. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { extractApart } from '../src/importer/extract/apart.ts';
import { MAX_INPUT_BYTES } from '../src/importer/extract/limits.ts';
import { refusal } from '../src/importer/extract/refusal.ts';
import { curationOf } from '../src/importer/harmonise/curation.ts';
import { type Curation, NO_CURATION } from '../src/importer/harmonise/document-facts.ts';
import { type ImportResult, importDocument } from '../src/importer/import.ts';
import type { ImportReport } from '../src/importer/report/import-report.ts';
import { fileRefusal, refusalOf } from '../src/importer/report/refusals.ts';
import { refused, unopened } from '../src/importer/report/refused.ts';
import { formatProblem, hasErrors, type Problem } from '../src/model/problem.ts';
import { readReferenceFolder } from '../src/model/read-folder.ts';
import { curatedFolder, filesThatChange, placeDocument } from './document-folder.ts';
import { type ImportOptions, WrongOption } from './import-options.ts';

/** Throws `WrongOption` where the data folder, not the file, is what is wrong. */
export async function importFile(options: ImportOptions, data: string): Promise<ImportReport> {
  const { report, files, curated } = await read(options, data);
  if (report.document === null) return report;
  const folder = join(options.out, report.document);
  try {
    const lost = options.mayReplace ? [] : filesThatChange(folder, files);
    if (lost.length > 0) return refused(report, refusalOf('would-replace', `${folder}: ${lost.join(' ')}`));
    placeDocument(options.out, report.document, files, curated(report.document));
  } catch (error) {
    return refused(report, refusalOf('cannot-write', `${folder}: ${(error as Error).message}`));
  }
  return report;
}

/** What an import would say, with nothing written. */
export const reportOf = async (options: ImportOptions, data: string): Promise<ImportReport> =>
  (await read(options, data)).report;

interface ReadFile extends ImportResult {
  /** Where people keep what they decided about a document. */
  readonly curated: (document: string) => string;
}

async function read({ file, bureau, year, out }: ImportOptions, data: string): Promise<ReadFile> {
  const name = basename(file);
  const { size } = statSync(file);
  // A file that is refused for its size alone is not loaded.
  if (size > MAX_INPUT_BYTES) {
    const report = unopened(name, size, fileRefusal(refusal('too-big', String(MAX_INPUT_BYTES / 1024 / 1024))));
    return { report, files: {}, curated: (document) => join(out, document) };
  }
  const { reference, problems } = readReferenceFolder(data);
  complain(problems, '参考表有错误，没有导入', 'the reference tables have errors, nothing was imported');
  const bytes = new Uint8Array(readFileSync(file));
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const curated = (document: string): string => curatedFolder(out, data, document, sha256);
  const result = await importDocument({
    bytes,
    fileName: name,
    extract: extractApart,
    reference,
    curation: (document) => curationIn(join(curated(document), 'corrections.csv')),
    bureau,
    year,
  });
  return { ...result, curated };
}

function curationIn(file: string): Curation {
  if (!existsSync(file)) return NO_CURATION;
  const { curation, problems } = curationOf(file, readFileSync(file, 'utf8'));
  complain(problems, '更正表有错误，没有导入', 'the corrections have errors, nothing was imported');
  return curation;
}

function complain(problems: readonly Problem[], zh: string, en: string): void {
  if (!hasErrors(problems)) return;
  const sentences = problems.map((one) => `${formatProblem(one, 'zh')}\n${formatProblem(one, 'en')}\n`);
  throw new WrongOption(`${sentences.join('')}${zh}`, en);
}
