/**
 * Width and line breaks of mixed Chinese and Latin text, without a browser. A CJK character is one em wide;
 * Plot's own estimate is about 42 % too narrow for Chinese and it breaks lines only at spaces.
 */
const WIDE =
  /[\u1100-\u115f\u2018-\u201d\u2026\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3ffff}]/u;
const NARROW = /[ .,:;'|!ijltfI()[\]·]/;
const BROAD = /[A-Z%mwMW≥≤=<>+@–—]/;

/** Bold Latin letters are wider by about this. */
export const BOLD = 1.12;

/** Widths of characters below U+10000 in ems, by code unit; 0 where none was asked for yet. */
const EMS = new Float64Array(0x10000);

const emsOf = (char: string): number =>
  WIDE.test(char) ? 1 : NARROW.test(char) ? 0.36 : BROAD.test(char) ? 0.84 : 0.64;

/** Adds the widths of characters from one place to another, one after the other. */
function addEms(ems: number, text: string, from: number, to: number): number {
  let sum = ems;
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at);
    const point = (unit & 0xfc00) === 0xd800 ? (text.codePointAt(at) ?? unit) : unit;
    if (point > 0xffff) {
      sum += emsOf(String.fromCodePoint(point));
      at++;
    } else {
      sum += EMS[unit] ||= emsOf(String.fromCharCode(unit));
    }
  }
  return sum;
}

/** Width in pixels at a font size. */
export const textWidth = (text: string, fontSize: number): number => addEms(0, text, 0, text.length) * fontSize;

// A line never begins with these, nor ends with those (the rule of Chinese typesetting).
const NO_START = /^[，。、；：？！）》”’】％%·\s]/;
const NO_END = /[（《“‘【]$/;

/** Where a full line may break at the latest: not before closing punctuation, not after opening. -1: nowhere. */
const breakOf = (pieces: readonly string[]): number =>
  pieces.findLastIndex((piece, i) => {
    const before = pieces.slice(0, i).join('').trimEnd();
    return before !== '' && !NO_START.test(piece) && !NO_END.test(before);
  });

/** A Latin word with the space after it, other spaces, or any other character; an apostrophe is part of its word. */
const PIECES = /(?:[\x21-\u024f]|(?<=[a-z])’(?=[a-z]))+\s*|\s+|[\s\S]/gu;

/** Breaks text into lines of at most `width` pixels: anywhere between Chinese characters, at spaces in Latin. */
export function wrapText(text: string, width: number, fontSize: number): string[] {
  const whole = text.trimEnd();
  if (textWidth(whole, fontSize) <= width) return whole === '' ? [] : [whole];
  const lines: string[] = [];
  let line: string[] = [];
  let ems = 0;
  for (const piece of text.match(PIECES) ?? []) {
    line.push(piece);
    const inked = piece.trimEnd().length;
    const end = addEms(ems, piece, 0, inked);
    ems = addEms(end, piece, inked, piece.length);
    const at = inked > 0 && end * fontSize > width ? breakOf(line) : -1;
    if (at > 0) {
      lines.push(line.slice(0, at).join('').trimEnd());
      line = line.slice(at);
      const rest = line.join('');
      ems = addEms(0, rest, 0, rest.length);
    }
  }
  return [...lines, line.join('').trimEnd()].filter((one) => one !== '');
}

/** The beginning of a text that fits, with an ellipsis where something is cut. */
export function fitText(text: string, width: number, fontSize: number): string {
  if (textWidth(text, fontSize) <= width) return text;
  const ellipsis = emsOf('…');
  let ems = 0;
  let end = 0;
  for (const char of text) {
    ems = addEms(ems, char, 0, char.length);
    if ((ems + ellipsis) * fontSize > width) break;
    end += char.length;
  }
  return `${text.slice(0, end).trimEnd()}…`;
}
