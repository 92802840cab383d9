/** Marks of target values: each a glyph by its comparator, a range a band from its start to its end. */
import * as Plot from '@observablehq/plot';
import type { Theme } from '../theme.ts';
import { type DrawnTarget, glyphFill } from './comparator-legend.ts';
import { DASHES, GLYPHS } from './glyphs.ts';

/** A channel of Plot: the name of a field, or a function of the mark. */
type Place<T> = (keyof T & string) | ((mark: T) => number);

/** One mark each, as Plot has no channel for dashes. */
export const targetGlyphs = <T extends DrawnTarget>(
  targets: readonly T[],
  place: { readonly x: Place<T>; readonly y: Place<T> },
  theme: Theme,
) =>
  targets.map((target) =>
    Plot.dot([target], {
      ...place,
      r: 5,
      symbol: GLYPHS[target.comparator],
      fill: glyphFill(target, theme),
      stroke: theme.mark,
      strokeWidth: 1.5,
      strokeDasharray: DASHES[target.comparator],
    }),
  );

export const rangeBands = <T>(
  ranges: readonly T[],
  ends: { readonly x1: Place<T>; readonly x2: Place<T>; readonly y1: Place<T>; readonly y2: Place<T> },
  theme: Theme,
) => Plot.link([...ranges], { ...ends, stroke: theme.mark, strokeWidth: 6 });
