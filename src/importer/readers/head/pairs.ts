/**
 * Rows of a head → what each label says. The value stands behind the label in its row, in the same cell, or below it:
 * where a row is nothing but labels, and where a label has its row to itself.
 */

import { printedForm } from '../../grammar/text.ts';
import type { Row } from '../../rows/row.ts';
import { amountIn } from '../money/amount.ts';
import type { Label } from './label.ts';
import { sourceLabel } from './money-label.ts';
import { isBlank, type Piece, piecesOf } from './pieces.ts';

export interface Said {
  readonly label: Label;
  readonly at: Piece;
  /** Null where the form leaves it empty. */
  readonly value: Piece | null;
  /** Rows below that go on with a paragraph. */
  readonly more: readonly Piece[];
  /** Something stood where the value belongs: an empty cell, or a value. False for a heading over other labels. */
  readonly isPlace: boolean;
  /** How many labels of money stand before it in its row. */
  readonly ordinal: number;
  readonly row: number;
}

export interface Pairs {
  readonly said: readonly Said[];
  /** Pieces that belong to no label. */
  readonly loose: readonly Piece[];
}

export function pairsOf(rows: readonly Row[]): Pairs {
  const said: Said[] = [];
  const loose: Piece[] = [];
  let isMoney = false;
  const taken = new Set<Piece>();
  const lines = withoutCopies(rows.map(piecesOf));
  for (const [index, plain] of lines.entries()) {
    isMoney ||= plain.some(({ label }) => label?.is === 'money' || (label?.is === 'group' && label.isMoney));
    const pieces = isMoney ? withSources(plain) : plain;
    if (isIndicatorRow(plain)) continue;
    const free = pieces.filter((piece) => !taken.has(piece));
    const texts = free.filter((piece) => !isBlank(piece));
    if (texts.length > 0 && texts.every(({ label }) => label === null)) {
      if (!goesOn(said, texts)) loose.push(...texts);
      continue;
    }
    const below = lines[index + 1] ?? [];
    const found = inRow(free, index);
    for (const one of found.said) {
      const [under] = one.value === null ? belowOf(one, found.said, free, below) : [];
      if (under) taken.add(under);
      said.push(under ? { ...one, value: isBlank(under) ? null : under, isPlace: true } : one);
    }
    loose.push(...found.loose);
  }
  return { said, loose };
}

/** A label that was merged down and stands in each row of a file that knows no merged cells is said once. */
const withoutCopies = (lines: readonly (readonly Piece[])[]): (readonly Piece[])[] =>
  lines.map((line, index) =>
    line.filter(({ label, text, column }) => {
      const above = lines[index - 1]?.find((piece) => piece.column === column);
      return label === null || label.is === 'money' || above?.text !== text;
    }),
  );

/** A row of an indicator table that strayed into the head: none of its words is a label. */
const isIndicatorRow = (pieces: readonly Piece[]): boolean =>
  pieces.some(({ text }) =>
    /(?:产出|效益|满意度|数量|质量|时效|成本|影响)类?指标(?:[(（].*)?$/.test(printedForm(text)),
  );

/** Labels of sources that no list knows: they stand among labels of money, with an amount or an empty cell behind. */
function withSources(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.map((piece, index) => {
    if (piece.label !== null) return piece;
    const label = sourceLabel(piece.text);
    if (label === null) return piece;
    const isAmong = pieces.every(
      (other, at) =>
        at === index ||
        other.label?.is === 'money' ||
        other.label?.is === 'group' ||
        isBlank(other) ||
        sourceLabel(other.text) !== null ||
        amountIn(other.text, null).fen !== null,
    );
    return isAmong ? { ...piece, label } : piece;
  });
}

function inRow(pieces: readonly Piece[], row: number): Pairs {
  const said: Said[] = [];
  const loose: Piece[] = [];
  let ordinal = 0;
  for (const [index, piece] of pieces.entries()) {
    if (piece.label === null) continue;
    const rest = pieces.slice(index + 1);
    const next = rest.findIndex(({ label }) => label !== null);
    const between = next < 0 ? rest : rest.slice(0, next);
    const [value = null, ...others] = between.filter((one) => !isBlank(one));
    loose.push(...others);
    said.push({ label: piece.label, at: piece, value, more: [], isPlace: between.length > 0, ordinal, row });
    if (piece.label.is === 'money') ordinal += 1;
  }
  const first = pieces.findIndex(({ label }) => label !== null);
  loose.push(...pieces.slice(0, first).filter((piece) => !isBlank(piece)));
  return { said, loose };
}

/** The paragraph of the goal before runs on: nothing but one text in its row. */
function goesOn(said: Said[], texts: readonly Piece[]): boolean {
  const last = said.at(-1);
  if (last?.label.is !== 'goal' || texts.length !== 1) return false;
  const isOpen = last.value !== null || !said.some((one) => one !== last && one.row === last.row);
  if (!isOpen) return false;
  said[said.length - 1] =
    last.value === null && texts[0] ? { ...last, value: texts[0] } : { ...last, more: [...last.more, ...texts] };
  return true;
}

/** Headings of one line have the words of the line below in their order, if there are as many. */
function tokenOf(one: Said, all: readonly Said[], [under]: readonly Piece[]): Piece | undefined {
  const headings = all.filter(({ at, label }) => at.cell === one.at.cell && label.is !== 'group');
  if (headings.length < 2 || !under) return under;
  const tokens = under.text.trim().split(/\s+/);
  const text = tokens[headings.indexOf(one)];
  return tokens.length === headings.length && text !== undefined ? { ...under, text } : undefined;
}

/** The piece below a label that has no value in its row, where all of the row is headings. */
function belowOf(one: Said, all: readonly Said[], row: readonly Piece[], below: readonly Piece[]): readonly Piece[] {
  const isHeading = row.every((piece) => piece.label !== null || isBlank(piece)) && all.every(({ value }) => !value);
  if (!isHeading || one.label.is === 'group') return [];
  if (all.filter(({ label }) => label.is !== 'group').length < 2) return [];
  const under = below.filter((piece) => piece.label === null && piece.column < one.at.end && one.at.column < piece.end);
  const first = tokenOf(one, all, under);
  if (!first || below.some(({ label }) => label !== null)) return [];
  const isFit = one.label.is !== 'money' || isBlank(first) || amountIn(first.text, null).fen !== null;
  return isFit && below.some((piece) => !isBlank(piece)) ? [first] : [];
}
