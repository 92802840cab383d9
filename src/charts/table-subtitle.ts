/** Units and years of a table, for the line above it: its units may differ from those of the drawing. */
import type { Messages } from '../i18n/index.ts';
import type { ChartTable } from './chart.ts';

/** More units than these are not said above a table: its heads say them. */
const FEW_UNITS = 4;

export function tableSubtitle({ columns, rows }: ChartTable, years: readonly number[], t: Messages): string {
  const named = columns.findIndex(({ isUnit }) => isUnit);
  const ofRows = named < 0 ? [] : rows.map((cells) => cells[named]?.text ?? '');
  const units = [...new Set([...columns.map(({ unit = '' }) => unit), ...ofRows])].filter(Boolean);
  return t.charts.subtitle(units.length > FEW_UNITS ? t.charts.tables.several : units.join(t.list), years);
}
