/**
 * Trials that are worded when someone reads them. How often a rule agrees is counted for every document, but what it
 * says then, and of which cells, is read of a few.
 */
import type { Trial } from './check.ts';

type Said = Pick<Trial, 'cells' | 'arithmetic' | 'text'>;
type Known = Omit<Trial, keyof Said | 'isDamaged'>;

/** `known` at once, and what `say` gives from the first time that anything of it is asked for. */
export const worded = (known: Known, say: () => Said): Trial => new WordedTrial(known, say);

/** The same trial, with other or further words and cells. */
export const reworded = (trial: Trial, say: (said: Said) => Partial<Said>): Trial =>
  worded(trial, () => {
    const { cells, arithmetic, text } = trial;
    return { cells, arithmetic, text, ...say({ cells, arithmetic, text }) };
  });

/** A trial with all it says, to be copied or compared. */
export function spoken(trial: Trial): Trial {
  const { verdict, severity, cells, arithmetic, expected, found, difference, unit, text, isDamaged } = trial;
  return { verdict, severity, cells, arithmetic, expected, found, difference, unit, text, isDamaged };
}

/** A class, since very many are made: its accessors are not made anew for each. They get lost where it is spread. */
class WordedTrial implements Trial {
  readonly verdict: Trial['verdict'];
  readonly severity: Trial['severity'];
  readonly expected: Trial['expected'];
  readonly found: Trial['found'];
  readonly difference: Trial['difference'];
  readonly unit: Trial['unit'];
  private readonly say: () => Said;
  private said: Said | undefined;

  constructor(known: Known, say: () => Said) {
    this.verdict = known.verdict;
    this.severity = known.severity;
    this.expected = known.expected;
    this.found = known.found;
    this.difference = known.difference;
    this.unit = known.unit;
    this.say = say;
  }

  get cells(): Said['cells'] {
    return this.all().cells;
  }

  get arithmetic(): Said['arithmetic'] {
    return this.all().arithmetic;
  }

  get text(): Said['text'] {
    return this.all().text;
  }

  private all(): Said {
    this.said ??= this.say();
    return this.said;
  }
}
