/** Exact decimals: a whole number of a power of ten, so that 286.5万 never becomes 2864999.9999. */

export interface Decimal {
  readonly digits: bigint;
  /** `digits` counts units of 10^-places. */
  readonly places: number;
}

const TEXT = /^(-?)(\d+)(?:\.(\d+))?$/;

/** `97.50` → 97.5; null when the text is no plain decimal. */
export function parseDecimal(text: string): Decimal | null {
  const match = TEXT.exec(text);
  if (!match) return null;
  const [, sign = '', whole = '', fraction = ''] = match;
  return { digits: BigInt(`${sign}${whole}${fraction}`), places: fraction.length };
}

export const whole = (digits: bigint): Decimal => ({ digits, places: 0 });

export const times = (a: Decimal, b: Decimal): Decimal => ({
  digits: a.digits * b.digits,
  places: a.places + b.places,
});

export function plus(a: Decimal, b: Decimal): Decimal {
  const places = Math.max(a.places, b.places);
  const scaled = (one: Decimal): bigint => one.digits * 10n ** BigInt(places - one.places);
  return { digits: scaled(a) + scaled(b), places };
}

/** Times ten to the power of `power`, which may be negative. */
export const shift = ({ digits, places }: Decimal, power: number): Decimal =>
  power > places ? { digits: digits * 10n ** BigInt(power - places), places: 0 } : { digits, places: places - power };

export const negate = ({ digits, places }: Decimal): Decimal => ({ digits: -digits, places });

/** The shortest text: `97.5`, `-0.3`, `30000`. */
export function formatDecimal({ digits, places }: Decimal): string {
  const size = String(digits < 0n ? -digits : digits).padStart(places + 1, '0');
  const cut = size.length - places;
  const fraction = size.slice(cut).replace(/0+$/, '');
  const text = `${size.slice(0, cut)}${fraction && `.${fraction}`}`;
  return digits < 0n && text !== '0' ? `-${text}` : text;
}

// What a cell of `data/` can hold (model/fields.ts), and what a double holds exactly.
const FITS = /^-?\d{1,15}(?:\.\d{1,6})?$/;
const EXACT_DIGITS = 15;

/** As a number that prints back as the same text; null when it is longer than the tables hold. */
export function toNumber(value: Decimal): number | null {
  const text = formatDecimal(value);
  const isExact = text.replace(/^-?(?:0\.?0*)?|\./g, '').length <= EXACT_DIGITS;
  return FITS.test(text) && isExact ? Number(text) : null;
}
