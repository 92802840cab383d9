/** The three charts of a document's page as Plot options: all contenders draw these, in the build or in the browser. */
import { axisX, barX, dot, groupY, groupZ, type PlotOptions, ruleX, text } from '@observablehq/plot';
import type { BenchRow } from './corpus.ts';

const size = { width: 640, marginLeft: 90 };

export const chartsOf = (rows: readonly BenchRow[]): PlotOptions[] => [
  {
    ...size,
    height: 60,
    marks: [barX(rows, groupZ({ x: 'count' }, { fill: 'class' })), ruleX([0])],
  },
  {
    ...size,
    height: 240,
    x: { grid: true },
    marks: [dot(rows, { x: 'value', y: 'class', stroke: 'comparator', r: 3 }), axisX({ ticks: 5 })],
  },
  {
    ...size,
    height: 240,
    marginRight: 60,
    marks: [
      barX(rows, groupY({ x: 'sum' }, { x: 'amount', y: 'topic', sort: { y: '-x' } })),
      text(
        rows,
        groupY({ x: 'sum', text: 'sum' }, { x: 'amount', y: 'topic', text: 'amount', textAnchor: 'start', dx: 4 }),
      ),
      ruleX([0]),
    ],
  },
];
