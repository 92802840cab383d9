/** SVG → PNG, the same bytes on every run: with the bundled fonts only, and none of the machine's. */
import { availableParallelism } from 'node:os';
import { FONT_FAMILY } from './bundled-fonts.ts';
import { drawnCharacters, MissingGlyph, missingGlyphs } from './drawn-characters.ts';
import { keptPicture } from './kept-pictures.ts';
import { renderAsync } from './native.ts';
import { encodePng } from './png-file.ts';
import { workingFont } from './working-font.ts';

export interface PictureOptions {
  /** What a missing glyph is reported by. */
  readonly name: string;
  /** Pixels of the picture a pixel of the drawing. */
  readonly scale: number;
}

/** Kept from one build to the next. */
export function picture(drawing: string, options: PictureOptions): Promise<Buffer> {
  const svg = narrowQuotes(drawing);
  return keptPicture([svg, String(options.scale)], () => drawPicture(svg, options));
}

/** Quotation marks of a Chinese font are as wide as a character: Latin text takes the straight ones. */
const narrowQuotes = (svg: string): string =>
  /\blang="zh/.test(svg) ? svg : svg.replace(/[‘’]/g, "'").replace(/[“”]/g, '&quot;');

export async function drawPicture(svg: string, { name, scale }: PictureOptions): Promise<Buffer> {
  const characters = drawnCharacters(svg);
  const missing = missingGlyphs(characters);
  if (missing.length > 0) throw new MissingGlyph(name, missing);
  return oneOfFew(async () => {
    const fontFiles = [...(await workingFont(characters))];
    const font = { loadSystemFonts: false, fontFiles, defaultFontFamily: FONT_FAMILY, sansSerifFamily: FONT_FAMILY };
    const { width, height, pixels } = await renderAsync(svg, { font, fitTo: { mode: 'zoom', value: scale } });
    const png = await encodePng({ width, height, rgba: pixels });
    // Freed now: left to the collector, it would go through all memory after every other picture.
    (pixels.buffer as ArrayBuffer).transfer(0);
    return png;
  });
}

// A rendered image is freed some time after it is dropped: only as many are under way as there are cores.
const MOST = availableParallelism();
const waiting: (() => void)[] = [];
let running = 0;

async function oneOfFew<T>(work: () => Promise<T>): Promise<T> {
  if (running >= MOST) await new Promise<void>((ready) => waiting.push(ready));
  running++;
  try {
    return await work();
  } finally {
    running--;
    waiting.shift()?.();
  }
}
