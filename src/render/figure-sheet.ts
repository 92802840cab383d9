/** The sheet of a chart: its words broken into lines, its legend in rows, and below it notes and the documents shown. */
import type { LegendItem } from '../charts/chart.ts';
import { BOLD, textWidth, wrapText } from '../charts/shapes/text.ts';
import type { Theme } from '../charts/theme.ts';
import { htmlLang } from '../i18n/format.ts';
import type { Messages } from '../i18n/index.ts';
import { type AnsweredChart, chartDrawing, chartWords, drawnNotes } from './answered-chart.ts';
import { colouredItem } from './colours.ts';
import { type Sheet, type SheetLegendItem, TEXT_SIZE, TITLE_SIZE } from './sheet.ts';

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

export function figureSheet(
  answered: AnsweredChart,
  { t, theme, width, isStandalone, hasHeadline = isStandalone, idSuffix = '' }: SheetOptions,
): Sheet {
  const { title, headline, subtitle, sources, description } = chartWords(answered, t);
  const { height, options, legend } = chartDrawing(answered, t, width);
  const notes = drawnNotes(answered, t, width);
  return {
    id: answered.id + idSuffix,
    lang: htmlLang(t.language),
    width,
    title: wrapText(hasHeadline ? headline : title, width, TITLE_SIZE * BOLD),
    subtitle: wrapText(subtitle, width, TEXT_SIZE),
    legend: placeLegend(legend, width).map((item) => ({ ...item, ...colouredItem(item, theme) })),
    drawing: { height, options, theme },
    notes,
    footer: [...notes.map((text) => t.charts.note(text)), t.charts.source(sources)].flatMap((text) =>
      wrapText(text, width, 11),
    ),
    description,
    colors: { ink: theme.ink, muted: theme.muted, paper: theme.paper },
    isStandalone,
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
