/** One measure across documents: each promise on one axis, drawn by its comparator. */
import { nice } from 'd3';
import { isComparable, type MeasureTargets, measureTargets } from '../compare/measure-targets.ts';
import type { PrintedPromise } from '../compare/promise.ts';
import type { Messages } from '../i18n/index.ts';
import type { Chart, LegendItem } from './chart.ts';
import { bureauLabel } from './bureau-label.ts';
import { DASHES, glyphPath } from './shapes/glyphs.ts';
import { targetLines } from './shapes/target-lines.ts';
import type { Theme } from './theme.ts';

export const measureTargetsChart: Chart<MeasureTargets> = {
  id: 'measure',
  family: 'targets',
  subjects: (dataset) =>
    [...dataset.reference.measures.values()]
      .filter((measure) => isComparable(measureTargets(dataset, measure)))
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
  describe: ({ comparable, documentCount, lowest, highest }, t) => {
    if (!lowest || !highest) return '';
    return lowest.quantity.value === highest.quantity.value
      ? t.charts.measure.flat(
          documentCount,
          comparable.length,
          t.number(highest.quantity.value),
          t.unitName(highest.unit),
        )
      : t.charts.measure.describe(
          documentCount,
          comparable.length,
          t.documentName(highest.bureau, highest.document),
          t.quantity(highest.quantity, highest.unit),
          t.documentName(lowest.bureau, lowest.document),
          t.quantity(lowest.quantity, lowest.unit),
        );
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
      { label: 'scope', isDownloadOnly: true },
      { label: 'comparator', isDownloadOnly: true },
      { label: 'value', isDownloadOnly: true },
      { label: 'value_to', isDownloadOnly: true },
      { label: 'unit', isDownloadOnly: true },
    ],
    rows: [...comparable, ...otherUnit].map((promise) => [
      { text: t.name(promise.bureau), document: promise.document.document },
      { text: t.edition(promise.document) },
      { text: placeText(promise, t) },
      { text: t.quantity(promise.quantity, promise.unit), sources: promise.sources, isNumber: true },
      { text: t.match[promise.match] },
      { text: promise.scopes.join(' ') },
      { text: promise.quantity.comparator },
      { text: String(promise.quantity.value) },
      { text: String(promise.quantity.valueTo ?? '') },
      { text: promise.quantity.unit ?? '' },
    ]),
  }),
  plot: (comparison, context) => {
    const { comparable } = comparison;
    const { t, theme } = context;
    const lines = comparable.map((promise) => ({
      label: bureauLabel(promise.bureau, context),
      detail: [t.edition(promise.document), placeText(promise, t), promise.label].filter(Boolean).join(' · '),
      value: promise.quantity.value,
      valueTo: promise.quantity.valueTo,
      comparator: promise.quantity.comparator,
      isClose: promise.match === 'close',
      quantity: t.quantity(promise.quantity, promise.unit),
    }));
    return targetLines(lines, domainOf(comparison), legendOf(comparable, t, theme), context);
  },
};

/** Where it is printed: the whole-department table, goal text, or a project by name. */
function placeText({ statements }: PrintedPromise, t: Messages): string {
  const places = statements.map(({ program, target }) =>
    target.origin === 'goal'
      ? t.scope.goal
      : program.form === 'department'
        ? t.scope.department
        : t.programName(program),
  );
  const [first = '', second, ...more] = new Set(places);
  return more.length > 0 ? t.charts.measure.more(first, more.length + 1) : [first, second].filter(Boolean).join(' + ');
}

/** Rates may begin above 0 (a dot is not a bar, and a note says so); counts begin at 0. The data is always inside. */
function domainOf({ comparable, unit }: MeasureTargets): [number, number] {
  const values = comparable.flatMap(({ quantity }) => [quantity.value, quantity.valueTo ?? quantity.value]);
  const low = Math.min(...values);
  const high = Math.max(...values);
  const isHighRate = unit?.kind === 'rate' && high > 20 && high <= 100 && low >= 0;
  if (isHighRate) return [low >= 80 ? 80 : low >= 50 ? 50 : 0, 100];
  return nice(Math.min(0, low), Math.max(high, 1), 4);
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

function measureNotes(comparison: MeasureTargets, t: Messages): string[] {
  const { measure, otherUnit, differing, comparable } = comparison;
  const note = t.comparability(measure);
  const names = differing.map((document) => {
    const promise = comparable.find((one) => one.document === document);
    return promise ? t.documentName(promise.bureau, document) : document.document;
  });
  return [
    ...(note ? [note] : []),
    ...(comparable.length > 0 && domainOf(comparison)[0] > 0
      ? [t.charts.measure.axisFrom(domainOf(comparison)[0])]
      : []),
    ...(measure.direction === 'lower' ? [t.charts.measure.lowerIsBetter] : []),
    ...(names.length > 0 ? [t.charts.measure.differing(names)] : []),
    ...(otherUnit.length > 0 ? [t.charts.measure.otherUnit(otherUnit.length)] : []),
  ];
}
