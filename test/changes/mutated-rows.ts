/** A document’s rows with some dropped, doubled, swapped, and with cells of others in their place. */
import fc from 'fast-check';
import type { DocumentRows } from '../../src/model/rows.ts';
import { type AnyRow, columnsOf } from '../../src/model/table.ts';
import { DOCUMENT_TABLES } from '../../src/model/tables/index.ts';
import { COMPARATORS } from '../../src/model/tables/targets.ts';

const TABLES = ['programs', 'funds', 'indicators', 'targets', 'goals', 'years', 'standards', 'workings'] as const;
const MAIN = ['programs', 'funds', 'indicators', 'targets'] as const;

const HOW = ['drop', 'double', 'cell', 'number', 'comparator', 'blank', 'name', 'swap'] as const;

const change = fc.record({
  table: fc.constantFrom(...TABLES, ...MAIN),
  at: fc.nat(),
  from: fc.nat(),
  column: fc.nat(),
  how: fc.constantFrom(...HOW),
});

export const mutatedRows = (rows: DocumentRows): fc.Arbitrary<DocumentRows> =>
  fc.array(change, { maxLength: 8 }).map((changes) => {
    const tables: Partial<Record<(typeof TABLES)[number], readonly AnyRow[]>> = {};
    for (const { table, ...one } of changes) tables[table] = mutate(table, tables[table] ?? rows[table], one);
    return { ...rows, ...tables } as DocumentRows;
  });

interface Mutation {
  readonly at: number;
  readonly from: number;
  readonly column: number;
  readonly how: (typeof HOW)[number];
}

function mutate(
  table: (typeof TABLES)[number],
  rows: readonly AnyRow[],
  { at, from, column, how }: Mutation,
): AnyRow[] {
  const [i, j] = [at % Math.max(rows.length, 1), from % Math.max(rows.length, 1)];
  const [row, other] = [rows[i], rows[j]];
  if (!row || !other) return [...rows];
  const {
    fields,
    key: [key = ''],
  } = DOCUMENT_TABLES[table];
  // What rows refer to stays, and a class keeps its path: a folder with others does not pass the checks.
  const isFree = (name: string): boolean => {
    const field = (fields as Record<string, { references?: string }>)[name];
    return (
      name !== key && !['level1', 'level2', 'origin'].includes(name) && !((field?.references ?? '') in DOCUMENT_TABLES)
    );
  };
  const free = columnsOf(DOCUMENT_TABLES[table]).filter(isFree);
  const name = free[column % free.length] ?? '';
  const edited = (cells: AnyRow): AnyRow[] => rows.map((one, place) => (place === i ? { ...row, ...cells } : one));
  switch (how) {
    case 'drop':
      return rows.filter((_, place) => place !== i);
    case 'double':
      return [...rows, { ...row, [key]: `${row[key]}-${rows.length}` }];
    case 'number':
      return edited(typeof row['value'] === 'number' ? { value: row['value'] + (column % 7) - 3 } : {});
    case 'comparator':
      return edited('comparator' in row ? { comparator: COMPARATORS[column % COMPARATORS.length] ?? 'ge' } : {});
    case 'blank':
      return edited((fields as Record<string, { required: boolean }>)[name]?.required ? {} : { [name]: null });
    case 'name':
      return edited(
        typeof row['name'] === 'string' ? { name: `${row['name'].slice(column % 3)}${'数率'.charAt(column % 2)}` } : {},
      );
    case 'swap':
      return rows.map((one, place) => {
        const [as] = place === i ? [other] : place === j ? [row] : [one];
        return { ...as, [key]: one[key] ?? null };
      });
    case 'cell':
      return edited({ [name]: other[name] ?? null });
  }
}
