/** Words of charts, in Chinese. */
import { zhMoney } from './zh-money.ts';
import { zhMix } from './zh-mix.ts';
import { zhTargets } from './zh-targets.ts';
import { zhPeers } from './zh-peers.ts';

const years = (values: readonly number[]): string => {
  const [first, ...rest] = [...new Set(values)].sort((a, b) => a - b);
  const last = rest.at(-1);
  return first === undefined ? '' : last === undefined ? `${first} 年` : `${first}–${last} 年`;
};

/** More names than this do not fit below a figure. */
const MANY = 8;

export const zhCharts = {
  subtitle: (unit: string, of: readonly number[]) => [unit, years(of)].filter(Boolean).join(' · '),
  source: (names: readonly string[]) =>
    `来源：${names.length > MANY ? `${names.slice(0, 3).join('、')}等 ${names.length} 份` : names.join('、')} 绩效目标表；本站整理`,
  distribution: {
    binned: '条数多于图中能逐一标出的数目：柱高为份数，竖线为中位数。',
    ends: (low: string, high: string) => `最低 ${low} · 最高 ${high}`,
    shared: (value: string, count: number) => `${value}（${count} 个）`,
    detail: (median: string, low: string, high: string) => `中位数 ${median} · 最低 ${low} · 最高 ${high}`,
  },
  data: '数据表',
  downloadSvg: '下载图（SVG）',
  downloadCsv: '下载数据（CSV）',
  note: (text: string) => `注：${text}`,
  ...zhMoney,
  ...zhMix,
  ...zhTargets,
  peers: zhPeers,
};
