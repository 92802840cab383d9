/** What changed from year to year, as pages ask for it. */
import { type Change, type ChangeKind, KINDS, type Subject, SUBJECTS } from '../changes/change.ts';
import { printedChanges, type YearChanges, type YearPair, yearChanges, yearPairs } from '../changes/bureau-years.ts';
import { CHECKS } from '../checks/index.ts';
import { heldBureaus } from '../compare/bureau-profile.ts';
import type { Messages } from '../i18n/index.ts';
import type { Dataset } from '../model/dataset.ts';
import type { DocumentRows } from '../model/rows.ts';
import type { Document } from '../model/tables/document.ts';
import { dataset } from './dataset.ts';

export { KINDS } from '../changes/change.ts';

/** Pages of two years of a bureau, by their names in addresses. */
export const changePages = (data: Dataset = dataset()): YearPair[] =>
  heldBureaus(data).flatMap(({ bureau }) => yearPairs(data, bureau));

export const changePageIds = (data: Dataset = dataset()): string[] => changePages(data).map(({ id }) => id);

/** What its forms say differently from each year to the next, the newest first; findings are told on the pair's page. */
export const changesOfBureau = (bureau: string): YearChanges[] =>
  yearPairs(dataset(), bureau)
    .map((pair) => printedChanges(dataset(), pair))
    .toReversed();

export function changesOfPage(id: string): YearChanges {
  const [first = ''] = id.split('..');
  const { bureau } = dataset().head(first);
  const pair = yearPairs(dataset(), bureau).find((one) => one.id === id);
  if (!pair) throw new Error(`unknown pair of years: ${id}`);
  return yearChanges(dataset(), pair);
}

export const checkName = (check: string, t: Messages): string =>
  CHECKS.find(({ id }) => id === check)?.[t.language].name ?? check;

/** The documents that were compared. */
export const documentsOf = ({ earlier, later }: YearPair): DocumentRows[] =>
  [...earlier, ...later].map(({ document }) => dataset().document(document));

export interface BesideYear {
  readonly id: string;
  /** The other year. */
  readonly year: number;
}

/** The pages that set a document's year beside the year before and the year after. */
export function changePagesOfDocument({ bureau, year }: Pick<Document, 'bureau' | 'year'>): BesideYear[] {
  return yearPairs(dataset(), bureau)
    .filter(({ years }) => years.includes(year))
    .map(({ id, years: [earlier, later] }) => ({ id, year: earlier === year ? later : earlier }));
}

export const changesOf = ({ changes }: Pick<YearChanges, 'changes'>, subject: Subject): Change[] =>
  changes.filter((one) => one.subject === subject);

export interface ChangeCounts {
  readonly subject: Subject;
  readonly counts: Readonly<Record<ChangeKind, number>>;
}

/** How many changes there are of each subject that has any. */
export function countChanges(changes: readonly Change[]): ChangeCounts[] {
  return SUBJECTS.flatMap((subject) => {
    const of = changes.filter((one) => one.subject === subject);
    const count = (kind: ChangeKind) => of.filter((one) => one.kind === kind).length;
    const counts = Object.fromEntries(KINDS.map((kind) => [kind, count(kind)])) as Record<ChangeKind, number>;
    return of.length > 0 ? [{ subject, counts }] : [];
  });
}

type Called = Pick<Change, 'subject' | 'kind'> & Partial<Pick<Change, 'earlier' | 'later'>>;

/** How a change is called: raised and lowered of numbers, more and less of money. */
export function kindWords({ subject, kind, earlier, later }: Called, t: Messages): string {
  if (subject === 'target') return t.changes.targetKinds[kind];
  const isListed = subject === 'money' && earlier && later;
  if (isListed && (kind === 'added' || kind === 'removed')) return t.changes.moneyBlank[kind];
  return subject === 'money' ? t.changes.moneyKinds[kind] : t.changes.kinds[kind];
}

/** `+12.5`, in wan; null where a side states no amount. */
export function moneyDifference({ earlier, later }: Change, t: Messages): string | null {
  const [before, after] = [earlier?.amount ?? null, later?.amount ?? null];
  if (before === null || after === null || before === after) return null;
  return `${after > before ? '+' : '−'}${t.money(Math.abs(after - before))}`;
}

/** `比较符、单位`: what differs besides the number; columns of tables are called as they are. */
export const aspectWords = ({ aspects }: Change, t: Messages): string =>
  aspects
    .map((one) =>
      Object.hasOwn(t.changes.aspects, one) ? t.changes.aspects[one as keyof typeof t.changes.aspects] : one,
    )
    .join(t.list);
