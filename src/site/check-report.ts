/** What one rule came to, document after document: its page. Counted for all documents, worded for those it shows. */
import type { Check, Trial } from '../checks/check.ts';
import { CHECKS } from '../checks/index.ts';
import type { CheckResult, Finding } from '../checks/run.ts';
import type { Counts } from '../checks/tally.ts';
import { type Edition, findingCount, findingsMatrix, findingsOfDocument, type OfDocument } from './findings.ts';

/** A page prints so many trials of a verdict; the files have all findings. */
export const MOST_TRIALS = 200;

/** What a rule came to in a document, in numbers. */
export interface Tried extends Edition {
  readonly counts: Counts;
}

/** All trials of one verdict. */
export interface Verdicts<T> {
  /** How many there are. */
  readonly count: number;
  /** A group a document that has any; the document is checked when its group is asked for. */
  readonly groups: Iterable<OfDocument<T>>;
}

export interface CheckReport {
  readonly check: Check;
  readonly previous: Check | null;
  readonly next: Check | null;
  readonly documents: readonly Tried[];
  readonly fired: Verdicts<Finding>;
  readonly passed: Verdicts<Trial>;
  readonly undecided: Verdicts<Trial>;
  /** Documents that print nothing of the kind. */
  readonly unapplied: readonly Edition[];
  /** `funds.amount_wan`: where the cells of the trials stand that its page prints. */
  readonly columns: readonly { readonly table: string; readonly column: string }[];
}

export function checkReport(id: string): CheckReport {
  const at = CHECKS.findIndex((one) => one.id === id);
  const check = CHECKS[at];
  if (!check) throw new Error(`unknown check: ${id}`);
  const { documents: editions, rows } = findingsMatrix();
  const cells = rows[at]?.cells ?? [];
  const documents = editions.flatMap((edition, i) => (cells[i] ? [{ ...edition, ...cells[i] }] : []));
  const verdicts = <T>(count: (counts: Counts) => number, of: (result: CheckResult) => readonly T[]): Verdicts<T> => ({
    count: documents.reduce((sum, { counts }) => sum + count(counts), 0),
    groups: {
      [Symbol.iterator]: () =>
        groupsOf(
          documents.filter(({ counts }) => count(counts) > 0),
          at,
          of,
        ),
    },
  });
  const [fired, passed, undecided] = [
    verdicts(
      (counts) => findingCount({ counts }),
      ({ findings }) => findings,
    ),
    verdicts(
      (counts) => counts.passed,
      (result) => result.passed,
    ),
    verdicts(
      (counts) => counts.undecided,
      (result) => result.undecided,
    ),
  ];
  const printed = [fired, passed, undecided].flatMap(({ groups }) =>
    firstTrials<Trial>(groups, MOST_TRIALS).flatMap(({ trials }) => trials),
  );
  refuseSilence(check, printed);
  const named = new Map(
    printed.flatMap((trial) => trial.cells).map(({ table, column }) => [`${table}.${column}`, { table, column }]),
  );
  return {
    check,
    previous: CHECKS[at - 1] ?? null,
    next: CHECKS[at + 1] ?? null,
    documents,
    fired,
    passed,
    undecided,
    unapplied: documents.filter(({ state }) => state === 'unapplied'),
    columns: [...named.keys()].sort().flatMap((name) => named.get(name) ?? []),
  };
}

function* groupsOf<T>(
  documents: readonly Tried[],
  at: number,
  of: (result: CheckResult) => readonly T[],
): Generator<OfDocument<T>, void> {
  for (const { bureau, document } of documents) {
    const result = findingsOfDocument(document.document).results[at];
    if (result) yield { bureau, document, trials: of(result) };
  }
}

/** A rule or a trial without words in one of the languages stops the build. */
export function refuseSilence(check: Check, trials: readonly Trial[]): void {
  for (const language of ['zh', 'en'] as const) {
    const said = [...Object.values(check[language]), ...trials.map(({ text }) => text[language])];
    if (said.some((words) => words.trim() === '')) throw new Error(`${check.id} says nothing in ${language}`);
  }
}

/** The first trials of some groups, `most` in all; groups left without any are left out, and not even made. */
export function firstTrials<T>(groups: Iterable<OfDocument<T>>, most: number): OfDocument<T>[] {
  const first: OfDocument<T>[] = [];
  let left = most;
  for (const group of groups) {
    const trials = group.trials.slice(0, left);
    left -= trials.length;
    if (trials.length > 0) first.push({ ...group, trials });
    if (left <= 0) break;
  }
  return first;
}
