/**
 * How fast are charts drawn, and what is the own document worth? All figures of DATA_DIR (default data) in Chinese:
 * by our renderer, by Plot in one jsdom for all, and by Plot in a jsdom for each, as Plot’s own documentation shows it.
 */
import { plot } from '@observablehq/plot';
import { JSDOM } from 'jsdom';
import { LIGHT } from '../src/charts/theme.ts';
import { messages } from '../src/i18n/index.ts';
import { renderPlot } from '../src/render/plot.ts';
import { dataset } from '../src/site/dataset.ts';
import { allFigures } from '../src/site/figures.ts';
import type { BenchOptions, BenchReport, Comparison } from './comparison.ts';
import { figuresText, inTurns, medianOf, ratiosOf, spreadText } from './rounds.ts';

/** A jsdom a chart takes ten times as long. */
const QUICK_CHARTS = 20;
/** Each round is short; the first warms up. */
const ROUNDS_EACH = 3;

export const charts: Comparison = {
  id: 'charts',
  title: 'Charts by other documents',
  packages: ['@observablehq/plot', 'jsdom'],
  run,
};

async function run({ isQuick, rounds, say }: BenchOptions): Promise<BenchReport> {
  const sheet = { t: messages('zh'), theme: LIGHT, width: 720, isStandalone: true };
  const figures = allFigures(dataset()).slice(0, isQuick ? QUICK_CHARTS : undefined);
  const all = figures.map((figure) => figure.sheet(sheet).drawing.options);
  const { document } = new JSDOM('').window;
  const seconds = (draw: (options: (typeof all)[number]) => string) => () => {
    const started = performance.now();
    for (const options of all) draw(options);
    return (performance.now() - started) / 1000;
  };
  const contenders = {
    // A copy: of the same options the drawing is kept.
    own: seconds((options) => renderPlot({ ...options }, 'bench')),
    shared: seconds((options) => plot({ ...options, document }).outerHTML),
    each: seconds((options) => plot({ ...options, document: new JSDOM('').window.document }).outerHTML),
  };
  await inTurns(contenders, 1, (line) => say(`${line}, to get warm`));
  const times = await inTurns(contenders, rounds * ROUNDS_EACH, say);
  const row = (name: string, drawn: readonly number[]): string[] => [
    name,
    spreadText(drawn.map((one) => all.length / one)),
    figuresText((1000 * medianOf(drawn)) / all.length),
  ];
  return {
    tables: [
      {
        columns: ['', 'charts/s', 'ms a chart'],
        rows: [row('own document', times.own), row('one jsdom', times.shared), row('a jsdom a chart', times.each)],
      },
    ],
    ratios: [
      { name: 'charts/s, own document ÷ one jsdom', ratios: ratiosOf(times.shared, times.own) },
      { name: 'charts/s, own document ÷ a jsdom a chart', ratios: ratiosOf(times.each, times.own) },
    ],
    notes: [`${all.length} figures of the real documents, from Plot’s options to SVG text; one thread, one process.`],
  };
}
