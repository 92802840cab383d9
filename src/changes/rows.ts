/**
 * Rows of two versions of a table, whatever they say: what else differs, so that no change goes untold. Told by columns,
 * not row by row, since one new row gives many others a new key and line.
 */
import { type AnyRow, columnsOf, keyOf, type Table } from '../model/table.ts';
import { DOCUMENT_TABLES } from '../model/tables/index.ts';
import { type Change, type ChangeKind, type Place, said } from './change.ts';
import { type KeyOf, pairByKeys } from './pairing.ts';

interface Versions {
  readonly table: Table;
  /** Null for a shared table. */
  readonly document: string | null;
  readonly earlier: readonly AnyRow[];
  readonly later: readonly AnyRow[];
}

/** `isTold`: whether another change has named the row. */
export function rowChanges({ table, document, earlier, later }: Versions, isTold: (place: Place) => boolean): Change[] {
  const found = pairByKeys(earlier, later, keysOf(table));
  const place = (row: AnyRow): Place => {
    const line = row['line'];
    return { document, table: table.name, key: keyOf(table, row), line: typeof line === 'number' ? line : null };
  };
  const untold = (rows: readonly AnyRow[]): Place[] => rows.map(place).filter((one) => !isTold(one));
  const changed = found.pairs.flatMap((pair) => {
    const columns = columnsOf(table).filter((column) => pair.earlier[column] !== pair.later[column]);
    const places = { earlier: place(pair.earlier), later: place(pair.later) };
    return columns.length === 0 || (isTold(places.earlier) && isTold(places.later)) ? [] : [{ columns, ...places }];
  });
  const alike = Map.groupBy(changed, ({ columns }) => columns.join(','));
  return [
    ...[...alike.values()].map((of) =>
      tell(
        'changed',
        of[0]?.columns ?? [],
        of.map((one) => one.earlier),
        of.map((one) => one.later),
      ),
    ),
    tell('removed', [], untold(found.removed), []),
    tell('added', [], [], untold(found.added)),
  ].filter(({ earlier, later }) => earlier || later);
}

function tell(
  kind: ChangeKind,
  aspects: readonly string[],
  earlier: readonly Place[],
  later: readonly Place[],
): Change {
  const isShared = [...earlier, ...later].every(({ document }) => document === null);
  return {
    subject: isShared ? 'reference' : 'rows',
    kind,
    tier: 'editorial',
    aspects,
    measure: null,
    earlier: earlier.length > 0 ? said({ places: earlier }) : null,
    later: later.length > 0 ? said({ places: later }) : null,
  };
}

/** Rows of a document are numbered by position, so what they say comes first; shared rows are known by their keys. */
function keysOf(table: Table): KeyOf<AnyRow>[] {
  const key = (row: AnyRow) => keyOf(table, row);
  if (table.scope === 'reference') return [key];
  const said = columnsOf(table).filter((column) => {
    const to = table.fields[column]?.references;
    return column !== 'line' && !table.key.includes(column) && !(to && Object.hasOwn(DOCUMENT_TABLES, to));
  });
  return [
    (row) => JSON.stringify(columnsOf(table).map((column) => row[column])),
    (row) => JSON.stringify(said.map((column) => row[column])),
    key,
  ];
}
