/** The keys to the glyphs of targets: each comparator that is drawn, and that a close match is hollow. */
import type { Messages } from '../../i18n/index.ts';
import type { Comparator } from '../../model/tables/targets.ts';
import type { LegendItem } from '../chart.ts';
import type { Theme } from '../theme.ts';
import { DASHES, glyphPath } from './glyphs.ts';

/** What is drawn of a target. */
export interface DrawnTarget {
  readonly comparator: Comparator;
  readonly isClose: boolean;
}

/** In which comparators are listed. */
export const ORDER = ['ge', 'gt', 'le', 'lt', 'eq', 'none', 'approx'] as const satisfies readonly Comparator[];

export function comparatorLegend(drawn: readonly DrawnTarget[], t: Messages, theme: Theme): LegendItem[] {
  const used = new Set(drawn.map(({ comparator }) => comparator));
  const items = ORDER.filter((comparator) => used.has(comparator)).map((comparator) => ({
    label: t.comparatorLegend[comparator],
    path: glyphPath(comparator),
    fill: comparator === 'approx' ? theme.paper : theme.mark,
    stroke: theme.mark,
    ...(DASHES[comparator] && { dash: DASHES[comparator] }),
  }));
  const close = { label: t.charts.measure.hollow, path: glyphPath('none'), fill: theme.paper, stroke: theme.mark };
  return drawn.some(({ isClose }) => isClose) ? [...items, close] : items;
}

/** Hollow where the match is close; an approximate number is hollow and its outline broken. */
export const glyphFill = ({ isClose, comparator }: DrawnTarget, theme: Theme): string =>
  isClose || comparator === 'approx' ? theme.paper : theme.mark;
