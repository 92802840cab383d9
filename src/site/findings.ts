/** What pages ask about findings. */
import { type Check, SEVERITIES, type Severity } from '../checks/check.ts';
import { findingsMatrix as matrixOf, type FindingsMatrix } from '../checks/findings-matrix.ts';
import { CHECKS } from '../checks/index.ts';
import { checkForm, type DocumentFindings, type Finding } from '../checks/run.ts';
import type { Bureau } from '../model/tables/bureaus.ts';
import type { Document } from '../model/tables/document.ts';
import type { Program } from '../model/tables/programs.ts';
import { dataset } from './dataset.ts';
import { findingsOf } from './finding-files.ts';

export { FINDING_SIGNS } from '../charts/finding-signs.ts';
export { CHECK_FAMILIES, SEVERITIES } from '../checks/check.ts';
export { documentsWith, findingCount, OUTCOMES } from '../checks/findings-matrix.ts';
export type { Finding } from '../checks/run.ts';

/** A document for each column up to so many; beyond, shares of documents. */
export const MOST_DOCUMENTS = 30;

export const checks = (): readonly Check[] => CHECKS;
export const findingsMatrix = (): FindingsMatrix => matrixOf(dataset());
/** One after the other, for those who keep none. */
export const allFindings = (): Iterable<Finding> => findingsOf(dataset());

export const findingsOfDocument = (document: string): DocumentFindings =>
  checkForm(dataset().document(document), dataset().reference);

interface FindingTotals {
  readonly documents: number;
  readonly checks: number;
  readonly severities: Readonly<Record<Severity, number>>;
  readonly passed: number;
  readonly undecided: number;
  /** Rules that apply somewhere and have no finding anywhere. */
  readonly agreeing: readonly Check[];
}

export function findingTotals(): FindingTotals {
  const { documents, rows } = findingsMatrix();
  const cells = rows.flatMap((row) => row.cells);
  const count = (outcome: keyof (typeof cells)[number]['counts']) =>
    cells.reduce((sum, { counts }) => sum + counts[outcome], 0);
  const agrees = (states: readonly string[]) =>
    states.includes('passed') && states.every((state) => !isSeverity(state));
  return {
    documents: documents.length,
    checks: rows.length,
    severities: { error: count('error'), warning: count('warning'), info: count('info') },
    passed: count('passed'),
    undecided: count('undecided'),
    agreeing: rows.filter((row) => agrees(row.cells.map(({ state }) => state))).map(({ check }) => check),
  };
}

const isSeverity = (state: string): boolean => (SEVERITIES as readonly string[]).includes(state);

/** A document with its bureau, as pages name it. */
export interface Edition {
  readonly bureau: Bureau;
  readonly document: Document;
}

/** Findings of a document, or what else a rule came to there. */
export interface OfDocument<T> extends Edition {
  readonly trials: readonly T[];
}

export const programOf = (document: string, key: string): Program | null =>
  dataset()
    .document(document)
    .programs.find(({ program }) => program === key) ?? null;
