/**
 * A cell's raw text → its printed form (what goes into `data/`) and a key (what the grammar matches).
 * Only the key is folded: NFKC turns ① into 1 and ㎡ into m2, so it never touches what is printed.
 */

const BOOKMARK = /\[bookmark:[^\]]*\]/gi;
const TAG =
  /<\/?(?:p|br|span|div|td|tr|th|table|tbody|thead|b|i|u|em|strong|font|sup|sub|a|o:p|li|ul|ol|img|hr|h[1-6])(?:\s[^<>]*)?\/?>/gi;
const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  ge: '≥',
  le: '≤',
  mdash: '—',
  hellip: '…',
  '#160': ' ',
};
const ENTITY = new RegExp(`&(${Object.keys(ENTITIES).join('|')});`, 'gi');
/** &#8805; and &#x2265;. */
const CODED = /&#(\d{2,6}|[Xx][0-9A-Fa-f]{2,5});/g;
const codePoint = (figures: string): string | null => {
  const code = Number(/^x/i.test(figures) ? `0${figures.toLowerCase()}` : figures);
  return code >= 32 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : null;
};
// As in the model's text fields: what nobody can see must not make two cells differ.
const INVISIBLE = /[\u00ad\u115f\u1160\u3164\uffa0\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;
const CONTROL = /\p{Cc}+/gu;

/**
 * The cell as printed: without mark-up, invisible characters and the spaces that wrapping lines leave behind.
 * A space stays only between two Latin words or figures, where it means something: `Windows 10`.
 */
export function printedForm(raw: string): string {
  return (
    raw
      .replace(BOOKMARK, '')
      .replace(TAG, ' ')
      .replace(ENTITY, (all, name: string) => ENTITIES[name.toLowerCase()] ?? all)
      .replace(CODED, (all, figures: string) => codePoint(figures) ?? all)
      // &lt;p&gt;: a page that shows its own mark-up.
      .replace(TAG, ' ')
      .replace(INVISIBLE, '')
      .replace(CONTROL, ' ')
      .replace(/\s+/gu, ' ')
      .trim()
      .replace(/(?<![A-Za-z0-9]) | (?![A-Za-z0-9])/g, '')
  );
}

/** A text to match patterns on, which knows where each of its characters stands in the printed form. */
export interface Key {
  readonly text: string;
  /** For each index of `text` (and its end) the index in `printed`. */
  readonly at: readonly number[];
  readonly printed: string;
  /** A space stood inside a number: `2 0 0件`. */
  readonly hasSplitNumber: boolean;
}

/** Spellings of one sign that NFKC keeps apart. */
const SAME: Readonly<Record<string, string>> = {
  '≧': '≥',
  '⩾': '≥',
  '≽': '≥',
  '⪰': '≥',
  '≮': '≥',
  '≦': '≤',
  '⩽': '≤',
  '≼': '≤',
  '⪯': '≤',
  '≯': '≤',
  '〉': '>',
  '›': '>',
  '〈': '<',
  '‹': '<',
  '≒': '≈',
  '≅': '≈',
  '≃': '≈',
  '〜': '~',
  '∼': '~',
  '∽': '~',
  '—': '-',
  '–': '-',
  '―': '-',
  '‐': '-',
  '‑': '-',
  '−': '-',
  '╱': '/',
  '∕': '/',
  '⁄': '/',
  '•': '·',
  '∙': '·',
  '・': '·',
  '‧': '·',
  '㎡': '平方米',
  '〔': '[',
  '〕': ']',
  '【': '[',
  '】': ']',
  '「': '“',
  '」': '”',
  '℅': '%',
  萬: '万',
  億: '亿',
  個: '个',
};
/** ① and ⑴ begin an item of a list: they part it, and are no numbers. */
const ITEM = /[\u2460-\u249b\u2776-\u2793]/u;

/** Most characters of a form, which NFKC leaves as they are. */
const isPlain = (one: string): boolean => (one >= '\u4e00' && one <= '\u9fff') || (one >= '!' && one <= '~');

const fold = (one: string): string => SAME[one] ?? (isPlain(one) ? one : ITEM.test(one) ? ';' : one.normalize('NFKC'));

const THOUSANDS = /(?<!\d)\d{1,3}$/;

export function keyOf(printed: string): Key {
  let text = '';
  let hasSplitNumber = false;
  let hasGap = false;
  const at: number[] = [];
  let index = 0;
  for (const one of printed) {
    const folded = fold(one);
    for (const char of folded) {
      const mapped = SAME[char] ?? char;
      if (/\s/u.test(mapped)) {
        hasGap = true;
        continue;
      }
      if (hasGap && /\d/.test(mapped) && /\d$/.test(text)) {
        // `15 000` is a printed number; `2 0 0` is a damaged one.
        const isGroup = THOUSANDS.test(text) && /^\d{3}(?!\d)/.test(printed.slice(index).normalize('NFKC'));
        if (!isGroup) hasSplitNumber = true;
      }
      hasGap = false;
      text += mapped;
      for (let unit = 0; unit < mapped.length; unit += 1) at.push(index);
    }
    index += one.length;
  }
  at.push(printed.length);
  return { text, at, printed, hasSplitNumber };
}

/** The printed words under a stretch of the key. */
export const printedSlice = (key: Key, from: number, to: number): string =>
  key.printed.slice(key.at[from] ?? 0, key.at[to] ?? key.printed.length).trim();

/** The key's text alone, of a raw cell: what headings and levels are compared by. */
export const plainKey = (raw: string): string => keyOf(printedForm(raw)).text;
