/** Words of charts, in English. */
import { enMoney } from './en-money.ts';
import { enMix } from './en-mix.ts';
import { enTargets } from './en-targets.ts';
import { enPeers } from './en-peers.ts';
import type { zhCharts } from './zh.ts';

const years = (values: readonly number[]): string => {
  const [first, ...rest] = [...new Set(values)].sort((a, b) => a - b);
  const last = rest.at(-1);
  return first === undefined ? '' : last === undefined ? String(first) : `${first}–${last}`;
};

/** More names than this do not fit below a figure. */
const MANY = 8;

export const enCharts = {
  subtitle: (unit, of) => [unit, years(of)].filter(Boolean).join(' · '),
  source: (names) =>
    `Source: performance target forms of ${names.length > MANY ? `${names.slice(0, 3).join(', ')} and ${names.length - 3} more` : names.join(', ')}; normalized by Bureau Targets`,
  distribution: {
    binned: 'More documents than can be named: bars are numbers of documents, the line is the median.',
    ends: (low, high) => `lowest ${low} · highest ${high}`,
    shared: (value, count) => `${value} (${count})`,
    detail: (median, low, high) => `median ${median} · lowest ${low} · highest ${high}`,
  },
  data: 'Data table',
  downloadSvg: 'Download the chart (SVG)',
  downloadCsv: 'Download the data (CSV)',
  note: (text) => `Note: ${text}`,
  ...enMoney,
  ...enMix,
  ...enTargets,
  peers: enPeers,
} satisfies typeof zhCharts;
