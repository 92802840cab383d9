/** The words of one indicator without separators that could be trusted → the columns they belong to. */
import { columnComparator } from '../grammar/comparators.ts';
import { type ColumnRole, columnRole } from '../grammar/headings.ts';
import { plainKey } from '../grammar/text.ts';
import type { Line } from './cell.ts';
import { slice } from './items.ts';
import { isMeasured, isValueLike, valueStart } from './value-start.ts';

/** Columns of a table by what they hold. */
export class Columns {
  readonly first: number | null;
  readonly second: number | null;
  /** Columns of a row's own words, in order: name, value, and whatever else the table has. */
  readonly fields: readonly number[];
  /** Where in `fields` the value stands. */
  readonly value: number;
  /** Where in `fields` signs stand that compare; below 0 where they have no column. */
  readonly comparator: number;
  readonly width: number;
  /** The first column numbers the rows. */
  readonly isNumbered: boolean;

  constructor(heads: readonly string[]) {
    const roles: (ColumnRole | null)[] = heads.map(columnRole);
    const at = (role: ColumnRole): number | null => (roles.includes(role) ? roles.indexOf(role) : null);
    this.first = at('level1');
    this.second = at('level2');
    const start = Math.max(this.first ?? -1, this.second ?? -1) + 1;
    const isLead = (index: number): boolean => roles[index] === 'number' || (index === 0 && roles[index] === null);
    const own = [...heads.keys()].filter((index) => !isLead(index) && index !== this.first && index !== this.second);
    const behind = own.filter((index) => index >= start);
    // Where the levels stand last, a row's words belong to the columns before them.
    this.fields = behind.length > 0 ? behind : own;
    const value = this.fields.findIndex((index) => roles[index] === 'value');
    this.value = value > 0 ? value : Math.min(1, this.fields.length - 1);
    this.comparator = this.fields.findIndex((index) => roles[index] === 'comparator');
    this.width = heads.length;
    this.isNumbered = roles[0] === 'number';
  }
}

/** Texts of a row by column. */
export type Placed = Map<number, Line[]>;

/**
 * As many words as columns stand in order. Else the word that looks like a value parts name and value, and what is
 * left over goes to the name before it or the columns behind it.
 */
export function place(words: readonly Line[], { fields, value, comparator }: Columns): Placed {
  const placed: Placed = new Map();
  const put = (at: number, parts: readonly Line[]): void => {
    const column = fields[Math.min(at, fields.length - 1)] ?? 0;
    if (parts.length > 0) placed.set(column, [...(placed.get(column) ?? []), ...parts]);
  };
  if (words.length === fields.length) {
    for (const [index, word] of words.entries()) put(index, [word]);
    return placed;
  }
  const [only] = words;
  if (only && words.length === 1) {
    const start = isMeasured(only.text) ? 0 : valueStart(only.text);
    put(0, start === null ? [only] : slice([only], 0, start));
    if (start !== null) put(value, slice([only], start, only.text.length));
    return placed;
  }
  const sign = comparator === 1 ? words.findIndex((word, index) => index > 0 && isSign(word.text)) : -1;
  if (sign > 0 && words.length > sign + 1) {
    put(0, words.slice(0, sign));
    for (const [index, word] of words.slice(sign, sign + 2).entries()) put(1 + index, [word]);
    // Blank cells leave no trace: what is left stands at the end.
    const left = words.slice(sign + 2);
    for (const [index, word] of left.entries()) put(Math.max(3, fields.length - left.length) + index, [word]);
    return placed;
  }
  // What is not compared has no sign, and stands behind its name all the same: 应援尽援.
  if (comparator === 1 && words.length === 2 && fields.length > 2) {
    put(0, words.slice(0, 1));
    put(value, words.slice(1));
    return placed;
  }
  const at = words.findIndex((word, index) => index > 0 && isMeasured(word.text));
  const anchor = at > 0 ? at : words.findIndex((word, index) => index > 0 && isValueLike(word.text));
  // Before the value: the name, whatever spaces it holds, then the columns between name and value.
  const before = anchor > 0 ? anchor : Math.max(1, words.length - (fields.length - 1));
  const between = Math.min(value - 1, before - 1);
  put(0, words.slice(0, before - between));
  for (let index = 0; index < between; index += 1)
    put(index + 1, words.slice(before - between + index, before - between + index + 1));
  for (const [index, word] of words.slice(before).entries())
    put(anchor > 0 ? value + index : 1 + between + index, [word]);
  return placed;
}

const isSign = (text: string): boolean =>
  text.length < 9 &&
  /[≥≤<>=＝＞＜≧≦]|[等大小高低]于|不|定[性量]|[正反]向/.test(text) &&
  !/\d/.test(text) &&
  columnComparator(plainKey(text)) !== null;
