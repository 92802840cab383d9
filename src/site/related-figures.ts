/** What is near a figure: other charts of its subject, and its chart of the subjects beside. */
import { CHARTS } from '../charts/index.ts';
import type { Dataset } from '../model/dataset.ts';
import { type FigureName, figureNames } from './figures.ts';

export interface RelatedFigures {
  /** Other charts of the same subject; of a chart of the whole site, those that answer the same kind of question. */
  readonly sameSubject: readonly FigureName[];
  /** The same chart of the subjects before and after. */
  readonly sameChart: readonly FigureName[];
}

/** How many neighbours are named, before and after. */
const NEIGHBOURS = 3;

export function relatedFigures({ chart, level, subject }: FigureName, dataset: Dataset): RelatedFigures {
  const { family } = chartOf(chart);
  const near = CHARTS.filter((one) => one.id !== chart && one.level === level);
  const alike = near.filter((one) => level !== 'site' || one.family === family);
  const { names, places } = seriesOf(dataset, chart);
  const at = places.get(subject) ?? 0;
  const from = Math.max(0, Math.min(at - NEIGHBOURS, names.length - 2 * NEIGHBOURS - 1));
  return {
    sameSubject: alike.flatMap(({ id }) => {
      const series = seriesOf(dataset, id);
      return series.names[series.places.get(subject) ?? -1] ?? [];
    }),
    sameChart: names.slice(from, from + 2 * NEIGHBOURS + 1).filter((one) => one.subject !== subject),
  };
}

function chartOf(id: string) {
  const chart = CHARTS.find((one) => one.id === id);
  if (!chart) throw new Error(`unknown chart: ${id}`);
  return chart;
}

interface Series {
  readonly names: readonly FigureName[];
  /** Of a subject among them. */
  readonly places: ReadonlyMap<string, number>;
}

const known = new WeakMap<Dataset, Map<string, Series>>();

/** The figures of a chart; every figure's page asks, and is answered from the same list. */
function seriesOf(dataset: Dataset, chart: string): Series {
  const all = known.get(dataset) ?? allSeries(dataset);
  known.set(dataset, all);
  return all.get(chart) ?? { names: [], places: new Map() };
}

const allSeries = (dataset: Dataset): Map<string, Series> =>
  new Map(
    [...Map.groupBy(figureNames(dataset), ({ chart }) => chart)].map(([chart, names]) => [
      chart,
      { names, places: new Map(names.map(({ subject }, i) => [subject, i])) },
    ]),
  );
