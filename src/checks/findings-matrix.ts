/** What did each rule find in each document, and where did it agree? Counts by rule and document, in the order of THE LIST. */
import type { Dataset } from '../model/dataset.ts';
import type { Bureau } from '../model/tables/bureaus.ts';
import type { Document } from '../model/tables/document.ts';
import { type Cell, type Check, SEVERITIES } from './check.ts';
import { CHECKS } from './index.ts';
import { type CheckResult, checkForms } from './run.ts';

/** What one trial comes to: a finding of some weight, agreement, or no decision. Strongest first. */
export const OUTCOMES = [...SEVERITIES, 'passed', 'undecided'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Of one rule in one document: its strongest outcome, or that the rule does not apply to the form. */
export const CELL_STATES = [...OUTCOMES, 'unapplied'] as const;
export type CellState = (typeof CELL_STATES)[number];

export interface MatrixCell {
  readonly state: CellState;
  /** How many trials came to what. */
  readonly counts: Readonly<Record<Outcome, number>>;
  /** The cell that each trial is mainly about: of the findings, else of what passed. */
  readonly cells: readonly Cell[];
}

export interface MatrixRow {
  readonly check: Check;
  /** A cell a document, in the order of the documents. */
  readonly cells: readonly MatrixCell[];
}

export interface FindingsMatrix {
  readonly documents: readonly { readonly bureau: Bureau; readonly document: Document }[];
  /** A row a rule, those that apply to no document too. */
  readonly rows: readonly MatrixRow[];
}

const answered = new WeakMap<Dataset, FindingsMatrix>();

/** Asked by pages and figures of the same data, answered once. */
export function findingsMatrix(dataset: Dataset): FindingsMatrix {
  const answer = answered.get(dataset) ?? countAll(dataset);
  answered.set(dataset, answer);
  return answer;
}

function countAll(dataset: Dataset): FindingsMatrix {
  const checked = checkForms(dataset).map(({ results }) => results.map(cellOf));
  return {
    documents: dataset.documents.map(({ document }) => ({ bureau: dataset.bureau(document.bureau), document })),
    rows: CHECKS.map((check, i) => ({ check, cells: checked.flatMap((cells) => cells[i] ?? []) })),
  };
}

function cellOf({ findings, passed, undecided }: CheckResult): MatrixCell {
  const weighing = (severity: string) => findings.filter((finding) => finding.severity === severity).length;
  const counts = {
    error: weighing('error'),
    warning: weighing('warning'),
    info: weighing('info'),
    passed: passed.length,
    undecided: undecided.length,
  };
  const trials = findings.length > 0 ? findings : passed;
  return {
    state: OUTCOMES.find((outcome) => counts[outcome] > 0) ?? 'unapplied',
    counts,
    cells: trials.flatMap(({ cells }) => cells[0] ?? []),
  };
}

/** In how many documents a rule came to each outcome; a document counts for every outcome that it has. */
export const documentsWith = ({ cells }: MatrixRow, outcome: Outcome): number =>
  cells.filter(({ counts }) => counts[outcome] > 0).length;

export const findingCount = ({ counts }: MatrixCell): number =>
  SEVERITIES.reduce((sum, severity) => sum + counts[severity], 0);

/** Rules that fire in any document. */
export const firingRows = ({ rows }: FindingsMatrix): MatrixRow[] =>
  rows.filter(({ cells }) => cells.some((cell) => findingCount(cell) > 0));
