/** The measures that a bureau promises in several years, a row a measure, a column a year. */
import { range } from 'd3';
import { type BureauYears, bureauYears, type MeasureYears } from '../compare/bureau-years.ts';
import { heldBureaus } from '../compare/bureau-profile.ts';
import type { PrintedPromise } from '../compare/promise.ts';
import type { Messages } from '../i18n/index.ts';
import type { Chart } from './chart.ts';
import { comparatorLegend } from './shapes/comparator-legend.ts';
import { MOST_LABELLED } from './shapes/distributions.ts';
import { yearSteps } from './shapes/year-steps.ts';

export const measureYearsChart: Chart<BureauYears> = {
  id: 'measure-years',
  family: 'targets',
  level: 'bureau',
  subjects: (dataset) =>
    heldBureaus(dataset)
      .map(({ bureau }) => bureau)
      .filter((bureau) => bureauYears(dataset, bureau).measures.length > 0),
  compare: bureauYears,
  title: ({ bureau }, t) => t.charts.years.title(t.name(bureau)),
  subtitle: ({ years }, t) =>
    t.charts.subtitle(
      t.charts.years.unit,
      years.map(({ year }) => year),
    ),
  describe: ({ years, measures }, t) =>
    t.charts.years.describe(
      years.map(({ year }) => year),
      measures.length,
      measures.filter(({ isChanged }) => isChanged).length,
    ),
  notes: ({ measures }, t) => [
    t.charts.years.note,
    ...(measures.length > MOST_LABELLED ? [t.charts.years.more(measures.length - MOST_LABELLED)] : []),
  ],
  documents: ({ years }) => years.flatMap(({ documents }) => documents.map(({ document }) => document.document)),
  table: ({ years, measures }, t) => ({
    columns: [
      { label: t.terms.measure },
      ...years.map(({ year }) => ({ label: String(year), isNumber: true })),
      { label: 'measure', isDownloadOnly: true },
    ],
    rows: measures.map(({ measure, points }) => [
      { text: t.name(measure) },
      ...years.map(({ year }) => {
        const promises = points.find((point) => point.year === year)?.promises ?? [];
        return promises.length === 0
          ? { text: t.charts.years.silent }
          : { text: quantities(promises, t), sources: promises.flatMap(({ sources }) => sources), isNumber: true };
      }),
      { text: measure.measure },
    ]),
  }),
  plot: ({ years, measures }, context) => {
    const { t, theme } = context;
    const rows = measures.slice(0, MOST_LABELLED).map((one) => rowOf(one, t));
    const legend = comparatorLegend(
      rows.flatMap(({ marks }) => marks),
      t,
      theme,
    );
    return yearSteps(rows, columnsOf(years.map(({ year }) => year)), legend, context);
  },
};

const quantities = (promises: readonly PrintedPromise[], t: Messages): string =>
  promises.map(({ quantity, unit }) => t.quantity(quantity, unit)).join(t.list);

/** Every year from the first to the last of those held, which are in order: one without a document is a gap, not left out. */
function columnsOf(held: readonly number[]) {
  const [first = 0, last = first] = [held[0], held.at(-1)];
  return range(first, last + 1).map((year) => ({ year, isHeld: held.includes(year) }));
}

const rowOf = ({ measure, unit, points }: MeasureYears, t: Messages) => ({
  label: t.name(measure),
  detail: [t.unitName(unit), measure.direction === 'lower' && t.lowerIsBetter].filter(Boolean).join(' · '),
  marks: points.flatMap(({ year, promises }) =>
    promises.map(({ quantity, match }) => ({
      year,
      value: quantity.value,
      valueTo: quantity.valueTo,
      comparator: quantity.comparator,
      isClose: match === 'close',
      quantity: t.quantity(quantity, null),
      number: t.number(quantity.value),
      numberTo: quantity.valueTo === null ? '' : t.number(quantity.valueTo),
    })),
  ),
  continued: points.filter(({ isContinued }) => isContinued).map(({ year }) => year),
});
