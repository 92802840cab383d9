/** A promise in a table: where it stands and what it says in words, and its parts for those who compute. */
import type { PrintedPromise } from '../compare/promise.ts';
import type { Source } from '../compare/source.ts';
import type { Messages } from '../i18n/index.ts';
import type { ChartColumn, TableCell } from './chart.ts';
import { closePlaces, placeText } from './place-text.ts';
import { absentCell } from './table-cells.ts';

export const promiseColumns = (t: Messages): ChartColumn[] => [
  { label: t.terms.scope },
  { label: t.terms.indicator },
  { label: t.terms.target, isNumber: true },
  { label: t.terms.match },
  { label: t.charts.tables.comparator, isDownloadOnly: true },
  { label: t.charts.tables.value, isDownloadOnly: true, isTarget: true },
  { label: t.charts.tables.valueTo, isNumber: true, isDownloadOnly: true },
  { label: t.charts.tables.unit, isDownloadOnly: true, isUnit: true },
];

export function promiseCells(promise: PrintedPromise, t: Messages): TableCell[] {
  const { quantity, unit, sources, scopes } = promise;
  return [
    { text: placeText(promise, t), keys: { scope: scopes.join(' ') } },
    { text: printedName(promise, t) },
    { text: t.quantity(quantity, unit), sources, isNumber: true },
    matchCell(promise, t),
    { text: t.charts.tables.comparators[quantity.comparator], keys: { comparator: quantity.comparator } },
    { text: String(quantity.value), value: quantity.value },
    quantity.valueTo === null ? { text: '' } : { text: String(quantity.valueTo), value: quantity.valueTo },
    { text: t.unitName(unit), keys: { unit: quantity.unit ?? '' } },
  ];
}

/** The indicator as printed, and which of its values where its cell holds several: it tells equal promises apart. */
function printedName({ statements, match }: PrintedPromise, t: Messages): string {
  const [first] = [...statements.filter(({ target }) => target.match === match), ...statements];
  if (!first) return '';
  const { indicator, target } = first;
  return [indicator && t.programName(indicator), target.label].filter(Boolean).join(' · ');
}

/** In a line that has no promise: why. */
export const absentPromise = (reason: string, t: Messages, sources: readonly Source[] = []): TableCell[] =>
  promiseColumns(t).map(({ label }) => (label === t.terms.target ? { ...absentCell(reason), sources } : { text: '' }));

/** The same number may be an exact match in one place and a close one in another. */
function matchCell(promise: PrintedPromise, t: Messages): TableCell {
  const places = closePlaces(promise, t);
  const text = promise.match === 'exact' && places !== '' ? t.charts.tables.mixed(places) : t.match[promise.match];
  return { text, keys: { match: promise.match } };
}
