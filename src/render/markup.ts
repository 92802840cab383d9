/** Words and numbers as they stand in the markup of a drawing. */
// A space that does not break stays as it is: its name in HTML is none in a file of SVG, which would be unreadable.
const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (char: string): string => ESCAPES[char] ?? char;

export const escapeText = (text: string): string => text.replace(/[&<>]/g, escaped);
export const escapeAttribute = (text: string): string => text.replace(/[&"<>]/g, escaped);

/** Two decimals are below what an eye or a printer resolves. */
export const rounded = (value: string): string =>
  value.includes('.') ? value.replace(/\d+\.\d{3,}/g, (number) => String(hundredths(Number(number)))) : value;

const hundredths = (value: number): number => Math.round(value * 100) / 100;

/** A number as `rounded` leaves it; what has an exponent it leaves as it is. */
export function coordinate(value: number): string {
  if (Number.isInteger(value)) return String(value);
  const size = Math.abs(value);
  if (size < 1e-6 || size > 1e15) return rounded(String(value));
  return value < 0 ? `-${hundredths(size)}` : String(hundredths(size));
}
