/** Words of charts, in Chinese. */
import { zhCoverage } from './zh-coverage.ts';
import { fewNamesZh } from './few-names.ts';
import { zhMoney } from './zh-money.ts';
import { zhMix } from './zh-mix.ts';
import { zhTables } from './zh-tables.ts';
import { zhTargets } from './zh-targets.ts';
import { formats } from '../format.ts';
import { zhPeers } from './zh-peers.ts';

const n = formats('zh').number;

const years = (values: readonly number[]): string => {
  const [first, ...rest] = [...new Set(values)].sort((a, b) => a - b);
  const last = rest.at(-1);
  return first === undefined ? '' : last === undefined ? `${first} 年` : `${first}–${last} 年`;
};

export const zhCharts = {
  /** A figure of one year, where it stands alone. */
  ofYear: (year: string, title: string) => `${year} 年：${title}`,
  subtitle: (unit: string, of: readonly number[]) => [unit, years(of)].filter(Boolean).join(' · '),
  source: (names: readonly string[]) => `来源：${fewNamesZh(names)} 绩效目标表；司法局绩效目标对照整理`,
  distribution: {
    binned: {
      documents: '文件太多，图中不能逐一标出：柱高为文件份数，各行自成比例；竖线为中位数。',
      targets: '目标太多，图中不能逐一标出：柱高为目标个数，各行自成比例。同一文件可设几个目标，因此不给中位数。',
    },
    ends: (low: string, high: string) => `最低 ${low} · 最高 ${high}`,
    shared: {
      documents: (value: string, count: number) => `${value}（${n(count)} 份）`,
      targets: (value: string, count: number) => `${value}（${n(count)} 个目标）`,
    },
    detail: (median: string, ends: string) => `中位数 ${median} · ${ends}`,
  },
  /** A few documents, one by one. */
  told: (rows: readonly string[]) => `${rows.join('；')}。`,
  spread: {
    same: (value: string) => `都是 ${value}`,
    range: (median: string, high: string, highValue: string, low: string, lowValue: string) =>
      `${median && `中位数 ${median}，`}最高 ${highValue}（${high}），最低 ${lowValue}（${low}）`,
    /** One name of several that tie would single it out. */
    tied: (count: number) => `${n(count)} 份`,
  },
  data: '数据表',
  firstRows: (shown: number, all: number) => `表中为前 ${n(shown)} 行；全部 ${n(all)} 行见 CSV 文件。`,
  downloadSvg: '下载图（SVG）',
  downloadCsv: '下载数据（CSV）',
  note: (text: string) => `注：${text}`,
  ...zhMoney,
  ...zhMix,
  ...zhTargets,
  ...zhCoverage,
  ...zhTables,
  peers: zhPeers,
};
