/**
 * Any file → the tables of a document and a report of what became of every line, or a refusal that says why.
 * Pure but for `extract`, which the caller chooses: in a thread of its own, or at once.
 */
import { createHash } from 'node:crypto';
import { checkRows } from '../model/check-rows.ts';
import type { Reference } from '../model/reference.ts';
import type { Refusal } from './extract/refusal.ts';
import { isRefusal, type SourceText } from './extract/source.ts';
import { type CurationProblem, formatCurationProblem } from './harmonise/curation.ts';
import { type Curation, NO_CURATION } from './harmonise/document-facts.ts';
import { files } from './harmonise/files.ts';
import { harmonise } from './harmonise/harmonise.ts';
import { identify } from './identity.ts';
import { joinPrograms } from './readers/join.ts';
import { readForm } from './readers/read-form.ts';
import type { ProgramReading } from './readers/reading.ts';
import type { Form } from './recognise/form.ts';
import { type Lexicons, lexiconsOf } from './recognise/lexicons.ts';
import { recognise } from './recognise/recognise.ts';
import { whoAndWhen } from './recognise/who.ts';
import type { Bilingual, ImportReport } from './report/import-report.ts';
import { Ledger } from './report/ledger.ts';
import { notTargets } from './report/left-out.ts';
import { noTargets, notIdentified } from './report/no-targets.ts';
import { fileRefusal, refusalOf } from './report/refusals.ts';
import { type Course, makeReport } from './report/report.ts';
import { rowsOf } from './rows/rows.ts';

export interface ImportRequest {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  readonly extract: (bytes: Uint8Array, fileName: string) => Promise<SourceText | Refusal>;
  readonly reference: Reference;
  /** What a person has decided about a document, by its key. */
  readonly curation?: (document: string) => Curation;
  /** What the text does not say, or says wrongly. */
  readonly bureau?: string | null;
  readonly year?: number | null;
}

export interface ImportResult {
  readonly report: ImportReport;
  /** Name → text of the files of the document's folder; empty where nothing is to be written. */
  readonly files: Readonly<Record<string, string>>;
}

export async function importDocument(request: ImportRequest): Promise<ImportResult> {
  const { bytes, fileName, reference } = request;
  const words = lexiconsOf(reference);
  const source = await request.extract(bytes, fileName);
  const start: Course = {
    input: { name: fileName, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') },
    refusal: null,
    source: null,
    rows: [],
    recognised: null,
    readings: new Map(),
    ledger: new Ledger(),
    bureau: null,
    year: null,
    stale: [],
    written: null,
  };
  const { course, tables } = isRefusal(source)
    ? { course: { ...start, refusal: fileRefusal(source) }, tables: {} }
    : read({ ...start, source }, source, request, words);
  return { report: makeReport(course, reference, words.levels), files: course.refusal ? {} : tables };
}

interface Read {
  readonly course: Course;
  readonly tables: ImportResult['files'];
}

function read(start: Course, source: SourceText, request: ImportRequest, words: Lexicons): Read {
  const { reference } = request;
  const rows = rowsOf(source, words.levels);
  const recognised = recognise(rows, words);
  const ledger = new Ledger();
  const readings = new Map(
    recognised.forms
      .filter((form) => notTargets(form) === null)
      .map((form): [Form, readonly ProgramReading[]] => [form, readForm(form, words, ledger)]),
  );
  const programs = joinPrograms([...readings.values()]);
  const who = whoAndWhen(recognised, rows, request.fileName, reference);
  const { bureau, year, uncertain } = identify(who, request, reference);
  const course: Course = { ...start, rows, recognised, readings, ledger, bureau, year };

  const refusal = noTargets(recognised, programs) ?? notIdentified(bureau, year);
  if (refusal || !bureau || !year) return { course: { ...course, refusal }, tables: {} };

  const document = `${bureau.bureau}-${year.year}`;
  const { title, filledOn, staff } = who;
  const { name: sourceName, sha256: sourceSha256 } = start.input;
  const facts = { document, bureau: bureau.bureau, year: year.year, title, filledOn, staff, sourceName, sourceSha256 };
  const harmonised = harmonise(programs, facts, reference, request.curation?.(document) ?? NO_CURATION);
  const tables = Object.fromEntries(files(harmonised));
  if (harmonised.problems.length > 0) {
    const stale = harmonised.problems.map(told);
    return { course: { ...course, refusal: refusalOf('correction-stale'), stale }, tables: {} };
  }
  const all = { ...harmonised.rows, years: [], workings: [], damages: [], corrections: [] };
  const written = {
    rows: all,
    uncertain: [...uncertain, ...harmonised.uncertain],
    problems: checkRows(all, tables, reference),
    proposals: harmonised.proposals,
  };
  return { course: { ...course, written }, tables: named(tables) };
}

const named = (tables: Readonly<Record<string, string>>): ImportResult['files'] =>
  Object.fromEntries(Object.entries(tables).map(([table, text]) => [`${table}.csv`, text]));

const told = (problem: CurationProblem): Bilingual => ({
  zh: formatCurationProblem(problem, 'zh'),
  en: formatCurationProblem(problem, 'en'),
});
