/** Where a promise is printed: the whole-department table, goal text, or a project by name. */
import type { PrintedPromise } from '../compare/promise.ts';
import type { Messages } from '../i18n/index.ts';

export function placeText({ statements, match }: PrintedPromise, t: Messages): string {
  // An exact promise is named by where it is exactly that; a close match with the same number is in the table.
  const named = statements.filter(({ target }) => target.match === match);
  const places = named.map(({ program, target }) =>
    target.origin === 'goal'
      ? t.scope.goal
      : program.form === 'department'
        ? t.scope.department
        : t.programName(program),
  );
  const [first = '', second, ...more] = new Set(places);
  return more.length > 0 ? t.charts.measure.more(first, more.length + 1) : [first, second].filter(Boolean).join(' + ');
}
