/**
 * A sheet is a self-contained figure: title, unit, legend, drawing, notes and source in one SVG, so that it stays
 * complete wherever it is pasted. Text comes broken into lines; the sheet only places it.
 */
import type { PlotOptions } from '@observablehq/plot';
import { type Theme, WEB } from '../charts/theme.ts';
import { coloured } from './colours.ts';
import { renderPlot } from './plot.ts';

export interface SheetLegendItem {
  readonly x: number;
  readonly row: number;
  readonly label: string;
  readonly path: string;
  readonly fill: string;
  readonly stroke?: string;
  readonly dash?: string;
}

export interface Sheet {
  /** Prefix of ids, unique in the page. */
  readonly id: string;
  readonly lang: string;
  readonly width: number;
  readonly title: readonly string[];
  /** What the drawing is called where the page around it draws the title. */
  readonly label?: string;
  readonly subtitle: readonly string[];
  readonly legend: readonly SheetLegendItem[];
  /** `theme` holds the colours that the drawing only names. */
  readonly drawing: { readonly height: number; readonly options: PlotOptions; readonly theme?: Theme };
  /** Notes and source, below the drawing. */
  readonly footer: readonly string[];
  /** The notes of the footer, before they are broken into lines. */
  readonly notes?: readonly string[];
  /** The figure in words, for those who cannot see it. */
  readonly description: string;
  readonly colors: { readonly ink: string; readonly muted: string; readonly paper: string };
  /** A file of its own has a background, margins, a namespace and a title; in a page the page has these. */
  readonly isStandalone: boolean;
}

export const TITLE_SIZE = 16;
export const TEXT_SIZE = 12;
const TITLE_LINE = 22;
const TEXT_LINE = 17;
const LEGEND_LINE = 20;
const MARGIN = 20;
/** Below title, legend, drawing and all. */
const GAP = 8;
const LEGEND_GAP = 6;
const FOOTER_GAP = 6;
const END = 4;

/** What readers have of their own; the last but one is what pictures are set in. */
export const FONT =
  "system-ui,-apple-system,'Segoe UI','PingFang SC','Hiragino Sans GB','Microsoft YaHei','Noto Sans CJK SC','Noto Sans SC',sans-serif";

/** Of the whole sheet, in pixels; without drawing it. */
export function sheetSize(sheet: Sheet): { readonly width: number; readonly height: number } {
  const margin = marginOf(sheet);
  const text =
    sheet.title.length * TITLE_LINE + (sheet.subtitle.length + sheet.footer.length) * TEXT_LINE + GAP + FOOTER_GAP;
  const height = 2 * margin + text + legendHeight(sheet.legend) + sheet.drawing.height + END;
  return { width: sheet.width + 2 * margin, height: Math.ceil(height) };
}

const marginOf = (sheet: Sheet): number => (sheet.isStandalone ? MARGIN : 0);

const legendHeight = (legend: readonly SheetLegendItem[]): number =>
  legend.length > 0 ? (Math.max(...legend.map((item) => item.row)) + 1) * LEGEND_LINE + LEGEND_GAP : 0;

export function renderSheet(sheet: Sheet): string {
  const { colors, legend } = sheet;
  const margin = marginOf(sheet);
  const parts: string[] = [];
  let y = margin;
  const lines = (texts: readonly string[], step: number, attributes: string): void => {
    for (const text of texts) {
      y += step;
      parts.push(`<text x="${margin}" y="${y - step * 0.28}" ${attributes}>${escapeXml(text)}</text>`);
    }
  };
  lines(sheet.title, TITLE_LINE, `font-size="${TITLE_SIZE}" font-weight="600" fill="${colors.ink}"`);
  lines(sheet.subtitle, TEXT_LINE, `font-size="${TEXT_SIZE}" fill="${colors.muted}"`);
  y += GAP;
  parts.push(...legend.map((item) => legendItem(item, margin, y, colors.ink)));
  y += legendHeight(legend);
  const { height, options, theme = WEB } = sheet.drawing;
  const drawing = coloured(renderPlot(options, sheet.id), theme);
  parts.push(`<g transform="translate(${margin},${y})" text-anchor="middle" fill="currentColor">${drawing}</g>`);
  y += height + FOOTER_GAP;
  lines(sheet.footer, TEXT_LINE, `font-size="11" fill="${colors.muted}"`);
  return wrap(sheet, parts.join(''));
}

function wrap(sheet: Sheet, body: string): string {
  const { id, lang, colors, isStandalone } = sheet;
  const { width, height } = sheetSize(sheet);
  // Chinese breaks between any characters, other languages at the space that the break has taken.
  const title = sheet.label ?? sheet.title.join(lang.startsWith('zh') ? '' : ' ');
  const attributes = [
    isStandalone && 'xmlns="http://www.w3.org/2000/svg"',
    `lang="${lang}" role="img" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"`,
    `aria-label="${escapeXml(title)}" aria-describedby="${id}-text"`,
    `font-family="${FONT}" color="${colors.ink}"`,
  ].filter((part) => part !== false);
  const head = isStandalone
    ? `<title>${escapeXml(title)}</title><desc id="${id}-text">${escapeXml(sheet.description)}</desc><rect width="${width}" height="${height}" fill="${colors.paper}"/>`
    : `<desc id="${id}-text">${escapeXml(sheet.description)}</desc>`;
  return `<svg ${attributes.join(' ')}>${head}${body}</svg>`;
}

function legendItem(item: SheetLegendItem, margin: number, top: number, ink: string): string {
  const x = margin + item.x;
  const y = top + item.row * LEGEND_LINE + LEGEND_LINE / 2;
  const stroke = item.stroke ? ` stroke="${item.stroke}" stroke-width="1.5"` : '';
  const dash = item.dash ? ` stroke-dasharray="${item.dash}"` : '';
  return (
    `<path transform="translate(${x + 12},${y})" d="${item.path}" fill="${item.fill}"${stroke}${dash}/>` +
    `<text x="${x + 27}" y="${y + 4}" font-size="${TEXT_SIZE}" fill="${ink}">${escapeXml(item.label)}</text>`
  );
}

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
export const escapeXml = (text: string): string => text.replace(/[&<>"]/g, (char) => ESCAPES[char] ?? char);
