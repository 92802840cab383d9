/**
 * How fast are figures drawn as PNG, and what are the working font and the kept pictures worth? Prints medians and
 * ratios, and the largest memory of the process.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { median } from 'd3';
import { messages } from '../src/i18n/index.ts';
import { keptPicture } from '../src/picture/kept-pictures.ts';
import { drawPicture } from '../src/picture/picture.ts';
import { drawnCharacters } from '../src/picture/drawn-characters.ts';
import { workingFont } from '../src/picture/working-font.ts';
import { LIGHT } from '../src/charts/theme.ts';
import { renderSheet } from '../src/render/sheet.ts';
import { dataset } from '../src/site/dataset.ts';
import { allFigures } from '../src/site/figures.ts';
import { PICTURE_SCALE, pictureSheet, slideSvg } from '../src/site/pictures.ts';

const ROUNDS = 5;
/** The bundled fonts are slow enough to be shown on a few. */
const FEW = 12;

const t = messages('zh');
const figures = allFigures(dataset());
const natural = figures.map((figure) => renderSheet(pictureSheet(figure, t, LIGHT)));
const slides = figures.map((figure) => slideSvg(figure, t, LIGHT));
const few = natural.slice(0, FEW);
const folder = mkdtempSync(join(tmpdir(), 'bench-pictures-'));

const draw = (svg: string, scale = PICTURE_SCALE) => drawPicture(svg, { name: 'bench', scale });
const fontOf = (fontFiles: readonly string[]) => ({ loadSystemFonts: false, fontFiles: [...fontFiles] });
const bundled = ['Regular', 'SemiBold'].map((weight) => `src/picture/fonts/NotoSansSC-${weight}.ttf`);
const working = await workingFont([...new Set(natural.flatMap(drawnCharacters))]);
/** One after the other in one thread, the renderer alone. */
async function render(fonts: readonly string[]): Promise<void> {
  for (const svg of few) {
    new Resvg(svg, { font: fontOf(fonts), fitTo: { mode: 'zoom', value: PICTURE_SCALE } }).render();
    await new Promise((next) => setImmediate(next));
  }
}

const CONTENDERS: Record<string, { readonly pictures: number; readonly run: () => Promise<unknown> }> = {
  'natural, drawn': { pictures: natural.length, run: () => Promise.all(natural.map((svg) => draw(svg))) },
  '16:9, drawn': { pictures: slides.length, run: () => Promise.all(slides.map((svg) => draw(svg, 1))) },
  'natural, kept': {
    pictures: natural.length,
    run: () => Promise.all(natural.map((svg) => keptPicture([svg], () => draw(svg), folder))),
  },
  'bundled font, rendered': { pictures: few.length, run: () => render(bundled) },
  'working font, rendered': { pictures: few.length, run: () => render(working) },
};

const times = new Map(Object.keys(CONTENDERS).map((name) => [name, [] as number[]]));
await CONTENDERS['natural, kept']?.run();
for (let round = 0; round < ROUNDS; round++) {
  for (const [name, { pictures, run }] of Object.entries(CONTENDERS)) {
    const started = performance.now();
    await run();
    times.get(name)?.push((performance.now() - started) / pictures);
  }
}
rmSync(folder, { recursive: true });

const ms = (name: string): number => median(times.get(name) ?? []) ?? 0;
console.log(`${figures.length} figures, median of ${ROUNDS} rounds`);
for (const name of times.keys()) console.log(`${name}: ${ms(name).toFixed(1)} ms, ${(1000 / ms(name)).toFixed(0)}/s`);
const ratio = (slow: string, fast: string) => `${slow} ÷ ${fast}: ${(ms(slow) / ms(fast)).toFixed(1)}`;
console.log(ratio('bundled font, rendered', 'working font, rendered'));
console.log(ratio('natural, drawn', 'natural, kept'));
console.log(`largest memory: ${(process.resourceUsage().maxRSS / 1000).toFixed(0)} MB`);
