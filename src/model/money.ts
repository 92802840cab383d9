/**
 * Money is exact: forms print 万元 (10,000 yuan) with up to six decimals, and 1 万元 is 1,000,000 fen,
 * so every printed amount is an integer number of fen and sums never drift.
 */

/** An amount of money in fen (1 万元 = 1,000,000 fen). Always a safe integer. */
export type Fen = number;

export const FEN_PER_WAN = 1_000_000;

const AMOUNT = /^(-?)(\d{1,9})(?:\.(\d{1,6}))?$/;

/** `2289.69` (万元) → 2289690000 fen; `null` when the text is not such an amount. */
export function parseWan(text: string): Fen | null {
  const match = AMOUNT.exec(text);
  if (!match) return null;
  const [, sign, whole = '', fraction = ''] = match;
  const fen = Number(whole) * FEN_PER_WAN + Number(fraction.padEnd(6, '0'));
  return sign && fen !== 0 ? -fen : fen;
}

/** 2289690000 fen → `2289.69`, the shortest exact decimal in 万元. */
export function formatWan(fen: Fen): string {
  const size = Math.abs(fen);
  const whole = Math.trunc(size / FEN_PER_WAN);
  const fraction = String(size % FEN_PER_WAN)
    .padStart(6, '0')
    .replace(/0+$/, '');
  return `${fen < 0 ? '-' : ''}${whole}${fraction && `.${fraction}`}`;
}
