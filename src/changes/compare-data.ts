/** What differs between two versions of the data: documents that came or went, what changed in each, and shared tables. */
import { naturalOrder } from '../model/natural-order.ts';
import type { Reference } from '../model/reference.ts';
import type { DocumentRows } from '../model/rows.ts';
import type { AnyRow, Table } from '../model/table.ts';
import { DOCUMENT_TABLES, REFERENCE_TABLES } from '../model/tables/index.ts';
import { type Change, type Place, type Said, said } from './change.ts';
import { compareForms } from './compare-forms.ts';
import { rowChanges } from './rows.ts';

export interface DataVersion {
  readonly reference: Reference;
  /** In order of document key; read once, one after the other. Those known to be the same in both may be left out. */
  readonly documents: Iterable<DocumentRows>;
}

/** Shared tables that decide how a document is read and checked; the others name things, or serve the importer. */
const READ_BY = new Set(['measures', 'units', 'categories', 'category_aliases', 'fund_kinds']);

/** Whether even a document with the same rows may say something else. */
export const isReadAnew = (earlier: Reference, later: Reference): boolean =>
  decidesReading(referenceChanges(earlier, later));

/** Columns of theirs that only readers see. */
const WORDS = /^(?:name|note)(?:_|$)/;

/** What came or went is named by no row that is the same in both versions. */
const decidesReading = (shared: readonly Change[]): boolean =>
  shared.some(
    ({ kind, aspects, later }) =>
      kind === 'changed' && READ_BY.has(later?.places[0]?.table ?? '') && aspects.some((column) => !WORDS.test(column)),
  );

/** What changed in one document, or in the shared tables. */
export interface ChangedPart {
  /** Null for the shared tables. */
  readonly document: string | null;
  readonly changes: readonly Change[];
}

/** The shared tables first, then each document that differs, in order. Holds one document of each version at a time. */
export function* compareData(earlier: DataVersion, later: DataVersion): Generator<ChangedPart, void> {
  const shared = referenceChanges(earlier.reference, later.reference);
  if (shared.length > 0) yield { document: null, changes: shared };
  const isReread = decidesReading(shared);
  for (const [before, after] of abreast(earlier.documents, later.documents)) {
    const changes = compareVersions(before, after, earlier.reference, later.reference, isReread);
    const document = (after ?? before)?.document.document ?? null;
    if (changes.length > 0) yield { document, changes };
  }
}

function compareVersions(
  before: DocumentRows | null,
  after: DocumentRows | null,
  earlier: Reference,
  later: Reference,
  isReread: boolean,
): Change[] {
  if (!before || !after) {
    const kind = before ? 'removed' : 'added';
    const sides = { earlier: before && say(before), later: after && say(after) };
    return [{ subject: 'document', kind, tier: 'major', aspects: [], measure: null, ...sides }];
  }
  // Most documents of a version are those of the version before.
  if (!isReread && JSON.stringify(before) === JSON.stringify(after)) return [];
  const changes = compareForms({ documents: [before], reference: earlier }, { documents: [after], reference: later });
  const told = new Set(
    changes
      .filter(({ subject }) => subject !== 'finding')
      .flatMap(({ earlier, later }) => [...(earlier?.places ?? []), ...(later?.places ?? [])].map(nameOf)),
  );
  const document = after.document.document;
  const others = Object.values<Table>(DOCUMENT_TABLES).flatMap((table) =>
    rowChanges({ table, document, earlier: rowsOf(before, table), later: rowsOf(after, table) }, (place) =>
      told.has(nameOf(place)),
    ),
  );
  return [...changes, ...others];
}

const nameOf = ({ table, key }: Place): string => `${table}/${key}`;

const rowsOf = (rows: DocumentRows, { name }: Table): readonly AnyRow[] =>
  name === 'document' ? [rows.document] : rows[name as Exclude<keyof DocumentRows, 'document'>];

const say = ({ document }: DocumentRows): Said =>
  said({
    places: [{ document: document.document, table: 'document', key: document.document, line: null }],
    name: document.title,
  });

/** When a release came out is no change of the data. */
const referenceChanges = (earlier: Reference, later: Reference): Change[] =>
  Object.values<Table>(REFERENCE_TABLES)
    .filter(({ name }) => name !== 'releases')
    .flatMap((table) => {
      const rows = ({ rows }: Reference) => rows[table.name as keyof Reference['rows']] as readonly AnyRow[];
      return rowChanges({ table, document: null, earlier: rows(earlier), later: rows(later) }, () => false);
    });

/** Two sorted lists side by side; null where one has nothing of that key. */
function* abreast(
  earlier: Iterable<DocumentRows>,
  later: Iterable<DocumentRows>,
): Generator<[DocumentRows | null, DocumentRows | null], void> {
  const [left, right] = [earlier[Symbol.iterator](), later[Symbol.iterator]()];
  let [a, b] = [left.next(), right.next()];
  while (!a.done || !b.done) {
    const order = a.done ? 1 : b.done ? -1 : naturalOrder(a.value.document.document, b.value.document.document);
    yield [a.done || order > 0 ? null : a.value, b.done || order < 0 ? null : b.value];
    const [isLeft, isRight] = [order <= 0, order >= 0];
    if (isLeft) a = left.next();
    if (isRight) b = right.next();
  }
}
