/** A path → the ruling lines it draws: straight level or upright strokes, and bars that are filled. */
import { apply, type Matrix } from './matrix.ts';

/** A line from (x1, y1) to (x2, y2), level or upright, with x1 ≤ x2 and y1 ≤ y2. */
export interface Rule {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** Thickest bar that is still a line, in points. */
const THICK = 3.2;

/** Codes in a path of the library: numbers of coordinates follow each. */
const MOVE = 0;
const LINE = 1;
const CURVE = 2;
const QUADRATIC = 3;
const CLOSE = 4;

type Point = readonly [number, number];

export function pathRules(path: unknown, matrix: Matrix, painted: 'stroke' | 'fill', rules: Rule[]): void {
  if (!(path instanceof Float32Array || Array.isArray(path))) return;
  for (const points of subpaths(path as ArrayLike<number>, matrix)) {
    if (painted === 'stroke') strokes(points, rules);
    else bar(points, rules);
  }
}

function subpaths(path: ArrayLike<number>, matrix: Matrix): Point[][] {
  const found: Point[][] = [];
  let points: Point[] = [];
  const pointAt = (at: number): Point => apply(matrix, path[at] ?? 0, path[at + 1] ?? 0);
  for (let at = 0; at < path.length; ) {
    const code = path[at];
    at++;
    if (code === MOVE) {
      points = [pointAt(at)];
      found.push(points);
      at += 2;
    } else if (code === LINE) {
      points.push(pointAt(at));
      at += 2;
    } else if (code === CURVE || code === QUADRATIC) {
      // Nothing is ruled with curves: the pen goes on from their end.
      at += code === CURVE ? 6 : 4;
      points = [pointAt(at - 2)];
      found.push(points);
    } else if (code === CLOSE) {
      const [first] = points;
      if (first) points.push(first);
    } else break;
  }
  return found;
}

function strokes(points: readonly Point[], rules: Rule[]): void {
  // A frame as thin as a line is a line.
  if (points.length > 3 && points.length <= MOST_POINTS && bar(points, rules)) return;
  points.slice(1).forEach((end, index) => {
    const start = points[index];
    if (start) bar([start, end], rules);
  });
}

/** More points than this are no bar, but a drawing. */
const MOST_POINTS = 20;

/** Adds the line that the points lie on, if they do. */
function bar(points: readonly Point[], rules: Rule[]): boolean {
  if (points.length < 2 || points.length > MOST_POINTS) return false;
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [x1, x2, y1, y2] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const [width, height] = [x2 - x1, y2 - y1];
  if (![x1, x2, y1, y2].every(Number.isFinite)) return false;
  if (Math.min(width, height) > THICK) return false;
  // A dot may belong to a dotted line in either direction.
  if (height <= THICK && (width > height || width <= THICK))
    rules.push({ x1, x2, y1: (y1 + y2) / 2, y2: (y1 + y2) / 2 });
  if (width <= THICK && (height > width || height <= THICK))
    rules.push({ x1: (x1 + x2) / 2, x2: (x1 + x2) / 2, y1, y2 });
  return true;
}
