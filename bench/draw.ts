/**
 * What drawing a figure costs, in CPU time: each chart's question, sheets and drawings, and all of them against Plot with
 * a jsdom a chart, on the same charts in turn. `node bench/draw.ts [<data folder>]`; of a large folder the first fifty
 * documents are drawn. Ratios are medians of paired rounds.
 */
import { plot } from '@observablehq/plot';
import { median } from 'd3';
import { JSDOM } from 'jsdom';
import { WEB } from '../src/charts/theme.ts';
import { LANGUAGES, messages } from '../src/i18n/index.ts';
import { drawPlot, renderPlot } from '../src/render/plot.ts';
import { renderSheet } from '../src/render/sheet.ts';

const [folder] = process.argv.slice(2);
if (folder !== undefined) process.env['DATA_DIR'] = folder;
const { dataset } = await import('../src/site/dataset.ts');
const { figureNames, findFigure, LIGHT } = await import('../src/site/figures.ts');

const ROUNDS = 7;
const MOST_DOCUMENTS = 50;
/** What a page and the file beside it show. */
const SHEETS = [
  { width: 342, theme: WEB, isStandalone: false },
  { width: 720, theme: WEB, isStandalone: false },
  { width: 720, theme: LIGHT, isStandalone: true },
] as const;
/** A jsdom a chart is slow enough to be shown on a few. */
const FEW = 60;

const data = dataset();
const drawn = new Set(
  data.documents.slice(0, MOST_DOCUMENTS).flatMap(({ document }) => [document.document, document.bureau]),
);
const names = figureNames(data).filter(({ level, subject }) => level === 'site' || drawn.has(subject));
const figuresOf = (chart: string) =>
  names.filter((name) => name.chart === chart).flatMap((name) => findFigure(data, name.chart, name.subject) ?? []);

function cpu(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function taken<T>(work: () => T): [milliseconds: number, result: T] {
  const started = cpu();
  const result = work();
  return [cpu() - started, result];
}

type Part = 'question' | 'sheets' | 'drawings';
const costs = new Map<string, { readonly count: number; readonly parts: Record<Part, number[]> }>();
const options: Parameters<typeof plot>[0][] = [];
for (let round = 0; round < ROUNDS; round++) {
  for (const chart of new Set(names.map((name) => name.chart))) {
    const [question, figures] = taken(() => figuresOf(chart));
    const [sheets, made] = taken(() =>
      figures.flatMap((figure) =>
        LANGUAGES.flatMap((language) => SHEETS.map((one) => figure.sheet({ ...one, t: messages(language) }))),
      ),
    );
    const [drawings] = taken(() => made.map(renderSheet));
    const cost = costs.get(chart) ?? { count: figures.length, parts: { question: [], sheets: [], drawings: [] } };
    costs.set(chart, cost);
    for (const [part, time] of Object.entries({ question, sheets, drawings })) {
      cost.parts[part as Part].push(time / figures.length);
    }
    if (round === 0) options.push(...made.map(({ drawing }) => drawing.options));
  }
}

console.log(`CPU ms a figure, ${LANGUAGES.length} languages × ${SHEETS.length} sheets, median of ${ROUNDS} rounds`);
for (const [chart, { count, parts }] of costs) {
  const said = Object.entries(parts).map(([part, times]) => `${part} ${(median(times) ?? 0).toFixed(2)}`);
  console.log(`${chart} (${count}): ${said.join(', ')}`);
}

const few = options.filter((_, i) => i % Math.ceil(options.length / FEW) === 0);
const CONTENDERS = {
  // Drawings are kept by their options: a copy is drawn anew.
  own: (one: Parameters<typeof plot>[0]) => renderPlot({ ...one }, 'bench'),
  'Plot with the mini document': drawPlot,
  'Plot with a jsdom a chart': (one: Parameters<typeof plot>[0]) =>
    plot({ ...one, document: new JSDOM('').window.document }).outerHTML,
};
const times = new Map(Object.keys(CONTENDERS).map((name) => [name, [] as number[]]));
for (let round = 0; round < ROUNDS; round++) {
  for (const [name, draw] of Object.entries(CONTENDERS)) {
    const [time] = taken(() => few.forEach((one) => void draw(one ?? {})));
    times.get(name)?.push(time / few.length);
  }
}
const own = times.get('own') ?? [];
console.log(`${few.length} drawings of all charts`);
for (const [name, of] of times) {
  const ratio = median(of, (time, i) => time / (own[i] ?? 1)) ?? 0;
  const time = median(of) ?? 0;
  console.log(
    `${name}: ${time.toFixed(3)} ms, ${(1000 / time).toFixed(0)} charts/s, ${ratio.toFixed(1)} × the time of ours`,
  );
}
