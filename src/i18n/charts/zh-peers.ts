/** Words of a document's place among the others, in Chinese. */
import { formats } from '../format.ts';

const n = formats('zh').number;

export const zhPeers = {
  rank: (rank: number, count: number, isTied: boolean) =>
    `${isTied ? '并列' : ''}${rank === 1 ? '最高' : `第 ${n(rank)} 高`}，共 ${n(count)} 份`,
  median: (value: string) => `中位数 ${value}`,
  medianOf: (value: string, count: number) => `中位数 ${value}（${n(count)} 份）`,
  quartiles: (low: string, high: string) => `中间一半在 ${low} 至 ${high} 之间`,
  modal: (value: string, count: number, all: number) =>
    count === all ? `${n(all)} 份均为 ${value}` : `${n(all)} 份中有 ${n(count)} 份为 ${value}`,
  noModal: (count: number) => `${n(count)} 份的数值较分散，没有最常见的一个`,
  sentence: (parts: readonly string[]) => `${parts.join('；')}。`,
  few: (ranked: number, all: number) =>
    ranked === all
      ? `只有 ${n(all)} 份文件设定这一目标，不足 3 份，不排位次，也不给中位数。`
      : `${n(all)} 份文件设定这一目标，其中口径一致、各有一个数值的只有 ${n(ranked)} 份，不足 3 份，不排位次，也不给中位数。`,
  tooFew: '可比的不足 3 份',
  money: '金额类目标多为本单位预算的重述，不排位次，也不给中位数。',
  notRanked: {
    close: '近似对应，不排位次',
    range: '目标是区间，不排位次',
    several: '有几个不同的目标值而整体表没有写明，不排位次',
  },
  weakness: {
    count: '数量随辖区大小和统计口径而变，数值高低不说明工作好坏。',
    levels: '所比文件出自不同层级的司法局。',
    years: '所比文件不是同一年度。',
    'same-bureau': '同一司法局的几份文件分别计数。',
    comparators: '比较符不同（“≥”“＝”或未注明），只按数值排列，比较符照录。',
  },
};
