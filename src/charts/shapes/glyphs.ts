/**
 * How a target is drawn by its comparator: ≥ and ≤ point where the promise is open (> and < are notched, their end
 * is not included), = is a tick, a bare number a dot, an approximate one a soft dot. A close match is hollow.
 * They are never drawn as if they were the same.
 */
import type { SymbolImplementation } from '@observablehq/plot';
import { symbol } from 'd3';
import type { Comparator } from '../../model/tables/targets.ts';

const R = 6;

const polygon =
  (...points: readonly (readonly [number, number])[]): SymbolImplementation['draw'] =>
  (context) => {
    points.forEach(([x, y], i) => {
      if (i === 0) context.moveTo(x, y);
      else context.lineTo(x, y);
    });
    context.closePath();
  };

const circle: SymbolImplementation['draw'] = (context) => {
  context.moveTo(5, 0);
  context.arc(0, 0, 5, 0, 2 * Math.PI);
  context.closePath();
};

/** The glyph of each comparator around its value at (0, 0); the same size whatever the radius. */
export const GLYPHS: Readonly<Record<Comparator, SymbolImplementation>> = {
  ge: { draw: polygon([0, -R], [10, 0], [0, R]) },
  gt: { draw: polygon([2, -R], [12, 0], [2, R], [5, 0]) },
  le: { draw: polygon([0, -R], [-10, 0], [0, R]) },
  lt: { draw: polygon([-2, -R], [-12, 0], [-2, R], [-5, 0]) },
  eq: { draw: polygon([-1.5, -R - 1], [1.5, -R - 1], [1.5, R + 1], [-1.5, R + 1]) },
  approx: { draw: circle },
  none: { draw: circle },
};

/** The outline of an approximate value is broken. */
export const DASHES: Partial<Record<Comparator, string>> = { approx: '2,2' };

/** A glyph as path data, for the legend. */
export const glyphPath = (comparator: Comparator): string => symbol(GLYPHS[comparator])() ?? '';
