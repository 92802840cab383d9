/**
 * Strips with more targets than can be told apart, as distributions: those that say at least, those that say at most,
 * and the others apart, as 90, ≥90 and ≤90 are three promises. Targets are counted, and a document may set many.
 */
import type { Comparator } from '../../model/tables/targets.ts';
import type { Drawing, DrawingContext } from '../chart.ts';
import { distributions, type ValueAxis } from './distributions.ts';
import type { StripMark, StripRow } from './dot-strip.ts';

const DIRECTIONS = ['least', 'most', 'other'] as const;

const DIRECTION: Readonly<Record<Comparator, (typeof DIRECTIONS)[number]>> = {
  ge: 'least',
  gt: 'least',
  le: 'most',
  lt: 'most',
  eq: 'other',
  none: 'other',
  approx: 'other',
};

const isSingle = ({ valueTo }: StripMark): boolean => valueTo === null;

/** A close match counts something else, and a range has no one place: they are told by their number. */
export function stripDistributions(rows: readonly StripRow[], axis: ValueAxis, context: DrawingContext): Drawing {
  const { t, theme } = context;
  const marks = rows.flatMap(({ marks: of }) => of);
  const exact = marks.filter(({ isClose }) => !isClose);
  const single = exact.filter(isSingle);
  const kinds = Map.groupBy(
    rows.filter(({ marks: of }) => of.length > 0),
    ({ kind }) => kind,
  );
  // A kind whose targets are all told by their number keeps a row, without bars.
  const distributed = [...kinds].flatMap(([kind, alike]) => {
    const told = alike.flatMap(({ marks: of }) => of.filter((mark) => !mark.isClose && isSingle(mark)));
    const byDirection = Map.groupBy(told, ({ comparator }) => DIRECTION[comparator]);
    const drawn = DIRECTIONS.flatMap((direction) => {
      const values = byDirection.get(direction) ?? [];
      const label = t.charts.strips.row(kind, t.charts.strips.directions[direction], values.length);
      return values.length === 0 ? [] : [{ label, fill: theme.mark, values }];
    });
    return drawn.length > 0 ? drawn : [{ label: kind, fill: theme.mark, values: [] }];
  });
  const [close, ranges] = [marks.length - exact.length, exact.length - single.length];
  const absent = rows.filter(({ absence }) => absence !== undefined).length;
  const drawing = distributions(distributed, axis, context, 'targets');
  const notes = [
    t.charts.strips.apart,
    ...(close > 0 ? [t.charts.strips.closeApart(close)] : []),
    ...(ranges > 0 ? [t.charts.strips.rangesApart(ranges)] : []),
    ...(absent > 0 ? [t.charts.strips.absentRows(absent)] : []),
  ];
  return { ...drawing, notes: [...(drawing.notes ?? []), ...notes] };
}
