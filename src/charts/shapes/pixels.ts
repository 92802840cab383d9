/** Plot options of a drawing that places everything in pixels from its upper left corner. */
import type { PlotOptions } from '@observablehq/plot';

export const pixels = (width: number, height: number): PlotOptions => ({
  width,
  height,
  margin: 0,
  x: { type: 'identity', axis: null },
  y: { type: 'identity', axis: null },
});
