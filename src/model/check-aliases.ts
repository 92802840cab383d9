/** Aliases are applied to documents nobody has read yet, so what they say must be sound before it is used. */
import type { LocatedRows } from './check-references.ts';
import { type Problem, problem } from './problem.ts';
import type { MeasureAlias } from './tables/measure-aliases.ts';
import type { Measure } from './tables/measures.ts';

export function checkAliases(located: LocatedRows, measures: ReadonlyMap<string, Measure>): Problem[] {
  const rows = located.rows as readonly (MeasureAlias & LocatedRows['rows'][number])[];
  return rows.flatMap((row, i) => {
    const at = { file: located.file, line: located.lines[i] ?? null };
    const unit = measures.get(row.measure)?.unit;
    if (row.match === 'close') return row.note === null ? [problem('target-note', { ...at, column: 'note' })] : [];
    if (unit === undefined || row.unit === unit) return [];
    return [problem('target-unit', { ...at, column: 'unit', cell: row.unit ?? '', expected: unit })];
  });
}
