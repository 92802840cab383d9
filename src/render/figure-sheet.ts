/** The sheet of a chart: its words broken into lines, its legend in rows, and below it notes and the documents shown. */
import type { Chart, LegendItem } from '../charts/chart.ts';
import { BOLD, textWidth, wrapText } from '../charts/shapes/text.ts';
import { LIGHT, type Theme } from '../charts/theme.ts';
import { htmlLang } from '../i18n/format.ts';
import type { Messages } from '../i18n/index.ts';
import type { Dataset } from '../model/dataset.ts';
import { type Sheet, type SheetLegendItem, TEXT_SIZE, TITLE_SIZE } from './sheet.ts';

/** A chart with what it found in the data. */
export interface AnsweredChart {
  /** Unique in the page. */
  readonly id: string;
  readonly chart: Chart;
  /** What it is drawn of; empty for a chart of the whole site. */
  readonly subject: string;
  readonly comparison: unknown;
  readonly dataset: Dataset;
}

export interface SheetOptions {
  readonly t: Messages;
  readonly theme: Theme;
  /** Width of the drawing in CSS pixels, without the margins of a standalone file. */
  readonly width: number;
  readonly isStandalone: boolean;
  /** In a page that does not name the subject, though a page. */
  readonly hasHeadline?: boolean;
  /** Distinguishes drawings of one figure in one page. */
  readonly idSuffix?: string;
}

/** A title that needs no page around it: a figure of one document or year names it. */
export function headline({ chart, subject, comparison, dataset }: AnsweredChart, t: Messages): string {
  const title = chart.title(comparison, t);
  if (chart.level === 'year') return t.charts.ofYear(subject, title);
  const [document] = chart.level === 'document' ? chart.documents(comparison) : [];
  return document === undefined ? title : `${documentName(document, dataset, t)}${t.colon}${title}`;
}

export function figureSheet(
  answered: AnsweredChart,
  { t, theme, width, isStandalone, hasHeadline = isStandalone, idSuffix = '' }: SheetOptions,
): Sheet {
  const { id, chart, comparison } = answered;
  const { height, options, legend, notes: reading = [] } = chart.plot(comparison, { width, t, theme });
  const notes = [...chart.notes(comparison, t), ...reading];
  return {
    id: id + idSuffix,
    lang: htmlLang(t.language),
    width,
    title: wrapText(hasHeadline ? headline(answered, t) : chart.title(comparison, t), width, TITLE_SIZE * BOLD),
    subtitle: wrapText(chart.subtitle(comparison, t), width, TEXT_SIZE),
    legend: placeLegend(legend, width),
    drawing: { height, options },
    notes,
    footer: [...notes.map((text) => t.charts.note(text)), t.charts.source(sourceNames(answered, t))].flatMap((text) =>
      wrapText(text, width, 11),
    ),
    description: chart.describe(comparison, t),
    colors: { ink: theme.ink, muted: theme.muted, paper: theme.paper },
    isStandalone,
  };
}

/** As wide as a column of text. */
const WIDE = 720;

/** Everything that is noted below the drawing, also what is known only when it is drawn. */
export const drawnNotes = (answered: AnsweredChart, t: Messages): readonly string[] =>
  figureSheet(answered, { t, theme: LIGHT, width: WIDE, isStandalone: false }).notes ?? [];

const sourceNames = ({ chart, comparison, dataset }: AnsweredChart, t: Messages): string[] =>
  chart.documents(comparison).map((key) => documentName(key, dataset, t));

function documentName(key: string, dataset: Dataset, t: Messages): string {
  const { document } = dataset.document(key);
  return t.documentName(dataset.bureau(document.bureau), document);
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
