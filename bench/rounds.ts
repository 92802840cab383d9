/** Contenders that take turns, so that whatever else the machine does falls on all alike; and what their rounds tell. */
import { max, median, min } from 'd3';

/** What each contender measured, round by round. Every other round goes backwards: nobody always follows the same one. */
export async function inTurns<Name extends string, Measured>(
  contenders: Readonly<Record<Name, () => Measured | Promise<Measured>>>,
  rounds: number,
  say: (line: string) => void = () => undefined,
): Promise<Record<Name, Measured[]>> {
  const names = Object.keys(contenders) as Name[];
  const measured = Object.fromEntries(names.map((name) => [name, [] as Measured[]])) as Record<Name, Measured[]>;
  for (let round = 0; round < rounds; round++) {
    for (const name of round % 2 === 0 ? names : names.toReversed()) {
      say(`${round + 1} / ${rounds} ${name}`);
      measured[name].push(await contenders[name]());
    }
  }
  return measured;
}

/** Of each pair of the same round. */
export const ratiosOf = (over: readonly number[], under: readonly number[]): number[] =>
  over.map((one, round) => one / (under[round] ?? Number.NaN));

export const medianOf = (numbers: readonly number[]): number => median(numbers) ?? Number.NaN;

/** `12.3 (11.8–12.9)`: the median, and the lowest and highest of the rounds. */
export function spreadText(numbers: readonly number[], text = figuresText): string {
  const [low = Number.NaN, high = Number.NaN] = [min(numbers), max(numbers)];
  return numbers.length > 1 ? `${text(medianOf(numbers))} (${text(low)}–${text(high)})` : text(medianOf(numbers));
}

/** Three figures, which is more than rounds agree on. */
export function figuresText(number: number): string {
  if (!Number.isFinite(number)) return '–';
  return number >= 100 ? Math.round(number).toLocaleString('en-US') : String(Number(number.toPrecision(3)));
}
