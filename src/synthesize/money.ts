/** Amounts in fen: how much, in how many parts. What is split adds up to the last fen. */
import { FEN_PER_WAN, type Fen } from '../model/money.ts';
import type { InventedBureau } from './bureaus.ts';
import { FIRST_YEAR } from './promises.ts';
import { Random } from './random.ts';

/** To a step that the bureau rounds to, and never nothing. */
export const rounded = (fen: number, step: number): Fen => Math.max(1, Math.round(fen / step)) * step;

/** As many parts as there are weights, each a multiple of the step but the first, which takes what is left. */
export function split(total: Fen, weights: readonly number[], step: number): Fen[] {
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const parts = weights.map((weight) => Math.floor((total * weight) / whole / step) * step);
  const rest = total - parts.reduce((sum, part) => sum + part, 0);
  return parts.map((part, i) => (i === 0 ? part + rest : part));
}

/** What a program gets in a year: much the same as the year before. */
export function programBudget(seed: number, { row, habits }: InventedBureau, name: string, year: number): Fen {
  const random = new Random(seed, 'budget', row.bureau, name);
  let wan = 30 * habits.weight * random.factor(1.1);
  for (let at = FIRST_YEAR; at < year; at++) {
    const [isMoved, by] = [random.chance(0.6), random.next()];
    if (isMoved) wan *= 0.85 + by * 0.35;
  }
  return rounded(wan * FEN_PER_WAN, habits.step);
}

/** Staff of a bureau, and what they cost. */
export function basicExpenditure(
  seed: number,
  { row, habits }: InventedBureau,
  year: number,
): { staff: number; amount: Fen } {
  const random = new Random(seed, 'basic', row.bureau);
  const staff = Math.max(12, Math.round(70 * habits.weight * random.factor(0.5)));
  const perHead = 16 + 8 * random.next() + (year - FIRST_YEAR) * 0.6;
  return { staff, amount: rounded(staff * perHead * FEN_PER_WAN, habits.step) };
}
