/** The heading of a column: what its cells are, and their unit. */
import type { Messages } from '../i18n/index.ts';
import type { ChartColumn } from './chart.ts';

/** `基本支出（万元）`. */
export const columnHead = ({ label, unit }: ChartColumn, t: Messages): string =>
  unit === undefined ? label : t.charts.tables.head(label, unit);
