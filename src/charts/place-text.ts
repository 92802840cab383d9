/** Where a promise is printed: the whole-department table, goal text, or a project by name. */
import type { PrintedPromise } from '../compare/promise.ts';
import type { Messages } from '../i18n/index.ts';

/** An exact promise is named by where it is exactly that. */
export const placeText = ({ statements, match }: PrintedPromise, t: Messages): string => placesOf(statements, match, t);

/** Where the same number is printed for something close to it; empty where it is nowhere. */
export const closePlaces = ({ statements }: PrintedPromise, t: Messages): string => placesOf(statements, 'close', t);

function placesOf(statements: PrintedPromise['statements'], match: PrintedPromise['match'], t: Messages): string {
  const named = statements.filter(({ target }) => (target.match ?? 'close') === match);
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
