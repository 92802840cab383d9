/**
 * Trials that are worded when someone reads them. How often a rule agrees is counted for every document, but what it
 * says then, and of which cells, is read of a few.
 */
import type { Trial } from './check.ts';

type Said = Pick<Trial, 'cells' | 'arithmetic' | 'text'>;

/** `known` at once, and what `say` gives from the first time that anything of it is asked for. */
export function worded(known: Omit<Trial, keyof Said>, say: () => Said): Trial {
  let said: Said | undefined;
  const all = (): Said => {
    said ??= say();
    return said;
  };
  return {
    ...known,
    get cells() {
      return all().cells;
    },
    get arithmetic() {
      return all().arithmetic;
    },
    get text() {
      return all().text;
    },
  };
}

/** The same trial, with other or further words and cells. */
export const reworded = (trial: Trial, say: (said: Said) => Partial<Said>): Trial => {
  const { verdict, severity, expected, found, difference, unit } = trial;
  return worded({ verdict, severity, expected, found, difference, unit }, () => {
    const { cells, arithmetic, text } = trial;
    return { cells, arithmetic, text, ...say({ cells, arithmetic, text }) };
  });
};
