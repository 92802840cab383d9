/** What one rule came to, document after document: its page. */
import type { Check, Trial } from '../checks/check.ts';
import { CHECKS } from '../checks/index.ts';
import { checkForms, type CheckResult, type Finding } from '../checks/run.ts';
import type { Bureau } from '../model/tables/bureaus.ts';
import type { Document } from '../model/tables/document.ts';
import { dataset } from './dataset.ts';
import { type OfDocument, placed } from './findings.ts';

/** A page prints so many trials of a verdict; the files have all findings. */
export const MOST_TRIALS = 200;

export interface CheckReport {
  readonly check: Check;
  readonly previous: Check | null;
  readonly next: Check | null;
  readonly documents: readonly { readonly bureau: Bureau; readonly document: Document; readonly result: CheckResult }[];
  readonly fired: readonly OfDocument<Finding>[];
  readonly passed: readonly OfDocument<Trial>[];
  readonly undecided: readonly OfDocument<Trial>[];
  /** Documents that print nothing of the kind. */
  readonly unapplied: readonly { readonly bureau: Bureau; readonly document: Document }[];
  /** `funds.amount_wan`: where the cells of its trials stand. */
  readonly columns: readonly { readonly table: string; readonly column: string }[];
}

export function checkReport(id: string): CheckReport {
  const at = CHECKS.findIndex((one) => one.id === id);
  const check = CHECKS[at];
  if (!check) throw new Error(`unknown check: ${id}`);
  const results = checkForms(dataset()).flatMap(({ rows, results }) => {
    const result = results[at];
    return result ? [{ rows, result }] : [];
  });
  refuseSilence(
    check,
    results.map(({ result }) => result),
  );
  const groups = <T>(of: (result: CheckResult) => readonly T[]) =>
    results.map(({ rows, result }) => placed(rows, of(result))).filter(({ trials }) => trials.length > 0);
  const [fired, passed, undecided] = [
    groups((result) => result.findings),
    groups((result) => result.passed),
    groups((result) => result.undecided),
  ];
  const cells = [fired, passed, undecided].flatMap((all) =>
    all.flatMap(({ trials }) => trials.flatMap((t) => t.cells)),
  );
  const named = new Map(cells.map(({ table, column }) => [`${table}.${column}`, { table, column }]));
  const applies = ({ findings, passed, undecided }: CheckResult) =>
    findings.length + passed.length + undecided.length > 0;
  return {
    check,
    previous: CHECKS[at - 1] ?? null,
    next: CHECKS[at + 1] ?? null,
    documents: results.map(({ rows, result }) => ({ ...placed(rows, []), result })),
    fired,
    passed,
    undecided,
    unapplied: results.filter(({ result }) => !applies(result)).map(({ rows }) => placed(rows, [])),
    columns: [...named.keys()].sort().flatMap((name) => named.get(name) ?? []),
  };
}

/** A rule or a trial without words in one of the languages stops the build. */
export function refuseSilence(check: Check, results: readonly CheckResult[]): void {
  const trials = results.flatMap(({ findings, passed, undecided }) => [...findings, ...passed, ...undecided]);
  for (const language of ['zh', 'en'] as const) {
    const said = [...Object.values(check[language]), ...trials.map(({ text }) => text[language])];
    if (said.some((words) => words.trim() === '')) throw new Error(`${check.id} says nothing in ${language}`);
  }
}

/** The first trials of some groups, `most` in all; groups left without any are left out. */
export function firstTrials<T>(groups: readonly OfDocument<T>[], most: number): OfDocument<T>[] {
  let left = most;
  return groups.flatMap((group) => {
    const trials = group.trials.slice(0, left);
    left -= trials.length;
    return trials.length === 0 ? [] : [{ ...group, trials }];
  });
}
