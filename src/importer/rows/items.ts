/** One entry of a list (聘请法律顾问≥55名, 办理案件（≥200件）, 秩序：持续好转) → the indicator's name and its value. */
import type { Line } from './cell.ts';
import { isValueLike, valueStart } from './value-start.ts';

export interface Item {
  readonly name: readonly Line[];
  readonly value: readonly Line[];
}

const LONGEST_NAME = 80;
const LONGEST = 400;

/** The entries of a text that may hold line breaks: several where each part between commas has a name and a value. */
export function itemsOf(parts: readonly Line[]): Item[] {
  const text = parts.map((part) => part.text).join('\n');
  const pieces = text.length > LONGEST ? [] : commaPieces(text);
  const cuts = pieces.map(([from, to]) => cutOf(text.slice(from, to)));
  if (pieces.length > 1 && cuts.every((cut) => cut !== null)) {
    return pieces.map(([from, to], index) => itemAt(parts, text, from, to, cuts[index] ?? null));
  }
  return [itemAt(parts, text, 0, text.length, pieces.length === 1 ? (cuts[0] ?? null) : cutOf(text))];
}

/** Whether the words themselves tell a value. */
export const hasValue = (text: string): boolean => text.length <= LONGEST && cutOf(text) !== null;

function commaPieces(text: string): [number, number][] {
  const pieces: [number, number][] = [];
  let from = 0;
  for (const { index } of text.matchAll(/[，,、]/g)) {
    pieces.push([from, index]);
    from = index + 1;
  }
  pieces.push([from, text.length]);
  return pieces;
}

interface Cut {
  readonly nameEnd: number;
  readonly valueFrom: number;
  readonly valueEnd: number;
}

function cutOf(text: string): Cut | null {
  const end = text.replace(/[\s，,、；;。.]+$/, '').length;
  const plain = text.slice(0, end);
  const colon = plain.search(/[:：]/);
  if (colon > 0 && colon < LONGEST_NAME && plain.slice(colon + 1).trim() !== '')
    return { nameEnd: colon, valueFrom: colon + 1, valueEnd: end };
  const bracket = /[（(]([^（）()]{1,40})[）)]$/.exec(plain);
  if (bracket && bracket.index > 1 && isValueLike(bracket[1] ?? ''))
    return { nameEnd: bracket.index, valueFrom: bracket.index + 1, valueEnd: end - 1 };
  const dash = /——|--|\s[-—–]\s/.exec(plain);
  if (dash && dash.index > 1 && end > dash.index + dash[0].length)
    return { nameEnd: dash.index, valueFrom: dash.index + dash[0].length, valueEnd: end };
  const start = valueStart(plain);
  if (start !== null && start > 1) return { nameEnd: start, valueFrom: start, valueEnd: end };
  const gap = plain.search(/\s\S+$/);
  return gap > 1 && isValueLike(plain.slice(gap + 1)) ? { nameEnd: gap, valueFrom: gap + 1, valueEnd: end } : null;
}

function itemAt(parts: readonly Line[], text: string, from: number, to: number, cut: Cut | null): Item {
  if (!cut) {
    const words = slice(parts, from, to);
    // 满意度指标：≥90%: a value that names nothing.
    return isValueLike(text.slice(from, to)) ? { name: [], value: words } : { name: words, value: [] };
  }
  return {
    name: slice(parts, from, from + text.slice(from, from + cut.nameEnd).replace(/[\s，,、：:]+$/, '').length),
    value: slice(parts, from + cut.valueFrom, from + cut.valueEnd),
  };
}

/** The part of a text between two places, line by line. */
export function slice(parts: readonly Line[], from: number, to: number): Line[] {
  const found: Line[] = [];
  let start = 0;
  for (const { text, line } of parts) {
    const piece = text.slice(Math.max(0, from - start), Math.max(0, to - start));
    if (start < to && start + text.length > from) found.push({ text: piece.trim(), line });
    start += text.length + 1;
  }
  return found.filter((part) => part.text !== '');
}
