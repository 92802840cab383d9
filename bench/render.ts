/** How fast are figures drawn, and what is the own document worth against jsdom? Prints medians and their ratio. */
import { plot } from '@observablehq/plot';
import { median } from 'd3';
import { JSDOM } from 'jsdom';
import { LIGHT } from '../src/charts/theme.ts';
import { messages } from '../src/i18n/index.ts';
import { renderPlot } from '../src/render/plot.ts';
import { dataset } from '../src/site/dataset.ts';
import { allFigures } from '../src/site/figures.ts';

const ROUNDS = 9;
const { document } = new JSDOM('').window;
const sheet = { t: messages('zh'), theme: LIGHT, width: 720, isStandalone: true };
const options = allFigures(dataset()).map((figure) => figure.sheet(sheet).drawing.options);

function perSecond(draw: () => void): number {
  const started = performance.now();
  draw();
  return (options.length / (performance.now() - started)) * 1000;
}

const contenders = {
  own: () => options.forEach((one) => void renderPlot(one, 'bench')),
  jsdom: () => options.forEach((one) => void plot({ ...one, document }).outerHTML),
};
const rates = { own: [] as number[], jsdom: [] as number[] };
for (let round = 0; round < ROUNDS; round++) {
  rates.own.push(perSecond(contenders.own));
  rates.jsdom.push(perSecond(contenders.jsdom));
}
const own = median(rates.own) ?? 0;
const jsdom = median(rates.jsdom) ?? 0;
console.log(`${options.length} figures, median of ${ROUNDS} rounds`);
console.log(
  `own document ${own.toFixed(0)} figures/s, jsdom ${jsdom.toFixed(0)} figures/s, ratio ${(own / jsdom).toFixed(2)}`,
);
