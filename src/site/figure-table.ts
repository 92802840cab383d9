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

/** Of many documents a table takes long to be made, and is short: every file of a figure and both of its pages have it. */
const known = new WeakMap<Dataset, Map<string, FigureTable>>();

export function tableOf(answered: AnsweredChart, t: Messages): FigureTable {
  const { id, chart, comparison, dataset } = answered;
  const ofDataset = known.get(dataset) ?? new Map<string, FigureTable>();
  known.set(dataset, ofDataset);
  const key = `${t.language} ${id}`;
  const found = ofDataset.get(key);
  if (found) return found;
  const table = chartTable(answered, t);
  if (chart.documents(comparison).length <= MOST_LABELLED || !isOfMany(table)) return { ...table, isSpread: false };
  const spread = { ...spreadTable(table, t), isSpread: true };
  ofDataset.set(key, spread);
  return spread;
}
