/** What the writers of all layouts share: the document's sheet, what its bureau promises, and how large it is to be. */
import type { Fen } from '../../model/money.ts';
import type { InventedBureau } from '../bureaus.ts';
import { programBudget, rounded } from '../money.ts';
import { type CatalogueProgram, MOST_PROGRAMS, programsOf } from '../programs.ts';
import type { Promised, PromisedNumber, Promises } from '../promises.ts';
import type { Random } from '../random.ts';
import type { Sheet } from '../sheet.ts';
import { tableOf } from '../tables.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';

export interface Draft {
  readonly seed: number;
  readonly bureau: InventedBureau;
  readonly year: number;
  /** How many indicators, about. */
  readonly size: number;
  readonly sheet: Sheet;
  readonly promises: Promises;
  readonly vocabulary: Vocabulary;
  readonly random: Random;
}

export interface Project {
  readonly program: CatalogueProgram;
  readonly amount: Fen;
  /** From higher levels of government; null for none. */
  readonly superior: Fen | null;
  readonly table: readonly Promised[];
}

/** So many projects with tables that together have about so many indicators. */
export function projectsOf(draft: Draft, count: number, indicators: number): Project[] {
  const { seed, bureau, year, random, promises, vocabulary } = draft;
  const programs = programsOf(seed, bureau.row.bureau, year, Math.min(MOST_PROGRAMS, Math.max(1, count)));
  const each = indicators / programs.length;
  return programs.map((program) => {
    const amount = programBudget(seed, bureau, program.name, year);
    const superior = random.chance(0.15) ? rounded(amount * 0.5, bureau.habits.step) : null;
    const size = Math.round(each * (0.75 + 0.5 * random.next()));
    const wish = { topics: [program.topic], size, budget: amount, wordiness: bureau.habits.wordiness };
    return { program, amount, superior, table: tableOf(wish, promises, vocabulary, random) };
  });
}

/** Numbers of the table that its goal text says too. */
export function goalNumbers({ sheet, random }: Draft, program: string, table: readonly Promised[], most: number): void {
  const numbers = table.flatMap(({ name, numbers: all }): PromisedNumber[] =>
    all.filter(({ unit }) => unit !== '万元').map((one) => ({ ...one, label: one.label ?? name })),
  );
  for (const number of random.shuffle(numbers).slice(0, random.int(0, most))) sheet.textNumber(program, 'goal', number);
}

/** Goal texts name years, mostly their own. */
export function goalYears({ sheet, random, year }: Draft, program: string, label: string): void {
  if (random.chance(0.2)) sheet.yearMention(program, year, 'work', label);
  if (random.chance(0.05)) sheet.yearMention(program, year + random.int(1, 4), 'horizon', label);
  if (random.chance(0.05)) sheet.yearMention(program, year - 1, 'comparison', label);
}

export const sumOf = (projects: readonly Project[]): Fen => projects.reduce((sum, { amount }) => sum + amount, 0);
