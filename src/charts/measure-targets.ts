/** One measure across documents: each promise on one axis, drawn by its comparator. */
import { nice } from 'd3';
import { type MeasureTargets, measureTargets, type PrintedPromise } from '../compare/measure-targets.ts';
import type { Messages } from '../i18n/index.ts';
import type { Chart, LegendItem } from './chart.ts';
import { bureauLabel } from './bureau-label.ts';
import { DASHES, glyphPath } from './shapes/glyphs.ts';
import { targetLines } from './shapes/target-lines.ts';
import type { Theme } from './theme.ts';

/** Fewer documents than this are no comparison. */
const MIN_DOCUMENTS = 2;

export const measureTargetsChart: Chart<MeasureTargets> = {
  id: 'measure',
  family: 'targets',
  subjects: (dataset) =>
    [...dataset.reference.measures.values()]
      .filter((measure) => measureTargets(dataset, measure).documentCount >= MIN_DOCUMENTS)
      .map((measure) => measure.measure),
  compare: (dataset, subject) => {
    const measure = dataset.reference.measures.get(subject);
    if (!measure) throw new Error(`unknown measure: ${subject}`);
    return measureTargets(dataset, measure);
  },
  title: ({ measure }, t) => t.name(measure),
  subtitle: ({ unit, comparable }, t) =>
    t.charts.subtitle(
      t.unitName(unit),
      comparable.map((promise) => promise.document.year),
    ),
  describe: ({ comparable, documentCount }, t) => {
    const [highest] = comparable;
    const lowest = comparable.at(-1);
    return highest && lowest
      ? t.charts.measure.describe(
          documentCount,
          comparable.length,
          labelOf(highest, t),
          t.quantity(highest.quantity, highest.unit),
          labelOf(lowest, t),
          t.quantity(lowest.quantity, lowest.unit),
        )
      : '';
  },
  notes: (comparison, t) => measureNotes(comparison, t),
  documents: ({ comparable }) => [...new Set(comparable.map((promise) => promise.document.document))],
  table: ({ comparable, otherUnit }, t) => ({
    columns: [
      { label: t.terms.bureau },
      { label: t.terms.year },
      { label: t.terms.scope },
      { label: t.terms.target, isNumber: true },
      { label: t.terms.match },
    ],
    rows: [...comparable, ...otherUnit].map((promise) => [
      { text: t.name(promise.bureau), document: promise.document.document },
      { text: t.edition(promise.document) },
      { text: scopeText(promise, t) },
      { text: t.quantity(promise.quantity, promise.unit), sources: promise.sources, isNumber: true },
      { text: t.match[promise.match] },
    ]),
  }),
  plot: ({ measure, comparable }, context) => {
    const { t, theme } = context;
    const lines = comparable.map((promise) => ({
      label: bureauLabel(promise.bureau, context),
      detail: [t.edition(promise.document), scopeText(promise, t), promise.label].filter(Boolean).join(' · '),
      value: promise.quantity.value,
      valueTo: promise.quantity.valueTo,
      comparator: promise.quantity.comparator,
      isClose: promise.match === 'close',
      quantity: t.quantity(promise.quantity, promise.unit),
    }));
    return targetLines(lines, domainOf(comparable, measure.unit === '%'), legendOf(comparable, t, theme), context);
  },
};

const scopeText = ({ scopes }: PrintedPromise, t: Messages): string =>
  scopes.map((scope) => t.scope[scope]).join(' + ');
const labelOf = (promise: PrintedPromise, t: Messages): string =>
  `${t.name(promise.bureau)} ${t.edition(promise.document)}`;

/** Rates never leave 0–100 and may begin above 0, a dot is not a bar; counts begin at 0. */
function domainOf(promises: readonly PrintedPromise[], isRate: boolean): [number, number] {
  const values = promises.flatMap(({ quantity }) => [quantity.value, quantity.valueTo ?? quantity.value]);
  const low = Math.min(...values);
  const high = Math.max(...values);
  if (!isRate) return nice(0, high === 0 ? 1 : high, 4) as [number, number];
  if (high <= 20) return nice(0, Math.max(high, 1), 4);
  return [low >= 80 ? 80 : low >= 50 ? 50 : 0, 100];
}

function legendOf(promises: readonly PrintedPromise[], t: Messages, theme: Theme): LegendItem[] {
  const used = new Set(promises.map(({ quantity }) => quantity.comparator));
  const order = ['ge', 'gt', 'le', 'lt', 'eq', 'none', 'approx'] as const;
  const items = order
    .filter((comparator) => used.has(comparator))
    .map((comparator) => ({
      label: t.comparatorLegend[comparator],
      path: glyphPath(comparator),
      fill: comparator === 'approx' ? theme.paper : theme.mark,
      stroke: theme.mark,
      ...(DASHES[comparator] && { dash: DASHES[comparator] }),
    }));
  const hasClose = promises.some((promise) => promise.match === 'close');
  const close = { label: t.charts.measure.hollow, path: glyphPath('none'), fill: theme.paper, stroke: theme.mark };
  return hasClose ? [...items, close] : items;
}

function measureNotes({ measure, otherUnit, differing, comparable }: MeasureTargets, t: Messages): string[] {
  const note = t.comparability(measure);
  const names = differing.map((document) => {
    const promise = comparable.find((one) => one.document === document);
    return promise ? labelOf(promise, t) : document.document;
  });
  return [
    ...(note ? [note] : []),
    ...(measure.direction === 'lower' ? [t.charts.measure.lowerIsBetter] : []),
    ...(names.length > 0 ? [t.charts.measure.differing(names)] : []),
    ...(otherUnit.length > 0 ? [t.charts.measure.otherUnit(otherUnit.length)] : []),
  ];
}
