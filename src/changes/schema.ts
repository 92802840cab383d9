/** Two descriptors of the data → columns and tables that readers of the older one would miss or read wrongly. */

export interface Descriptor {
  readonly resources: readonly { readonly path: string; readonly schema: { readonly fields: readonly Column[] } }[];
}

interface Column {
  readonly name: string;
  readonly type?: string;
}

/** `targets.note: gone`, one a fault; by the rules of Data Package a new or moved column counts, too. */
export function brokenSchema(earlier: Descriptor, later: Descriptor): string[] {
  const [before, after] = [columnsOf(earlier), columnsOf(later)];
  return [...before].flatMap(([table, columns]) => {
    const now = after.get(table);
    if (!now) return [`${table}: gone`];
    const names = (all: readonly Column[]) => all.map(({ name }) => name);
    const faults = columns.flatMap(({ name, type }) => {
      const column = now.find((one) => one.name === name);
      if (!column) return [`${table}.${name}: gone`];
      return column.type === type ? [] : [`${table}.${name}: ${type} → ${column.type}`];
    });
    const isReordered = names(columns).join() !== names(now).join();
    return faults.length === 0 && isReordered ? [`${table}: new or moved columns`] : faults;
  });
}

/** Table → its columns; documents share theirs. */
const columnsOf = ({ resources }: Descriptor): Map<string, readonly Column[]> =>
  new Map(resources.map(({ path, schema }) => [path.replace(/^.*\/|\.csv$/g, ''), schema.fields]));
