/**
 * A chart with what it found in the data: what it says and draws of it. Pages, frames and files ask for the same,
 * so it is found once a language, and drawn once a language and width.
 */
import type { Chart, ChartTable, Drawing } from '../charts/chart.ts';
import { WEB } from '../charts/theme.ts';
import type { Messages } from '../i18n/index.ts';
import type { Dataset } from '../model/dataset.ts';

export interface AnsweredChart {
  /** Unique in the page. */
  readonly id: string;
  readonly chart: Chart;
  /** What it is drawn of; empty for a chart of the whole site. */
  readonly subject: string;
  readonly comparison: unknown;
  readonly dataset: Dataset;
}

export interface ChartWords {
  /** Within a page that names the subject. */
  readonly title: string;
  /** Needs no page around it: a figure of one document or year names it. */
  readonly headline: string;
  readonly subtitle: string;
  readonly description: string;
  /** What is known without drawing it. */
  readonly notes: readonly string[];
  /** Names of the documents that it shows anything of. */
  readonly sources: readonly string[];
}

const words = new WeakMap<AnsweredChart, Map<string, ChartWords>>();

export const chartWords = (answered: AnsweredChart, t: Messages): ChartWords =>
  once(words, answered, t.language, () => {
    const { chart, comparison, dataset } = answered;
    const title = chart.title(comparison, t);
    const sources = chart.documents(comparison).map((key) => documentName(key, dataset, t));
    return {
      title,
      headline: headline(answered, title, sources, t),
      subtitle: chart.subtitle(comparison, t),
      description: chart.describe(comparison, t),
      notes: chart.notes(comparison, t),
      sources,
    };
  });

function headline({ chart, subject }: AnsweredChart, title: string, sources: readonly string[], t: Messages): string {
  if (chart.level === 'year') return t.charts.ofYear(subject, title);
  const [document] = chart.level === 'document' ? sources : [];
  return document === undefined ? title : `${document}${t.colon}${title}`;
}

function documentName(key: string, dataset: Dataset, t: Messages): string {
  const document = dataset.head(key);
  return t.documentName(dataset.bureau(document.bureau), document);
}

const tables = new WeakMap<AnsweredChart, Map<string, ChartTable>>();

export const chartTable = (answered: AnsweredChart, t: Messages): ChartTable =>
  once(tables, answered, t.language, () => answered.chart.table(answered.comparison, t));

const drawings = new WeakMap<AnsweredChart, Map<string, Drawing>>();

/** In the colours of pages, by their names: files put others in their place. */
export const chartDrawing = (answered: AnsweredChart, t: Messages, width: number): Drawing =>
  once(drawings, answered, `${t.language} ${width}`, () =>
    answered.chart.plot(answered.comparison, { width, t, theme: WEB }),
  );

/** As wide as a column of text. */
const WIDE = 720;

/** Everything that is noted below the drawing, also what is known only when it is drawn. */
export const drawnNotes = (answered: AnsweredChart, t: Messages, width = WIDE): readonly string[] => [
  ...chartWords(answered, t).notes,
  ...(chartDrawing(answered, t, width).notes ?? []),
];

function once<T>(all: WeakMap<AnsweredChart, Map<string, T>>, of: AnsweredChart, key: string, make: () => T): T {
  const known = all.get(of) ?? new Map<string, T>();
  all.set(of, known);
  const found = known.get(key) ?? make();
  known.set(key, found);
  return found;
}
