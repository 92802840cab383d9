/** Sums of money as plain arithmetic. Amounts are integers of fen, so equality is exact. */
import { FEN_PER_WAN, type Fen, formatWan } from '../model/money.ts';

/** 0.01 万元. */
export const TOLERANCE: Fen = FEN_PER_WAN / 100;
/** Up to 0.05 万元 may come of rounding to one decimal. */
export const ROUNDING: Fen = FEN_PER_WAN / 20;

export const isEqual = (a: Fen, b: Fen): boolean => Math.abs(a - b) <= TOLERANCE;

/** `-16` → `−16`. */
const signed = (fen: Fen): string => formatWan(fen).replace('-', '−');

export const sumOf = (amounts: readonly Fen[]): Fen => amounts.reduce((sum, amount) => sum + amount, 0);

/** `280 + 8 = 288`; subtracted amounts keep their sign. */
export function sumLine(amounts: readonly Fen[]): string {
  const terms = amounts.map((amount, i) =>
    i === 0 ? signed(amount) : amount < 0 ? `− ${formatWan(-amount)}` : `+ ${formatWan(amount)}`,
  );
  return `${terms.join(' ')} = ${signed(sumOf(amounts))}`;
}

/** `300 − 288 = 12`, printed less worked out. */
export const differenceLine = (printed: Fen, worked: Fen): string =>
  `${signed(printed)} − ${signed(worked)} = ${signed(printed - worked)}`;

/** 万元 as a number, for the fields of a finding. */
export const wan = (fen: Fen): number => fen / FEN_PER_WAN;
/** 万元 in a sentence. */
export const wanText = (fen: Fen): string => signed(fen);

/** A product or sum of decimals without the dust of binary fractions. */
export const exact = (value: number): number => Number(value.toFixed(6));
/** A number in a line of arithmetic: `−0.55`. */
export const numberText = (value: number): string => String(exact(value)).replace('-', '−');

/** `0.15 × 86 = 12.9`: unit price in 万元 by quantity. */
export const productOf = (price: Fen, quantity: number): Fen => Math.round(price * quantity);
export const productLine = (price: Fen, quantity: number): string =>
  `${signed(price)} × ${numberText(quantity)} = ${signed(productOf(price, quantity))}`;
