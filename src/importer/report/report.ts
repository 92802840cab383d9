/** Everything that happened to a file → the report of it. Pure; no words of persons get through. */

import { formatProblem, type Problem } from '../../model/problem.ts';
import type { Reference } from '../../model/reference.ts';
import type { DocumentRows } from '../../model/rows.ts';
import type { SourceText } from '../extract/source.ts';
import type { LevelLexicon } from '../grammar/levels.ts';
import type { ProgramReading } from '../readers/reading.ts';
import type { Form, Recognised } from '../recognise/form.ts';
import type { Row } from '../rows/row.ts';
import { blocksOf, doubtOf, shortened } from './blocks.ts';
import { columnsLeft, familyOf } from './family.ts';
import {
  type Bilingual,
  type BlockReport,
  type Counts,
  EXIT_CODES,
  type FoundBureau,
  type FoundYear,
  type ImportReport,
  type Outcome,
  type Proposal,
  REPORT_VERSION,
  type ReadForm,
  SURE,
} from './import-report.ts';
import { layoutOf } from './layout.ts';
import type { Ledger, Uncertainty } from './ledger.ts';
import { leftOutOf, signatures } from './left-out.ts';
import { type Personal, personalWords } from './personal.ts';
import type { ReportedRefusal } from './refusals.ts';
import { registrationsOf } from './registrations.ts';

/** What the stages of an import handed over, as far as it came. */
export interface Course {
  readonly input: { readonly name: string; readonly bytes: number; readonly sha256: string };
  readonly refusal: ReportedRefusal | null;
  readonly source: SourceText | null;
  readonly rows: readonly Row[];
  readonly recognised: Recognised | null;
  /** Forms that were read, with what came of each. */
  readonly readings: ReadonlyMap<Form, readonly ProgramReading[]>;
  readonly ledger: Ledger;
  readonly bureau: FoundBureau | null;
  readonly year: FoundYear | null;
  /** Corrections that do not fit what was read: then nothing is written. */
  readonly stale: readonly Bilingual[];
  /** Null where nothing is to be written. */
  readonly written: {
    readonly rows: DocumentRows;
    readonly uncertain: readonly Uncertainty[];
    readonly problems: readonly Problem[];
    readonly proposals: readonly Proposal[];
  } | null;
}

export function makeReport(course: Course, reference: Reference, levels: LevelLexicon): ImportReport {
  const { input, refusal, source, rows, recognised, readings, ledger, bureau, year, written } = course;
  const forms = recognised?.forms ?? [];
  const personal = personalWords([...(recognised?.personal ?? []), ...ledger.masked.keys(), ...signatures(forms)]);
  const { leftOut, elsewhere } = leftOutOf(recognised, readings);
  const blocks = recognised ? blocksOf(rows, recognised, elsewhere, ledger, personal) : unreadBlocks(source, personal);
  const register = written && bureau ? registrationsOf(written.rows, bureau, reference, levels) : [];
  const doubts = [
    ...(written?.uncertain ?? []).filter(({ code }) => !REGISTERED.has(code)).map((one) => doubtOf(one, personal)),
    ...namesInData(written?.rows ?? null, personal),
    ...(source ? guesses(readings, source) : []),
  ];
  const problems = (written?.problems ?? []).filter((one) => !isRegistration(one));
  const remarks = source?.remarks ?? [];
  const outcome = outcomeOf({ refusal, blocks, doubts, register, problems, leftOut, remarks });
  return {
    version: REPORT_VERSION,
    outcome,
    exit: EXIT_CODES[outcome],
    refusal,
    source: { ...input, format: source?.format ?? null, encoding: source?.encoding ?? null },
    document: written?.rows.document.document ?? null,
    bureau,
    year,
    counts: countsOf(readings.size, written?.rows ?? null),
    forms: source ? readForms(readings, source, personal) : [],
    leftOut: leftOut.map((one) => ({ ...one, title: one.title && shortened(one.title, personal) })),
    remarks: remarks.map(({ code, line, zh, en }) => ({
      code,
      line,
      zh: personal.redacted(zh),
      en: personal.redacted(en),
    })),
    doubts,
    register,
    proposals: (written?.proposals ?? []).map((one) => ({ ...one, name: shortened(one.name, personal) })),
    problems: [...course.stale, ...problems.map(told)].map(({ zh, en }) => ({
      zh: personal.redacted(zh),
      en: personal.redacted(en),
    })),
    blocks,
  };
}

/** Remarks of `extract` that mean that something of the file was not seen, or not as it is. */
const LOSSES: ReadonlySet<string> = new Set([
  'hidden-sheet',
  'hidden-rows',
  'hidden-columns',
  'hidden-text',
  'overlapping-cells',
  'unknown-symbol',
  'page-without-text',
  'text-behind-scan',
]);

type Judged = Pick<ImportReport, 'refusal' | 'blocks' | 'doubts' | 'register' | 'leftOut' | 'remarks'> & {
  readonly problems: readonly Problem[];
};

function outcomeOf({ refusal, blocks, doubts, register, problems, leftOut, remarks }: Judged): Outcome {
  if (refusal) return 'refused';
  const isSure = [...doubts, ...blocks.flatMap((block) => block.doubts ?? [])].every(
    ({ confidence }) => confidence >= SURE,
  );
  const isComplete =
    blocks.every(({ unread, isLabel }) => !unread || isLabel) && remarks.every(({ code }) => !LOSSES.has(code));
  return isSure && isComplete && register.length === 0 && problems.length === 0 && leftOut.length === 0
    ? 'clean'
    : 'review';
}

/** Doubts of `harmonise` that the rows to register say better. */
const REGISTERED: ReadonlySet<string> = new Set(['unknown-bureau', 'unknown-path', 'unknown-unit']);

/** An unregistered bureau, unit or path is told once, with the row to add. */
const isRegistration = ({ code, column, expected }: Problem): boolean =>
  code === 'level-path-unknown' || (code === 'reference-dangling' && (column === 'bureau' || expected === 'units.csv'));

const told = (one: Problem): Bilingual => ({ zh: formatProblem(one, 'zh'), en: formatProblem(one, 'en') });

/** A file that was not recognised: its lines are there all the same. */
function unreadBlocks(source: SourceText | null, personal: Personal): BlockReport[] {
  return (source?.blocks ?? []).flatMap((block) => {
    const words = block.kind === 'text' ? [block.text] : block.cells.map(({ text }) => text);
    const unread = words.filter((text) => text.trim() !== '').map((text) => shortened(text, personal));
    return unread.length > 0 ? [{ line: block.line, status: 'unread' as const, unread }] : [];
  });
}

function readForms(
  readings: ReadonlyMap<Form, readonly ProgramReading[]>,
  source: SourceText,
  personal: Personal,
): ReadForm[] {
  return [...readings].map(([form, programs]) => ({
    title: form.title && shortened(form.title, personal),
    line: form.line,
    family: familyOf(form),
    layout: layoutOf(form, source),
    columnsLeft: columnsLeft(form),
    programs: programs.length,
    indicators: programs.reduce((sum, { indicators }) => sum + indicators.length, 0),
  }));
}

function countsOf(forms: number, rows: DocumentRows | null): Counts {
  const targets = rows?.targets ?? [];
  const ofIndicators = targets.filter(({ origin }) => origin === 'indicator');
  return {
    forms,
    programs: rows?.programs.length ?? 0,
    funds: rows?.funds.length ?? 0,
    indicators: rows?.indicators.length ?? 0,
    targets: ofIndicators.length,
    goalNumbers: targets.length - ofIndicators.length,
    measures: targets.filter(({ measure }) => measure !== null).length,
  };
}

/** Where nothing separates the cells of a form, their borders are told by words alone. */
const guesses = (readings: ReadonlyMap<Form, unknown>, source: SourceText): ImportReport['doubts'] =>
  [...readings.keys()]
    .filter((form) => layoutOf(form, source) === 'separator-less')
    .map(({ line }) => ({
      code: 'no-separators',
      confidence: 0.7,
      printed: '',
      line,
      zh: '原文没有分隔符，单元格的界限按词语推定，请逐行核对',
      en: 'the source has no separators: where cells begin and end is a guess by their words; compare every row',
    }));

/** A masked name that stands in the rows all the same is for a person to look at; the name is not repeated. */
function namesInData(rows: DocumentRows | null, personal: Personal): ImportReport['doubts'] {
  if (!rows) return [];
  const cells = [...rows.programs, ...rows.funds, ...rows.indicators, ...rows.targets].map((row) => ({
    line: row.line,
    text: Object.values(row)
      .filter((value) => typeof value === 'string')
      .join('\n'),
  }));
  return cells
    .filter(({ text }) => personal.redacted(text) !== text)
    .map(({ line }) => ({
      code: 'name-in-data',
      confidence: 0.5,
      printed: '',
      line,
      zh: '已写入的行中可能含有个人信息，请核对',
      en: 'a row that was written may hold personal data; look at it',
    }));
}
