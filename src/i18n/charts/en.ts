/** Words of charts, in English. */
import { enCoverage } from './en-coverage.ts';
import { fewNamesEn } from './few-names.ts';
import { enMoney } from './en-money.ts';
import { enMix } from './en-mix.ts';
import { enTables } from './en-tables.ts';
import { enTargets } from './en-targets.ts';
import { many } from '../english-plural.ts';
import { formats } from '../format.ts';
import { enPeers } from './en-peers.ts';
import type { zhCharts } from './zh.ts';

const n = formats('en').number;

const years = (values: readonly number[]): string => {
  const [first, ...rest] = [...new Set(values)].sort((a, b) => a - b);
  const last = rest.at(-1);
  return first === undefined ? '' : last === undefined ? String(first) : `${first}–${last}`;
};

export const enCharts = {
  ofYear: (year, title) => `${year}: ${title}`,
  subtitle: (unit, of) => [unit, years(of)].filter(Boolean).join(' · '),
  source: (names) => `Source: performance target forms of ${fewNamesEn(names)}; normalized by Bureau Targets`,
  distribution: {
    binned: {
      documents:
        'More documents than can be named: bars are numbers of documents, each row to its own scale; the line is the median.',
      targets:
        'More targets than can be named: bars are numbers of targets, each row to its own scale. A document may set several, so there is no median.',
    },
    ends: (low, high) => `lowest ${low} · highest ${high}`,
    shared: {
      documents: (value, count) => `${value} (${many(count, 'document')})`,
      targets: (value, count) => `${value} (${many(count, 'target')})`,
    },
    detail: (median, ends) => `median ${median} · ${ends}`,
  },
  told: (rows) => `${rows.join('; ')}.`,
  spread: {
    same: (value) => `all ${value}`,
    range: (median, high, highValue, low, lowValue) =>
      `${median && `median ${median}, `}highest ${highValue} (${high}), lowest ${lowValue} (${low})`,
    tied: (count) => `${n(count)} documents`,
  },
  data: 'Data table',
  firstRows: (shown, all) => `The first ${n(shown)} rows; the CSV file has all ${n(all)}.`,
  downloadSvg: 'Download the chart (SVG)',
  downloadCsv: 'Download the data (CSV)',
  note: (text) => `Note: ${text}`,
  ...enMoney,
  ...enMix,
  ...enTargets,
  ...enCoverage,
  ...enTables,
  peers: enPeers,
} satisfies typeof zhCharts;
