/** A figure on a slide: 1920 × 1080, in letters as large as the figure lets them be. */
import { type Sheet, renderSheet, sheetSize } from './sheet.ts';

export const SLIDE = { width: 1920, height: 1080 } as const;

/** Widths of the drawing to choose from: from that of a small figure to that of a table of many columns. */
const WIDTHS = [560, 640, 720, 800, 900, 1000, 1120, 1280];

/**
 * The sheet at the width that fills the slide best: the narrowest that fits into 16:9, as then its letters are largest.
 * What is too high at any width is scaled down until it fits.
 */
export function renderSlide(sheetOf: (width: number) => Sheet): string {
  const sheets = WIDTHS.map(sheetOf).map((sheet) => ({ sheet, scale: scaleOf(sheet) }));
  const { sheet, scale } = sheets.reduce((best, one) => (one.scale > best.scale ? one : best));
  const { width, height } = sheetSize(sheet);
  const x = (SLIDE.width - width * scale) / 2;
  const y = (SLIDE.height - height * scale) / 2;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${SLIDE.width}" height="${SLIDE.height}">` +
    `<rect width="${SLIDE.width}" height="${SLIDE.height}" fill="${sheet.colors.paper}"/>` +
    `<g transform="translate(${round(x)},${round(y)}) scale(${round(scale)})">${renderSheet(sheet)}</g></svg>`
  );
}

function scaleOf(sheet: Sheet): number {
  const { width, height } = sheetSize(sheet);
  return Math.min(SLIDE.width / width, SLIDE.height / height);
}

/** Rounded down: at its full size the sheet still fits. */
const round = (number: number): number => Math.floor(number * 10_000) / 10_000;
