/** A bureau in a drawing: by its short name where the drawing is narrow. */
import type { Bureau } from '../model/tables/bureaus.ts';
import type { DrawingContext } from './chart.ts';
import { NARROW } from './shapes/sizes.ts';

export const bureauLabel = (bureau: Bureau, { width, t }: DrawingContext): string =>
  width < NARROW ? t.shortName(bureau) : t.name(bureau);
