/** The charts of a page as SVG, by the renderer of this project. */
import { renderPlot } from '../../src/render/plot.ts';
import { chartsOf } from './charts.ts';
import type { BenchDocument } from './corpus.ts';

export const drawingsOf = ({ id, rows }: BenchDocument): string[] =>
  chartsOf(rows).map((options, at) => {
    const frame = `viewBox="0 0 ${options.width} ${options.height}" width="${options.width}" height="${options.height}"`;
    return `<svg ${frame} text-anchor="middle" fill="currentColor">${renderPlot(options, `${id}-${at}`)}</svg>`;
  });
