/** How the tests write cells and what is read from them. */
import { expect, test } from 'vitest';
import { formatDecimal, parseDecimal } from '../../../src/importer/grammar/decimal.ts';
import { type CellReading, type IndicatorCells, readQuantities } from '../../../src/importer/grammar/quantities.ts';
import { unitLexicon } from '../../../src/importer/grammar/units.ts';
import { REAL } from '../../compare/datasets.ts';

export const LEXICON = unitLexicon(REAL.reference);

export const readCell = (cells: string | IndicatorCells): CellReading =>
  readQuantities(typeof cells === 'string' ? { value: cells } : cells, LEXICON);

/** `ge 95 %`, `none 20..30 场`, `听证会: none 20 场; 咨询会: none 10 场`; without targets the reason, `(time)`. */
export function told({ targets, reason }: CellReading): string {
  if (reason) return `(${reason})`;
  return targets
    .map(({ label, comparator, value, valueTo, unit }) => {
      const number = plain(value) + (valueTo === null ? '' : `..${plain(valueTo)}`);
      return `${label === null ? '' : `${label}: `}${comparator} ${number}${unit === null ? '' : ` ${unit}`}`;
    })
    .join('; ');
}

/** A number as a table would print it: no exponent, no dust. */
function plain(value: number): string {
  const text = parseDecimal(String(value));
  return text ? formatDecimal(text) : `?${value}`;
}

/** The codes of the doubts, once each. */
export const doubtsOf = ({ doubts }: CellReading): string[] => [...new Set(doubts.map(({ code }) => code))].sort();

/** One line of a table of cases: why, the cells, what they say, and the doubts if any. */
export type Case = readonly [
  sentence: string,
  cells: string | IndicatorCells,
  says: string,
  doubts?: readonly string[],
];

/** One test a case, named by its sentence. */
export function readsAs(cases: readonly Case[]): void {
  for (const [sentence, cells, says, doubts = []] of cases) {
    test(sentence, () => {
      const reading = readCell(cells);
      expect(told(reading)).toBe(says);
      expect(doubtsOf(reading)).toEqual([...doubts].sort());
    });
  }
}
