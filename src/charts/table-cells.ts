/** Columns and cells of tables: numbers with their unit, and the reason where there is none. */
import type { Source } from '../compare/source.ts';
import type { Messages } from '../i18n/index.ts';
import { FEN_PER_WAN, type Fen } from '../model/money.ts';
import type { ChartColumn, TableCell } from './chart.ts';

export const amountColumn = (label: string, t: Messages): ChartColumn =>
  countColumn(label, t.charts.tables.units.money);

/** Fractions of a whole: a page prints 0.283 as 28.3%. */
export const shareColumn = (label: string): ChartColumn => ({ ...countColumn(label, '%'), isShare: true });

export const countColumn = (label: string, unit: string): ChartColumn => ({ label, unit, isNumber: true });

export const partOf = (column: ChartColumn): ChartColumn => ({ ...column, isPart: true });
export const wholeOf = (column: ChartColumn): ChartColumn => ({ ...column, isWhole: true });

export const amountCell = (amount: Fen, t: Messages, sources: readonly Source[] = []): TableCell => ({
  text: t.money(amount),
  value: amount / FEN_PER_WAN,
  sources,
  isNumber: true,
});

export const countCell = (count: number, t: Messages, sources: readonly Source[] = []): TableCell => ({
  text: t.number(count),
  value: count,
  sources,
  isNumber: true,
});

export const shareCell = (share: number, t: Messages, sources: readonly Source[] = []): TableCell => ({
  text: t.share(share),
  value: share,
  sources,
  isNumber: true,
});

/** No value, and why; the page may say it in short, and a sign stands where the number would. */
export const absentCell = (absence: string, text = absence): TableCell => ({
  text,
  absence,
  isNumber: text !== absence,
});

/** Words of the language, beside the key that they stand for. */
export const namedCell = (text: string, kind: string, key: string): TableCell => ({ text, keys: { [kind]: key } });
