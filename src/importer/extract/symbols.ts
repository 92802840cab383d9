/** Characters of symbol fonts. Forms draw their boxes with them, and a box that is ticked or not is content. */
import type { Remark } from './remark.ts';
import { remark } from './remark.ts';

/** Codes of the font, without the F000 that Word adds. */
const WINGDINGS: Readonly<Record<number, string>> = {
  108: '●',
  109: '○',
  110: '■',
  111: '□',
  112: '□',
  113: '□',
  114: '□',
  115: '◆',
  116: '◆',
  117: '◆',
  118: '◆',
  119: '◆',
  120: '☒',
  158: '·',
  159: '•',
  161: '○',
  162: '○',
  164: '◉',
  167: '▪',
  168: '□',
  171: '★',
  216: '➢',
  224: '→',
  251: '✗',
  252: '✓',
  253: '☒',
  254: '☑',
};

const WINGDINGS_2: Readonly<Record<number, string>> = {
  79: '✗',
  80: '✓',
  81: '☒',
  82: '☑',
  83: '☒',
  84: '☒',
  151: '●',
  152: '●',
  153: '●',
  162: '■',
  163: '□',
  164: '□',
  165: '□',
};

/** Adobe Symbol, as far as numbers and comparators go. */
const SYMBOL: Readonly<Record<number, string>> = {
  43: '+',
  45: '−',
  60: '<',
  61: '=',
  62: '>',
  98: 'β',
  109: 'μ',
  163: '≤',
  177: '±',
  179: '≥',
  180: '×',
  183: '•',
  184: '÷',
  185: '≠',
  187: '≈',
  222: '⇒',
  229: '∑',
};

const FONTS: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  wingdings: WINGDINGS,
  'wingdings 2': WINGDINGS_2,
  symbol: SYMBOL,
};

export const isSymbolFont = (font: string): boolean => font.toLowerCase() in FONTS;

/** What stands for a character nobody can name. */
export const UNKNOWN_SYMBOL = '\ufffd';

export function symbolOf(font: string, code: number): string {
  const low = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
  const known = FONTS[font.toLowerCase()]?.[low];
  if (known) return known;
  return code < 0xe000 || code > 0xf8ff ? String.fromCodePoint(code) : UNKNOWN_SYMBOL;
}

export const symbolRemarks = (count: number): Remark[] => (count > 0 ? [remark('unknown-symbol', UNKNOWN_SYMBOL)] : []);
