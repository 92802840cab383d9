/** A figure on a slide: 1920 × 1080, in letters as large as the figure lets them be. */
import { type Sheet, renderSheet, sheetSize } from './sheet.ts';

export const SLIDE = { width: 1920, height: 1080 } as const;

/** Widths of the drawing to choose from: from that of a small figure to that of a table of many columns. */
const WIDTHS = [560, 640, 720, 800, 900, 1000, 1120, 1280];

/** A figure at the width that fills the slide best. What is too high at any width is scaled down until it fits. */
export function renderSlide(sheetOf: (width: number) => Sheet): string {
  const { sheet, scale } = bestSheet(sheetOf);
  const { width, height } = sheetSize(sheet);
  const x = (SLIDE.width - width * scale) / 2;
  const y = (SLIDE.height - height * scale) / 2;
  // What may not be seen beyond its edges is drawn apart first, in three times the time: nothing of a sheet is beyond.
  const drawing = renderSheet(sheet).replace('<svg ', '<svg overflow="visible" ');
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" lang="${sheet.lang}" width="${SLIDE.width}" height="${SLIDE.height}">` +
    `<rect width="${SLIDE.width}" height="${SLIDE.height}" fill="${sheet.colors.paper}"/>` +
    `<g transform="translate(${round(x)},${round(y)}) scale(${round(scale)})">${drawing}</g></svg>`
  );
}

interface ScaledSheet {
  readonly sheet: Sheet;
  readonly scale: number;
}

/** Letters are largest at the narrowest width that fits into 16:9; beyond, they only shrink. */
function bestSheet(sheetOf: (width: number) => Sheet): ScaledSheet {
  let best: ScaledSheet | undefined;
  for (const width of WIDTHS) {
    const sheet = sheetOf(width);
    const scale = scaleOf(sheet);
    if (best && scale < best.scale) return best;
    best = { sheet, scale };
  }
  if (!best) throw new Error('no width to choose from');
  return best;
}

function scaleOf(sheet: Sheet): number {
  const { width, height } = sheetSize(sheet);
  return Math.min(SLIDE.width / width, SLIDE.height / height);
}

/** Rounded down: at its full size the sheet still fits. */
const round = (number: number): number => Math.floor(number * 10_000) / 10_000;
