/** A figure is a chart of a subject, with an address. All figures of the site derive from THE LIST. */
import type { Chart, ChartTable, Family, LegendItem } from '../charts/chart.ts';
import { CHARTS } from '../charts/index.ts';
import { BOLD, textWidth, wrapText } from '../charts/shapes/text.ts';
import type { Theme } from '../charts/theme.ts';
import { htmlLang, type Messages } from '../i18n/index.ts';
import type { Dataset } from '../model/dataset.ts';
import { type Sheet, type SheetLegendItem, TEXT_SIZE, TITLE_SIZE } from '../render/sheet.ts';

export { DARK, LIGHT, WEB } from '../charts/theme.ts';

export interface Figure {
  /** `budget-split`, or with a subject `measure--legal-aid-cases`: its address for ever. */
  readonly id: string;
  readonly family: Family;
  readonly title: (t: Messages) => string;
  readonly describe: (t: Messages) => string;
  readonly table: (t: Messages) => ChartTable;
  readonly sheet: (options: SheetOptions) => Sheet;
}

export interface SheetOptions {
  readonly t: Messages;
  readonly theme: Theme;
  /** Width of the drawing in CSS pixels, without the margins of a standalone file. */
  readonly width: number;
  readonly isStandalone: boolean;
  /** Distinguishes drawings of one figure in one page. */
  readonly idSuffix?: string;
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

export function allFigures(dataset: Dataset): Figure[] {
  return CHARTS.flatMap((chart) => [...subjectsOf(dataset, chart)].map((subject) => figure(dataset, chart, subject)));
}

/** The figure, or undefined when the chart has nothing to show of the subject. */
export function findFigure(dataset: Dataset, chartId: string, subject = ''): Figure | undefined {
  const chart = CHARTS.find((one) => one.id === chartId);
  return chart && subjectsOf(dataset, chart).has(subject) ? figure(dataset, chart, subject) : undefined;
}

function figure(dataset: Dataset, chart: Chart, subject: string): Figure {
  const id = figureId(chart.id, subject);
  const comparison = chart.compare(dataset, subject);
  const sourceNames = (t: Messages) =>
    chart.documents(comparison).map((key) => {
      const { document } = dataset.document(key);
      return t.documentName(dataset.bureau(document.bureau), document);
    });
  return {
    id,
    family: chart.family,
    title: (t) => chart.title(comparison, t),
    describe: (t) => chart.describe(comparison, t),
    table: (t) => chart.table(comparison, t),
    sheet: ({ t, theme, width, isStandalone, idSuffix = '' }) => {
      const { height, options, legend, notes: reading = [] } = chart.plot(comparison, { width, t, theme });
      const notes = [...chart.notes(comparison, t), ...reading].map((text) => t.charts.note(text));
      return {
        id: id + idSuffix,
        lang: htmlLang(t.language),
        width,
        title: wrapText(chart.title(comparison, t), width, TITLE_SIZE * BOLD),
        subtitle: wrapText(chart.subtitle(comparison, t), width, TEXT_SIZE),
        legend: placeLegend(legend, width),
        drawing: { height, options },
        footer: [...notes, t.charts.source(sourceNames(t))].flatMap((text) => wrapText(text, width, 11)),
        description: chart.describe(comparison, t),
        colors: { ink: theme.ink, muted: theme.muted, paper: theme.paper },
        isStandalone,
      };
    },
  };
}

/** Legend items flow into rows as wide as the drawing. */
function placeLegend(items: readonly LegendItem[], width: number): SheetLegendItem[] {
  let x = 0;
  let row = 0;
  return items.map((item) => {
    const itemWidth = 27 + textWidth(item.label, TEXT_SIZE) + 14;
    if (x > 0 && x + itemWidth > width) {
      x = 0;
      row += 1;
    }
    const placed = { ...item, x, row };
    x += itemWidth;
    return placed;
  });
}
