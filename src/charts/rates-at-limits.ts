/** Rates set at 100 % or at 0: all documents. */
import {
  RATE_PLACES,
  type RateLimits,
  type RateLimitsRow,
  rateLimits,
  type RatePlace,
} from '../compare/rate-limits.ts';
import { FEWEST_FOR_MEDIAN } from '../compare/spread.ts';
import type { Messages } from '../i18n/index.ts';
import { bureauLabel } from './bureau-label.ts';
import type { Chart } from './chart.ts';
import { stackedShares } from './shapes/stacked-shares.ts';
import { SWATCH } from './shapes/swatch.ts';
import { spreadWords } from './spread-words.ts';
import { documentCells, documentColumns } from './document-cells.ts';
import { countCell, countColumn, partOf, wholeOf } from './table-cells.ts';

export const ratesAtLimitsChart: Chart<RateLimits> = {
  id: 'rates-at-limits',
  family: 'indicators',
  level: 'site',
  subjects: (dataset) => (withRates(rateLimits(dataset)).length > 0 ? [''] : []),
  compare: rateLimits,
  title: (_, t) => t.charts.rateLimits.title,
  subtitle: (comparison, t) =>
    t.charts.subtitle(
      t.charts.rateLimits.unit,
      withRates(comparison).map((row) => row.document.year),
    ),
  describe: (comparison, t) => {
    const rated = withRates(comparison);
    return comparison.rows.length >= FEWEST_FOR_MEDIAN
      ? t.charts.rateLimits.many(
          rated.length,
          spreadWords(rated, (row) => row.limitShare, t.share, t),
        )
      : t.charts.told(comparison.rows.map((row) => describeRow(row, t)));
  },
  notes: (_, t) => [t.charts.rateLimits.note],
  documents: ({ rows }) => rows.map((row) => row.document.document),
  table: ({ rows }, t) => ({
    columns: [
      ...documentColumns(t),
      ...RATE_PLACES.map((place) =>
        partOf(countColumn(t.charts.rateLimits.names[place], t.charts.tables.units.targets)),
      ),
      wholeOf(countColumn(t.terms.total, t.charts.tables.units.targets)),
    ],
    rows: rows.map((row) => [
      ...documentCells(row, t),
      ...row.counts.map(({ count, sources }) => countCell(count, t, sources)),
      countCell(row.total, t),
    ]),
  }),
  plot: ({ rows }, context) => {
    const { t, theme } = context;
    const legend = RATE_PLACES.filter((place) => rows.some((row) => countOf(row, [place]) > 0)).map((place) => ({
      label: t.charts.rateLimits.names[place],
      path: SWATCH,
      fill: theme.parts[`rate-${place}`],
    }));
    const shareRows = rows.map((row) => ({
      label: `${bureauLabel(row.bureau, context)} ${t.edition(row.document)}`,
      detail: t.charts.rateLimits.total(row.total),
      parts: row.counts.map(({ place, count, share }) => ({
        name: t.charts.rateLimits.names[place],
        share,
        label: t.number(count),
        fill: theme.parts[`rate-${place}`],
        textFill: theme.partText[`rate-${place}`],
      })),
      ...(row.total === 0 && { absence: t.charts.rateLimits.none }),
    }));
    return stackedShares(shareRows, legend, context);
  },
};

const withRates = ({ rows }: RateLimits): RateLimitsRow[] => rows.filter(({ total }) => total > 0);

const countOf = ({ counts }: RateLimitsRow, places: readonly RatePlace[]): number =>
  counts.filter(({ place }) => places.includes(place)).reduce((sum, { count }) => sum + count, 0);

const describeRow = (row: RateLimitsRow, t: Messages): string =>
  t.charts.rateLimits.row(
    t.documentName(row.bureau, row.document),
    row.total,
    countOf(row, ['at-hundred', 'hundred-other']),
    countOf(row, ['at-zero', 'zero-other']),
  );
