/** A figure is a chart of a subject. All figures of the site derive from THE LIST. */
import type { Chart, Family, Level } from '../charts/chart.ts';
import { CHARTS } from '../charts/index.ts';
import type { Messages } from '../i18n/index.ts';
import type { Dataset } from '../model/dataset.ts';
import { type FigureTable, tableOf } from './figure-table.ts';
import { chartWords, drawnNotes } from '../render/answered-chart.ts';
import { figureSheet, type SheetOptions } from '../render/figure-sheet.ts';
import type { Sheet } from '../render/sheet.ts';
import { recentFigure } from './recent-figures.ts';
import { standAlone } from './reach.ts';

export { DARK, LIGHT } from '../charts/theme.ts';

export interface Figure {
  /** `budget-split`, or with a subject `measure--legal-aid-cases`: its address for ever. */
  readonly id: string;
  readonly chart: string;
  readonly subject: string;
  readonly family: Family;
  readonly level: Level;
  /** Within a page that names its subject. */
  readonly title: (t: Messages) => string;
  /** With its subject, for wherever the figure stands alone. */
  readonly headline: (t: Messages) => string;
  readonly subtitle: (t: Messages) => string;
  readonly describe: (t: Messages) => string;
  /** All that stand below the drawing. */
  readonly notes: (t: Messages) => readonly string[];
  /** Documents that it shows anything of. */
  readonly documents: readonly string[];
  /** A line a document; of very many documents, how their numbers are spread. */
  readonly table: (t: Messages) => FigureTable;
  readonly sheet: (options: SheetOptions) => Sheet;
}

const figureId = (chart: string, subject: string): string => (subject === '' ? chart : `${chart}--${subject}`);

const subjects = new WeakMap<Dataset, Map<string, ReadonlySet<string>>>();

/** What a chart can be drawn of; asked by every page, answered once for the same data. */
function subjectsOf(dataset: Dataset, chart: Chart): ReadonlySet<string> {
  const ofDataset = subjects.get(dataset) ?? new Map<string, ReadonlySet<string>>();
  subjects.set(dataset, ofDataset);
  const found = ofDataset.get(chart.id) ?? new Set(chart.subjects(dataset));
  ofDataset.set(chart.id, found);
  return found;
}

const isSubject = (dataset: Dataset, chart: Chart, subject: string): boolean =>
  chart.has ? chart.has(dataset, subject) : subjectsOf(dataset, chart).has(subject);

export interface FigureName {
  readonly id: string;
  readonly chart: string;
  readonly subject: string;
  readonly level: Level;
}

/** The names of all figures with an address: what each shows is computed when it is drawn, and not kept. */
export const figureNames = (dataset: Dataset, ofLevel: (level: Level) => boolean = () => true): FigureName[] =>
  CHARTS.filter(({ level }) => ofLevel(level) && standAlone(level, dataset)).flatMap((chart) =>
    [...subjectsOf(dataset, chart)].map((subject) => ({
      id: figureId(chart.id, subject),
      chart: chart.id,
      subject,
      level: chart.level,
    })),
  );

export const allFigures = (dataset: Dataset): Figure[] =>
  figureNames(dataset).flatMap(({ chart, subject }) => findFigure(dataset, chart, subject) ?? []);

/** The figure, or undefined when the chart has nothing to show of the subject. */
export function findFigure(dataset: Dataset, chartId: string, subject = ''): Figure | undefined {
  const chart = CHARTS.find((one) => one.id === chartId);
  return chart && isSubject(dataset, chart, subject)
    ? recentFigure(dataset, figureId(chartId, subject), () => figure(dataset, chart, subject))
    : undefined;
}

function figure(dataset: Dataset, chart: Chart, subject: string): Figure {
  const id = figureId(chart.id, subject);
  const comparison = chart.compare(dataset, subject);
  const answered = { id, chart, subject, comparison, dataset };
  return {
    id,
    chart: chart.id,
    subject,
    family: chart.family,
    level: chart.level,
    title: (t) => chartWords(answered, t).title,
    headline: (t) => chartWords(answered, t).headline,
    subtitle: (t) => chartWords(answered, t).subtitle,
    describe: (t) => chartWords(answered, t).description,
    notes: (t) => drawnNotes(answered, t),
    documents: chart.documents(comparison),
    table: (t) => tableOf(answered, t),
    sheet: (options) => figureSheet(answered, options),
  };
}
