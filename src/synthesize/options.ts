/** What was asked for on the command line → the size of a corpus, or what is wrong with it. */
import { MOST_PLACES } from './places.ts';

export interface CorpusSize {
  readonly bureaus: number;
  readonly years: number;
  readonly seed: number;
}

/** From the first fiscal year on. */
const MOST_YEARS = 10;

/** A sentence in both languages, where the words cannot be meant. */
export function corpusSize(words: Readonly<Record<keyof CorpusSize, string>>): CorpusSize | string {
  const { bureaus, years, seed } = words;
  return (
    wrong('--bureaus', bureaus, 1, MOST_PLACES) ??
    wrong('--years', years, 1, MOST_YEARS) ??
    wrong('--seed', seed, 0, 999_999_999) ?? { bureaus: Number(bureaus), years: Number(years), seed: Number(seed) }
  );
}

function wrong(name: string, words: string, from: number, to: number): string | null {
  const isFit = /^\d{1,9}$/.test(words) && Number(words) >= from && Number(words) <= to;
  return isFit ? null : `${name} ${words}：请写 ${from} 到 ${to} 的整数 · write a whole number from ${from} to ${to}`;
}
