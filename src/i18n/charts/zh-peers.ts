/** Words of a bureau's place among the others, in Chinese. */
import { formats } from '../format.ts';

const n = formats('zh').number;

export const zhPeers = {
  rank: (rank: number, count: number, isTied: boolean) =>
    `${isTied ? '并列' : ''}${rank === 1 ? '最高' : `第 ${n(rank)} 高`}，共 ${n(count)} 个局`,
  median: (value: string) => `中位数 ${value}`,
  medianOf: (value: string, count: number) => `中位数 ${value}（${n(count)} 个局）`,
  quartiles: (low: string, high: string) => `中间一半在 ${low} 至 ${high} 之间`,
  modal: (value: string, count: number, all: number) =>
    count === all ? `${n(all)} 个局均为 ${value}` : `${n(all)} 个局中有 ${n(count)} 个为 ${value}`,
  noModal: (count: number) => `${n(count)} 个局的数值较分散，没有最常见的一个`,
  sentence: (parts: readonly string[]) => `${parts.join('；')}。`,
  few: (ranked: number, all: number) =>
    ranked === all
      ? `只有 ${n(all)} 个司法局设定这一目标，不足 3 个，不排位次，也不给中位数。`
      : `${n(all)} 个司法局设定这一目标，其中口径一致、方向相同、各有一个数值的${ranked === 0 ? '一个也没有' : `只有 ${n(ranked)} 个，不足 3 个`}，不排位次，也不给中位数。`,
  money: '金额类目标多为本单位预算的重述，不排位次，也不给中位数。',
  notRanked: {
    close: '近似对应，不排位次',
    range: '目标是区间，不排位次',
    several: '有几个不同的目标值而整体表没有写明，不排位次',
    approximate: '目标是约数，不排位次',
    'other-way': '方向相反（上限/下限），不排位次',
    older: '本局另有较新的文件，以其为准',
    few: '可比的司法局不足 3 个',
    'other-unit': '最新文件的目标单位不同',
    silent: '最新文件没有设定这一目标',
  },
  nearest: (count: number) => `以上 ${n(count)} 个数值最接近`,
  steps: (shown: number, all: number) => `共 ${n(all)} 个目标值，由高到低等距列出 ${n(shown)} 个`,
  weakness: {
    count: '数量随辖区大小和统计口径而变，数值高低不说明工作好坏。',
    levels: '所比司法局层级不同。',
    years: '所比文件不是同一年度。',
    comparators: '比较符不同（“≥”“＝”或未注明），只按数值排列，比较符照录。',
  },
  /** The same beside a rank: in what the compared differ. */
  weaknessBriefly: { count: '辖区规模', levels: '层级', years: '年度', comparators: '比较符' },
  but: (weaknesses: readonly string[]) => `（${weaknesses.join('、')}不同）`,
};
