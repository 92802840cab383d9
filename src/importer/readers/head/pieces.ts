/**
 * A row → its pieces, left to right: labels and what stands between them. A cell that holds `label：value` gives two
 * pieces, a line of several pairs as many.
 */

import { printedForm } from '../../grammar/text.ts';
import type { Cell, Row } from '../../rows/row.ts';
import { amountIn } from '../money/amount.ts';
import { type Place, placeOf } from '../place.ts';
import { type Label, labelOf } from './label.ts';
import { sourceLabel } from './money-label.ts';

export interface Piece extends Place {
  readonly label: Label | null;
  /** First column, and the first one behind it. */
  readonly column: number;
  readonly end: number;
}

export const isBlank = (piece: Piece): boolean => printedForm(piece.text) === '';

export function piecesOf(row: Row): Piece[] {
  const pieces = row.cells.filter(({ isCarried }) => !isCarried).flatMap((cell) => cut(cell, row.kind === 'text'));
  return pieces
    .filter(({ label, text }, index) => pieces[index - 1]?.text !== text || (label ?? sourceLabel(text)) === null)
    .map((piece, index, all) => named(piece, all[index - 1]));
}

/**
 * 所属专项 | 名称: a bare 名称 names what the label before it is about. And a fact may read like a label of another kind:
 * 项目类别 | 其他, 项目名称 | 公用经费.
 */
function named(piece: Piece, before: Piece | undefined): Piece {
  const isFact = before?.label?.is === 'fact' && before.label.fact !== 'department' && isBesides(before, piece);
  if (isFact && (piece.label?.is === 'money' || piece.label?.is === 'group' || piece.label?.is === 'passive'))
    return /[:：]\s*$/.test(piece.text) ? piece : { ...piece, label: null };
  const isParent = before?.label?.is === 'fact' && before.label.fact === 'parent-name';
  if (!isParent || piece.label !== null) return piece;
  if (/^(?:专项)?名称$/.test(printedForm(piece.text))) return { ...piece, label: before.label };
  return { ...piece, text: piece.text.replace(/^\s*名称\s+(?=\S)/, '') };
}

const isBesides = (before: Piece, piece: Piece): boolean => before.cell !== piece.cell && before.end === piece.column;

function piece(cell: Cell, from: number, to: number, label: Label | null): Piece {
  return { ...placeOf(cell, from, to), label, column: cell.column, end: cell.column + cell.span };
}

const COLON = /[:：]/g;
/** A longer text is a paragraph: of the pairs that it may hold only the first label counts. */
const LONGEST = 600;

function cut(cell: Cell, isLine: boolean): Piece[] {
  const whole = labelOf(cell.text);
  if (whole) return [piece(cell, 0, cell.text.length, whole)];
  const pairs = labelled(cell.text);
  const found = isLine || pairs.length === 0 ? [...pairs, ...spaced(cell.text, isLine)] : pairs;
  const [first] = found;
  if (!first) return behind(cell);
  // A paragraph runs to its end, whatever words with colons it holds.
  const isParagraph = first.label.is === 'goal' || (first.label.is === 'passive' && cell.text.length > 80);
  const cuts = isParagraph ? [first] : inOrder(found);
  return cuts.flatMap(({ from, to, label }, index) => {
    const next = cuts[index + 1]?.from ?? cell.text.length;
    const value = piece(cell, to, next, null);
    const isOpen = isBlank(value) && index === cuts.length - 1;
    return isOpen ? [piece(cell, from, to, label)] : [piece(cell, from, to, label), value];
  });
}

/** A value with more labels behind it, which a text without separators left in one cell: 普法 主管部门 某县司法局. */
function behind(cell: Cell): Piece[] {
  const cuts = tokensOf(cell.text).filter(({ label, from }) => from > 0 && label?.is === 'fact');
  const [first] = cuts;
  if (!first || cell.text.length > 120 || cell.text.trimEnd().length === cuts.at(-1)?.to)
    return [piece(cell, 0, cell.text.length, null)];
  return [
    piece(cell, 0, first.from, null),
    ...cuts.flatMap(({ from, to, label }, index) => [
      piece(cell, from, to, label),
      piece(cell, to, cuts[index + 1]?.from ?? cell.text.length, null),
    ]),
  ];
}

interface Cut {
  readonly from: number;
  readonly to: number;
  readonly label: Label;
}

const inOrder = (cuts: readonly Cut[]): Cut[] =>
  cuts
    .toSorted((a, b) => a.from - b.from)
    .filter(({ from }, index, all) => index === 0 || from >= (all[index - 1]?.to ?? 0));

/** What may stand before a label and is none of it. */
const MARKUP = /^(?:\s|&nbsp;|<[^<>]*>|\[bookmark:[^\]]*\])*(?:其中\s*[:：])?\s*/i;

/** `label：` wherever one stands in the text; nothing where the text does not begin with one. */
function labelled(text: string): Cut[] {
  const cuts: Cut[] = [];
  let floor = MARKUP.exec(text)?.[0].length ?? 0;
  for (const { index } of text.slice(0, LONGEST).matchAll(COLON)) {
    if (index < floor) continue;
    if (cuts.length > 0 && text.length > LONGEST) break;
    const found = cuts.length === 0 ? labelIn(text, floor, index) : longestLabel(text, floor, index);
    if (!found && cuts.length === 0) return [];
    if (!found) continue;
    cuts.push({ from: found.from, to: index + 1, label: found.label });
    floor = index + 1;
  }
  return cuts;
}

const labelIn = (text: string, from: number, to: number): { from: number; label: Label } | null => {
  if (to - from > 40 || isTwo(text.slice(from, to))) return null;
  const isAmount = amountIn(text.slice(to + 1, to + 60), null).fen !== null;
  const label = labelOf(text.slice(from, to)) ?? (isAmount ? sourceLabel(text.slice(from, to)) : null);
  return label && { from, label };
};

/** 项目资金(万元) 年度资金总额: a heading, and the label below it. */
const isTwo = (text: string): boolean => {
  const [first, second, ...more] = text.trim().split(/\s+/);
  return more.length === 0 && !!first && !!second && labelOf(first) !== null && labelOf(second) !== null;
};

/** Of the words between two colons, the longest end that is a label: `2107.30　政府性基金`. */
function longestLabel(text: string, from: number, to: number): { from: number; label: Label } | null {
  const start = Math.max(from, to - 40);
  for (let at = start; at < to; at += 1) {
    const isStart = at === from || /[\s,;，；。)）>]/.test(text[at - 1] ?? '');
    const label = isStart ? labelOf(text.slice(at, to)) : null;
    if (label) return { from: at, label };
  }
  return null;
}

/** A line of words parted by spaces: `项目属性 经常性项目 项目期 2021年`; only where the first of them is a label. */
function spaced(text: string, isLine: boolean): Cut[] {
  const tokens = tokensOf(text.replace(/^\s*其中[\s:：]/, (all) => ' '.repeat(all.length)));
  if (!tokens[0]?.label || tokens.length < 2 || !(isLine || tokens[1]?.label)) return [];
  return tokens.flatMap(({ label, ...place }) => (label ? [{ ...place, label }] : []));
}

interface Token extends Omit<Cut, 'label'> {
  readonly label: Label | null;
}

function tokensOf(text: string): Token[] {
  if (text.length > LONGEST) return [];
  const tokens = [...text.matchAll(/[^\s:：]+/g)].map(({ index, 0: token }) => ({
    token,
    from: index,
    to: index + token.length,
    label: labelOf(token),
  }));
  return tokens.map(({ token, ...place }, index) => {
    const before = tokens[index - 1]?.label;
    return before?.is === 'fact' && before.fact === 'parent-name' && token === '名称'
      ? { ...place, label: before }
      : place;
  });
}
