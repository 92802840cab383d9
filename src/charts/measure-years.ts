/** The measures that a bureau promises in several years, a row a measure, a column a year. */
import { range } from 'd3';
import { type BureauYears, bureauYears, type MeasureYears } from '../compare/bureau-years.ts';
import { heldBureaus } from '../compare/bureau-profile.ts';
import type { Messages } from '../i18n/index.ts';
import type { Chart } from './chart.ts';
import { comparatorLegend } from './shapes/comparator-legend.ts';
import { MOST_LABELLED } from './shapes/distributions.ts';
import { yearSteps } from './shapes/year-steps.ts';
import { absentPromise, promiseCells, promiseColumns } from './promise-cells.ts';
import { namedCell } from './table-cells.ts';

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
    columns: [{ label: t.terms.measure }, { label: t.terms.year }, ...promiseColumns(t)],
    rows: measures.flatMap(({ measure, points }) =>
      years.flatMap(({ year }) => {
        const stated = points.find((point) => point.year === year)?.promises ?? [];
        const silent = absentPromise(t.charts.years.silent, t);
        const cells = stated.length > 0 ? stated.map((promise) => promiseCells(promise, t)) : [silent];
        const name = namedCell(t.name(measure), 'measure', measure.measure);
        return cells.map((own) => [name, { text: String(year), value: year }, ...own]);
      }),
    ),
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
