/** What a unit says of itself must be so: every value of the site is a multiple of it. */
import type { LocatedRows } from './check-references.ts';
import { type Problem, problem } from './problem.ts';
import type { Unit } from './tables/units.ts';

export function checkUnits({ file, rows, lines }: LocatedRows): Problem[] {
  return (rows as readonly (Unit & LocatedRows['rows'][number])[]).flatMap(({ unit, base, factor }, at) => {
    if (unit !== base || factor === 1) return [];
    return [problem('unit-factor', { file, line: lines[at] ?? null, column: 'factor', cell: String(factor) })];
  });
}
