/** One measure across documents: each promise on one axis, drawn by its comparator. */
import type { Dataset } from '../model/dataset.ts';
import { isComparable, type MeasureTargets, measureTargets } from '../compare/measure-targets.ts';
import { type PeerContext, peerContext } from '../compare/peer-context.ts';
import type { PrintedPromise } from '../compare/promise.ts';
import type { Messages } from '../i18n/index.ts';
import type { Chart, Drawing, DrawingContext } from './chart.ts';
import { bureauLabel } from './bureau-label.ts';
import { countDomain, rateDomain } from './rate-domain.ts';
import { comparatorLegend, ORDER } from './shapes/comparator-legend.ts';
import { type Distribution, distributions, MOST_LABELLED } from './shapes/distributions.ts';
import { targetLines } from './shapes/target-lines.ts';
import { peerSentence } from './peer-words.ts';
import { promiseCells, promiseColumns } from './promise-cells.ts';
import { stripMark } from './strip-mark.ts';
import { placeText } from './place-text.ts';
import { documentCells, documentColumns } from './document-cells.ts';

/** More targets than this with one number are not told one by one. */
const FEW = 4;

export interface MeasureComparison extends MeasureTargets {
  readonly peers: PeerContext;
}

export const measureTargetsChart: Chart<MeasureComparison> = {
  id: 'measure',
  family: 'targets',
  level: 'measure',
  subjects: (dataset) =>
    [...dataset.reference.measures.values()]
      .filter((measure) => isComparable(measureTargets(dataset, measure)))
      .map((measure) => measure.measure),
  compare: compareMeasure,
  title: ({ measure }, t) => t.name(measure),
  subtitle: ({ unit, comparable }, t) =>
    t.charts.subtitle(
      t.unitName(unit),
      comparable.map((promise) => promise.document.year),
    ),
  describe: ({ comparable, documentCount, lowest, highest, peers }, t) => {
    if (!lowest || !highest) return '';
    const spread =
      lowest.quantity.value === highest.quantity.value
        ? t.charts.measure.flat(
            documentCount,
            comparable.length,
            t.number(highest.quantity.value),
            t.unitName(highest.unit),
          )
        : t.charts.measure.describe(
            documentCount,
            comparable.length,
            extremeWords(highest, comparable, t),
            extremeWords(lowest, comparable, t),
          );
    return [spread, peerSentence(peers, t)].join(t.language === 'en' ? ' ' : '').trimEnd();
  },
  notes: (comparison, t) => measureNotes(comparison, t),
  documents: ({ comparable, otherUnit }) => [
    ...new Set([...comparable, ...otherUnit].map(({ document }) => document.document)),
  ],
  table: ({ comparable, otherUnit }, t) => ({
    columns: [...documentColumns(t), ...promiseColumns(t)],
    rows: [...comparable, ...otherUnit].map((promise) => [...documentCells(promise, t), ...promiseCells(promise, t)]),
  }),
  plot: (comparison, context) =>
    comparison.comparable.length > MOST_LABELLED ? distributed(comparison, context) : listed(comparison, context),
};

/** Who promises a number, each with the quantity as printed; more than a few only by their number. */
function extremeWords(
  { quantity: { value }, unit }: PrintedPromise,
  all: readonly PrintedPromise[],
  t: Messages,
): string {
  const equal = all.filter(({ quantity }) => quantity.value === value);
  if (equal.length > FEW) {
    return t.charts.measure.extreme(t.quantity({ comparator: 'none', value, valueTo: null }, unit), equal.length);
  }
  const words = equal.map((one) => `${t.documentName(one.bureau, one.document)} ${t.quantity(one.quantity, one.unit)}`);
  return [...new Set(words)].join(t.list);
}

function compareMeasure(dataset: Dataset, subject: string): MeasureComparison {
  const measure = dataset.reference.measures.get(subject);
  if (!measure) throw new Error(`unknown measure: ${subject}`);
  const comparison = measureTargets(dataset, measure);
  return { ...comparison, peers: peerContext(dataset, comparison) };
}

/** Documents in order of their greatest number, several promises of one together. */
function listed(comparison: MeasureComparison, context: DrawingContext): Drawing {
  const { t, theme } = context;
  const { comparable, peers, unit } = comparison;
  const groups = [...Map.groupBy(comparable, ({ document }) => document).values()];
  const lines = groups.flatMap((promises) =>
    promises.map((promise, i) => ({
      label: i === 0 ? bureauLabel(promise.bureau, context) : '',
      detail: [i === 0 && t.edition(promise.document), placeText(promise, t), promise.label]
        .filter(Boolean)
        .join(' · '),
      value: promise.quantity.value,
      valueTo: promise.quantity.valueTo,
      comparator: promise.quantity.comparator,
      isClose: promise.match === 'close',
      quantity: t.quantity(promise.quantity, promise.unit),
      isContinued: i > 0,
      flag: i === 0 && promises.length > 1 ? t.charts.measure.flag(promises.length) : '',
    })),
  );
  // A median of counts would weigh a district against a city: it stands in the words, with what weakens it.
  const middle = unit?.kind === 'rate' ? peers.statistics?.median : undefined;
  const words = (value: number) =>
    t.charts.peers.medianOf(t.quantity({ comparator: 'none', value, valueTo: null }, unit), peers.standings.length);
  const mark = middle === undefined ? null : { value: middle, label: words(middle) };
  const legend = comparatorLegend(lines, t, theme);
  return targetLines(lines, { domain: domainOf(comparison), mark }, legend, context);
}

/** Each comparator a distribution of its own: a bare 95 is not ≥ 95. A document counts once. */
function distributed(comparison: MeasureComparison, context: DrawingContext): Drawing {
  const { t, theme } = context;
  const { peers, comparable, unit } = comparison;
  const format = (value: number) => t.quantity({ comparator: 'none', value, valueTo: null }, unit);
  const named = (promise: PrintedPromise) => stripMark(promise, t);
  const chosen = Map.groupBy(
    peers.standings.map(({ promise }) => promise),
    ({ quantity }) => quantity.comparator,
  );
  const close = [...Map.groupBy(comparable, ({ document }) => document.document).entries()].flatMap(
    ([document, [first]]) => (first && peers.notRanked.get(document) === 'close' ? first : []),
  );
  const rows = ORDER.flatMap((comparator) => {
    const of = chosen.get(comparator) ?? [];
    const label = t.charts.measure.row(t.comparatorLegend[comparator], of.length);
    return of.length === 0 ? [] : [{ label, fill: theme.mark, values: of.map(named) }];
  });
  const closeRow: Distribution = {
    label: t.charts.measure.closeRow(close.length),
    fill: theme.paper,
    values: close.map(named),
    hasNoMedian: true,
  };
  const drawing = distributions(
    close.length > 0 ? [...rows, closeRow] : rows,
    { domain: domainOf(comparison), format },
    context,
  );
  const omitted = peers.notRanked.size - close.length;
  const notes = omitted > 0 ? [t.charts.measure.notCounted(omitted)] : [];
  return { ...drawing, notes: [...(drawing.notes ?? []), ...notes] };
}

function domainOf({ comparable, unit }: MeasureTargets): [number, number] {
  const values = comparable.flatMap(({ quantity }) => [quantity.value, quantity.valueTo ?? quantity.value]);
  return unit?.kind === 'rate' ? rateDomain(values) : countDomain(values);
}

function measureNotes(comparison: MeasureComparison, t: Messages): string[] {
  const { measure, otherUnit, differing, comparable, peers } = comparison;
  const note = t.comparability(measure);
  const bureaus = new Map(comparable.map(({ document, bureau }) => [document, bureau]));
  const names = differing.map((document) => {
    const bureau = bureaus.get(document);
    return bureau ? t.documentName(bureau, document) : document.document;
  });
  return [
    ...(note ? [note] : []),
    ...(comparable.length > 0 && domainOf(comparison)[0] > 0
      ? [t.charts.measure.axisFrom(domainOf(comparison)[0])]
      : []),
    ...(measure.direction === 'lower' ? [t.charts.measure.lowerIsBetter] : []),
    ...(names.length > 0 ? [t.charts.measure.differing(names)] : []),
    ...(otherUnit.length > 0 ? [t.charts.measure.otherUnit(otherUnit.length)] : []),
    ...(peers.statistics && peers.weaknesses.includes('count') ? [t.charts.peers.weakness.count] : []),
  ];
}
