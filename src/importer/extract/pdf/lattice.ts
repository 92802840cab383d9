/** Ruling lines → tables: lines that touch are one table, whose cells are the places with no line between them. */
import type { Area } from '../flow.ts';
import { MAX_PAGE_RULES, MAX_PLACES } from '../limits.ts';
import { Refused } from '../refusal.ts';
import type { Rule } from './path-rules.ts';
import { joinedRules, touching } from './rules.ts';

/** A ruled table on a page. Edges are in points, ascending. */
export interface Lattice {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly cells: readonly Area[];
}

/** Lines nearer than this are one. */
const SAME = 2.5;
/** How far a line may stop short of one that it bounds. */
const SLACK = 4;
/** What is shorter, once its pieces are joined, is a dot or a dash of something else. */
const SHORTEST = 5;

export function latticesOf(rules: readonly Rule[]): Lattice[] {
  const isLong = ({ x1, x2, y1, y2 }: Rule) => x2 - x1 + y2 - y1 >= SHORTEST;
  const level = joinedRules(
    rules.filter(({ x1, x2, y1, y2 }) => x2 - x1 >= y2 - y1),
    'level',
  ).filter(isLong);
  const upright = joinedRules(
    rules.filter(({ x1, x2, y1, y2 }) => x2 - x1 < y2 - y1),
    'upright',
  ).filter(isLong);
  if (level.length + upright.length > MAX_PAGE_RULES) throw new Refused('too-many-cells');
  return touching(level, upright, SLACK)
    .map(({ level: across, upright: down }) => lattice(across, down))
    .filter((one) => one !== null);
}

function lattice(level: readonly Rule[], upright: readonly Rule[]): Lattice | null {
  if (level.length < 2 || upright.length < 1) return null;
  const xs = edges(
    [...upright.map(({ x1 }) => x1)],
    Math.min(...level.map(({ x1 }) => x1)),
    Math.max(...level.map(({ x2 }) => x2)),
  );
  const ys = edges(
    [...level.map(({ y1 }) => y1)],
    Math.min(...upright.map(({ y1 }) => y1)),
    Math.max(...upright.map(({ y2 }) => y2)),
  );
  const columns = xs.length - 1;
  const rows = ys.length - 1;
  if (columns < 1 || rows < 1 || (columns === 1 && rows === 1)) return null;
  if (rows * columns > MAX_PLACES) throw new Refused('too-many-cells');
  const middle = (list: readonly number[], index: number) => ((list[index] ?? 0) + (list[index + 1] ?? 0)) / 2;
  const onRight = xs.map((edge) => upright.filter(({ x1 }) => isAt(x1, edge)));
  const onBottom = ys.map((edge) => level.filter(({ y1 }) => isAt(y1, edge)));
  const isRight = (row: number, column: number) =>
    (onRight[column + 1] ?? []).some(({ y1, y2 }) => spans(y1, y2, middle(ys, row)));
  const isBelow = (row: number, column: number) =>
    (onBottom[row + 1] ?? []).some(({ x1, x2 }) => spans(x1, x2, middle(xs, column)));
  return { xs, ys, cells: areas(rows, columns, isRight, isBelow) };
}

/** Places of lines, and the outer ends of those that cross them where a frame is left open. */
function edges(places: readonly number[], first: number, last: number): number[] {
  const found: number[] = [];
  for (const place of places.toSorted((a, b) => a - b)) {
    const before = found.at(-1);
    if (before === undefined || place - before > SAME) found.push(place);
  }
  if ((found[0] ?? first) - first > 3 * SLACK) found.unshift(first);
  if (last - (found.at(-1) ?? last) > 3 * SLACK) found.push(last);
  return found;
}

const isAt = (place: number, edge: number): boolean => place >= edge - 0.01 && place - edge <= SAME;

const spans = (from: number, to: number, place: number): boolean => from <= place && place <= to;

type IsRuled = (row: number, column: number) => boolean;

/** Grows each cell to the right, then down, as long as no line stops it. */
function areas(rows: number, columns: number, isRight: IsRuled, isBelow: IsRuled): Area[] {
  const taken = new Uint8Array(rows * columns);
  const found: Area[] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      if (taken[row * columns + column]) continue;
      let columnSpan = 1;
      while (
        column + columnSpan < columns &&
        !taken[row * columns + column + columnSpan] &&
        !isRight(row, column + columnSpan - 1)
      )
        columnSpan++;
      const goesDown = (below: number) => {
        for (let at = column; at < column + columnSpan; at++) {
          if (isBelow(below - 1, at) || taken[below * columns + at]) return false;
          if (at > column && isRight(below, at - 1)) return false;
        }
        return true;
      };
      let rowSpan = 1;
      while (row + rowSpan < rows && goesDown(row + rowSpan)) rowSpan++;
      for (let at = row; at < row + rowSpan; at++)
        taken.fill(1, at * columns + column, at * columns + column + columnSpan);
      found.push({ row, column, rowSpan, columnSpan });
    }
  }
  return found;
}
