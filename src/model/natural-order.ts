/**
 * Order of keys: runs of digits compare as numbers, all else by code unit, so that `p2` < `p10`
 * and the order is the same on every machine (no locale).
 */
export function naturalOrder(a: string, b: string): number {
  let at = 0;
  while (at < a.length && at < b.length && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  if (at === a.length || at === b.length) return a.length - b.length;

  const left = isDigit(a, at);
  const right = isDigit(b, at);
  if ((left && right) || ((left || right) && isDigit(a, at - 1))) return compareDigits(a, b, at);
  // `p-` is one run, the `p` of `p0` a shorter one, and the shorter comes first.
  if (left !== right && at > 0) return left ? -1 : 1;
  return a.charCodeAt(at) - b.charCodeAt(at);
}

/** Two runs of digits that part at `at`. Equal numbers that are written differently (`01`, `1`) compare as text. */
function compareDigits(a: string, b: string, at: number): number {
  let start = at;
  while (isDigit(a, start - 1)) start--;
  const left = numberAt(a, start);
  const right = numberAt(b, start);
  if (left !== right) return left < right ? -1 : 1;
  if (isDigit(a, at) && isDigit(b, at)) return a.charCodeAt(at) - b.charCodeAt(at);
  return isDigit(a, at) ? 1 : -1;
}

/** Up to 15 digits are counted up exactly; what is longer is rounded (or infinite) as any number is. */
function numberAt(text: string, start: number): number {
  let value = 0;
  let end = start;
  for (; isDigit(text, end); end++) value = value * 10 + text.charCodeAt(end) - ZERO;
  return end - start > 15 ? Number(text.slice(start, end)) : value;
}

const ZERO = 48;

/** False before the beginning and after the end. */
function isDigit(text: string, at: number): boolean {
  const digit = text.charCodeAt(at) - ZERO;
  return digit >= 0 && digit <= 9;
}
