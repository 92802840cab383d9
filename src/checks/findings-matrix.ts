/** What did each rule find in each document, and where did it agree? Counts by rule and document, in the order of THE LIST. */
import type { Dataset } from '../model/dataset.ts';
import type { Bureau } from '../model/tables/bureaus.ts';
import type { Document } from '../model/tables/document.ts';
import { type Cell, type Check, SEVERITIES } from './check.ts';
import { CHECKS } from './index.ts';
import { checkForm } from './run.ts';
import { type Counts, OUTCOMES, type Outcome, tallyForm } from './tally.ts';

export { OUTCOMES, type Outcome } from './tally.ts';

/** Of one rule in one document: its strongest outcome, or that the rule does not apply to the form. */
export const CELL_STATES = [...OUTCOMES, 'unapplied'] as const;
export type CellState = (typeof CELL_STATES)[number];

export interface MatrixCell {
  readonly state: CellState;
  /** How many trials came to what. */
  readonly counts: Counts;
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
  /** The printed cell that each trial behind a cell is mainly about: of the findings, else of what passed. */
  readonly leads: (check: string, document: string) => readonly Cell[];
}

const answered = new WeakMap<Dataset, FindingsMatrix>();

/** Asked by pages and figures of the same data, answered once. */
export function findingsMatrix(dataset: Dataset): FindingsMatrix {
  const answer = answered.get(dataset) ?? countAll(dataset);
  answered.set(dataset, answer);
  return answer;
}

function countAll(dataset: Dataset): FindingsMatrix {
  // Most cells are like many others: one of each kind is kept.
  const cells = new Map<Counts, MatrixCell>();
  const cellOf = (counts: Counts): MatrixCell => {
    const cell = cells.get(counts) ?? { state: OUTCOMES.find((outcome) => counts[outcome] > 0) ?? 'unapplied', counts };
    cells.set(counts, cell);
    return cell;
  };
  const checked = dataset.documents.map((rows) => tallyForm(rows, dataset.reference).map(cellOf));
  return {
    documents: dataset.documents.map(({ document }) => ({ bureau: dataset.bureau(document.bureau), document })),
    rows: CHECKS.map((check, i) => ({ check, cells: checked.flatMap((ofDocument) => ofDocument[i] ?? []) })),
    leads: (check, document) => {
      const { results } = checkForm(dataset.document(document), dataset.reference);
      const result = results.find((one) => one.check.id === check);
      const trials = result?.findings.length ? result.findings : result?.passed;
      return trials?.flatMap((trial) => trial.cells[0] ?? []) ?? [];
    },
  };
}

/** In how many documents a rule came to each outcome; a document counts for every outcome that it has. */
export const documentsWith = ({ cells }: MatrixRow, outcome: Outcome): number =>
  cells.filter(({ counts }) => counts[outcome] > 0).length;

export const findingCount = ({ counts }: Pick<MatrixCell, 'counts'>): number =>
  SEVERITIES.reduce((sum, severity) => sum + counts[severity], 0);

/** Rules that fire in any document. */
export const firingRows = ({ rows }: FindingsMatrix): MatrixRow[] =>
  rows.filter(({ cells }) => cells.some((cell) => findingCount(cell) > 0));
