/** Applies THE LIST to documents. */
import type { Dataset } from '../model/dataset.ts';
import type { Reference } from '../model/reference.ts';
import type { DocumentRows } from '../model/rows.ts';
import type { Check, Severity, Trial } from './check.ts';
import { Form } from './form.ts';
import { CHECKS } from './index.ts';
import { spoken } from './worded.ts';

/** A fired trial: what the site shows, and what the JSON and CSV files hold. */
export interface Finding extends Trial {
  readonly check: Check;
  readonly document: string;
  readonly severity: Severity;
  /** Programs its cells stand in, in document order. */
  readonly programs: readonly string[];
  /** Position among all findings of the document, from 1: its name and anchor there. */
  readonly number: number;
  /** Position among those of its check in the document, from 1: its address, which no other check can move. */
  readonly place: number;
}

/** One rule applied to one document. */
export interface CheckResult {
  readonly check: Check;
  readonly findings: readonly Finding[];
  readonly passed: readonly Trial[];
  readonly undecided: readonly Trial[];
}

export interface DocumentFindings {
  readonly rows: DocumentRows;
  /** All rules in the order of THE LIST; one without trials does not apply to the form. */
  readonly results: readonly CheckResult[];
  /** By rule, in the order of the rows. */
  readonly findings: readonly Finding[];
}

/** As many as a page cites. What a whole country's documents say would not fit into memory. */
const MOST_KEPT = 200;
const kept = new Map<DocumentRows, DocumentFindings>();

/** Rows never change, so a document is checked once as long as it is among the last that were asked for. */
export function checkForm(rows: DocumentRows, reference: Reference): DocumentFindings {
  const found = kept.get(rows) ?? runAll(rows, reference);
  kept.delete(rows);
  kept.set(rows, found);
  for (const oldest of kept.keys()) {
    if (kept.size <= MOST_KEPT) break;
    kept.delete(oldest);
  }
  return found;
}

/** Of every document, in the order of the dataset: one after the other, for those who keep none. */
export function* checkForms({ documents, reference }: Dataset): Generator<DocumentFindings, void> {
  for (const rows of documents) yield checkForm(rows, reference);
}

function runAll(rows: DocumentRows, reference: Reference): DocumentFindings {
  const form = new Form(rows, reference);
  let number = 0;
  const results = CHECKS.map((check) => {
    const tried = check.run(form);
    const trials = rows.damages.length === 0 ? tried : tried.map((trial) => sayDamage(trial, form));
    const findings = trials
      .filter(({ verdict }) => verdict === 'fired')
      .map((trial, i): Finding => {
        number += 1;
        const programs = [...new Set(trial.cells.map(({ program }) => program))].filter(Boolean);
        const severity = trial.severity ?? check.severity;
        return { ...spoken(trial), check, document: rows.document.document, severity, programs, number, place: i + 1 };
      });
    const of = (verdict: Trial['verdict']) => trials.filter((trial) => trial.verdict === verdict);
    return { check, findings, passed: of('passed'), undecided: of('undecided') };
  });
  return { rows, results, findings: results.flatMap((result) => result.findings) };
}

/** A trial that rests on a damaged cell says so. */
function sayDamage(trial: Trial, form: Form): Trial {
  const notes = trial.cells.flatMap((cell) => form.damageOf(cell) ?? []);
  const [note] = notes;
  if (!note) return trial;
  const [of, all] = [notes.length, trial.cells.length];
  const [zh, en] =
    of === all
      ? ['所依据的单元格', all === 1 ? 'The cell it rests on is' : 'The cells it rests on are']
      : [`所依据的${all}个单元格中有${of}个`, `Of the ${all} cells it rests on, ${of === 1 ? '1 is' : `${of} are`}`];
  const text = {
    zh: `${trial.text.zh}${zh}在来源文本中受损（${note.zh}），请先核对原表。`,
    en: `${trial.text.en} ${en} damaged in the source text (${note.en}): compare the original form first.`,
  };
  return { ...spoken(trial), isDamaged: true, text };
}
