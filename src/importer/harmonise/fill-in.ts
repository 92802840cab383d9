/** Fills in what people have made of printed names before: translations, topics, measures. */
import { type Aliases, promisedName } from './aliases.ts';
import type { Cells, RowTable } from './drafts.ts';

const textIn = (row: Cells, column: string): string | null => {
  const cell = row[column] ?? null;
  return cell === null ? null : String(cell);
};

/** Changes the rows themselves; their names, labels and units stand as corrected. */
export function fillIn(tables: Readonly<Record<RowTable, readonly Cells[]>>, aliases: Aliases): void {
  for (const row of tables.programs) {
    const known = aliases.name('program', textIn(row, 'name') ?? '');
    row['name_en'] = known?.name_en ?? null;
    row['topic'] = known?.topic ?? null;
  }
  const nameOf = new Map<string | null, string>();
  for (const row of tables.indicators) {
    const name = textIn(row, 'name') ?? '';
    nameOf.set(textIn(row, 'indicator'), name);
    row['name_en'] = aliases.name('indicator', name)?.name_en ?? null;
  }
  for (const row of tables.targets) {
    const indicator = nameOf.get(textIn(row, 'indicator')) ?? null;
    const known = aliases.measure(promisedName(indicator, textIn(row, 'label')), textIn(row, 'unit'));
    row['measure'] = known?.measure ?? null;
    row['match'] = known?.match ?? null;
    row['note'] = known?.note ?? null;
  }
}
