/** The table of a figure: a line a document, or of many documents how their numbers are spread. */
import type { ChartTable } from '../charts/chart.ts';
import { MOST_LABELLED } from '../charts/shapes/distributions.ts';
import { isOfMany, spreadTable } from '../charts/spread-table.ts';
import type { Messages } from '../i18n/index.ts';
import type { Dataset } from '../model/dataset.ts';
import { type AnsweredChart, chartTable } from '../render/answered-chart.ts';

export interface FigureTable extends ChartTable {
  /** Whether its lines are no documents but how documents are spread. */
  readonly isSpread: boolean;
}

/** Short tables that take long to be made: every file of a figure and both of its pages have them. */
const known = new WeakMap<Dataset, Map<string, FigureTable>>();

export function tableOf(answered: AnsweredChart, t: Messages): FigureTable {
  const { id, chart, comparison, dataset } = answered;
  const whole = (): FigureTable => ({ ...chartTable(answered, t), isSpread: false });
  if (chart.documents(comparison).length <= MOST_LABELLED) return whole();
  const ofDataset = known.get(dataset) ?? new Map<string, FigureTable>();
  known.set(dataset, ofDataset);
  const key = `${t.language} ${id}`;
  const found = ofDataset.get(key);
  if (found) return found;
  // Made for this alone, and not kept.
  const table = chart.table(comparison, t);
  if (!isOfMany(table)) return whole();
  const spread = { ...spreadTable(table, t), isSpread: true };
  ofDataset.set(key, spread);
  return spread;
}
