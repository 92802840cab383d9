/** What pages ask about findings. */
import { type Cell, type Check, SEVERITIES, type Severity, type Trial } from '../checks/check.ts';
import { findingsMatrix as matrixOf, type FindingsMatrix } from '../checks/findings-matrix.ts';
import { CHECKS } from '../checks/index.ts';
import { checkForm, checkForms, type CheckResult, type DocumentFindings, type Finding } from '../checks/run.ts';
import type { DocumentRows } from '../model/rows.ts';
import type { Bureau } from '../model/tables/bureaus.ts';
import type { Document } from '../model/tables/document.ts';
import type { Program } from '../model/tables/programs.ts';
import { dataset } from './dataset.ts';

export { FINDING_SIGNS } from '../charts/finding-signs.ts';
export { CHECK_FAMILIES, SEVERITIES } from '../checks/check.ts';
export { documentsWith, findingCount, OUTCOMES } from '../checks/findings-matrix.ts';
export type { Finding } from '../checks/run.ts';

/** A document for each column up to so many; beyond, shares of documents. */
export const MOST_DOCUMENTS = 30;
/** A page prints so many trials of a verdict; the files have all findings. */
export const MOST_TRIALS = 200;

export const checks = (): readonly Check[] => CHECKS;
export const findingsMatrix = (): FindingsMatrix => matrixOf(dataset());
export const allFindings = (): Finding[] => checkForms(dataset()).flatMap(({ findings }) => findings);

export const findingsOfDocument = (document: string): DocumentFindings =>
  checkForm(dataset().document(document), dataset().reference);

/** A finding on more cells than this speaks of the whole form: it stands in the list, not beside each of them. */
const MOST_MARKED = 12;

/** Row of a document's page → the findings to be marked beside it. */
export type CellMarks = ReadonlyMap<string, readonly Finding[]>;

export function cellMarks(document: string): CellMarks {
  const marks = findingsOfDocument(document)
    .findings.filter(({ cells }) => cells.length <= MOST_MARKED)
    .flatMap((finding) =>
      [...new Set(finding.cells.map((cell) => cellAnchor(document, cell)))].map((anchor) => ({ anchor, finding })),
    );
  const byAnchor = Map.groupBy(marks, ({ anchor }) => anchor);
  return new Map([...byAnchor].map(([anchor, found]) => [anchor, found.map(({ finding }) => finding)]));
}

export interface FindingTotals {
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

/** Findings of a document, or what else a rule came to there. */
export interface OfDocument<T> {
  readonly bureau: Bureau;
  readonly document: Document;
  readonly trials: readonly T[];
}

/** A finding that stands for those of its rule in its document: they are alike, and one shows what they are about. */
export interface LeadingFinding {
  readonly finding: Finding;
  /** How many more the rule has there. */
  readonly more: number;
}

/** The strongest finding of each rule among some of one document, strongest first. */
export const leadingFindings = (findings: readonly Finding[]): LeadingFinding[] =>
  [...Map.groupBy(findings, ({ check }) => check.id).values()]
    .flatMap((alike) => {
      const [finding] = alike.toSorted((a, b) => weight(a) - weight(b));
      return finding ? [{ finding, more: alike.length - 1 }] : [];
    })
    .toSorted((a, b) => weight(a.finding) - weight(b.finding));

/** The leading findings of all documents, taken from each in turn, so that none hides another; grouped by document. */
export function strongestFindings(most: number): OfDocument<LeadingFinding>[] {
  const byDocument = checkForms(dataset()).map(({ rows, findings }) => ({ rows, leading: leadingFindings(findings) }));
  const inTurn = byDocument.flatMap(({ leading }) =>
    leading.map((one) => {
      const alike = leading.filter((other) => weight(other.finding) === weight(one.finding));
      return { one, turn: alike.indexOf(one) };
    }),
  );
  const first = inTurn.toSorted((a, b) => weight(a.one.finding) - weight(b.one.finding) || a.turn - b.turn);
  const chosen = new Set(first.slice(0, most).map(({ one }) => one));
  return byDocument.flatMap(({ rows, leading }) => {
    const own = leading.filter((one) => chosen.has(one));
    return own.length === 0 ? [] : [placed(rows, own)];
  });
}

const weight = ({ severity }: Finding): number => SEVERITIES.indexOf(severity);

const placed = <T>({ document }: DocumentRows, trials: readonly T[]): OfDocument<T> => ({
  bureau: dataset().bureau(document.bureau),
  document,
  trials,
});

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

/** The element of the document's page that shows a cell; empty where only the page itself does. */
export function cellAnchor(document: string, { table, key, program }: Cell): string {
  const { standards, workings, damages } = dataset().document(document);
  if (['programs', 'funds', 'indicators', 'targets'].includes(table)) return key;
  if (table === 'standards') return standards.find(({ standard }) => standard === key)?.indicator ?? program;
  if (table === 'workings') return workings.find(({ working }) => working === key)?.total ?? program;
  if (table === 'damages') return damages.find(({ damage }) => damage === key)?.row ?? program;
  return program;
}

export const programOf = (document: string, key: string): Program | null =>
  dataset()
    .document(document)
    .programs.find(({ program }) => program === key) ?? null;
