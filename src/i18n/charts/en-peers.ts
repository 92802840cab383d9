/** Words of a document's place among the others, in English. */
import { many } from '../english-plural.ts';
import { formats } from '../format.ts';
import type { zhPeers } from './zh-peers.ts';

const n = formats('en').number;

const ordinal = (rank: number): string => {
  const ending = { one: 'st', two: 'nd', few: 'rd', other: 'th' } as const;
  const rule = new Intl.PluralRules('en', { type: 'ordinal' }).select(rank);
  return `${n(rank)}${ending[rule as keyof typeof ending]}`;
};

export const enPeers = {
  rank: (rank, count, isTied) =>
    `${isTied ? 'joint ' : ''}${rank === 1 ? '' : `${ordinal(rank)} `}highest of ${many(count, 'document')}`,
  median: (value) => `median ${value}`,
  medianOf: (value, count) => `median ${value} (${many(count, 'document')})`,
  quartiles: (low, high) => `the middle half is between ${low} and ${high}`,
  modal: (value, count, all) =>
    count === all ? `all ${n(all)} documents say ${value}` : `${n(count)} of ${many(all, 'document')} say ${value}`,
  noModal: (count) => `no number is the most common among ${many(count, 'document')}`,
  sentence: (parts) => `${parts.join('; ').replace(/^./, (first) => first.toUpperCase())}.`,
  few: (ranked, all) =>
    ranked === all
      ? `Only ${many(all, 'document')} set this target, fewer than three: no ranks and no median.`
      : `${many(all, 'document')} set this target, but only ${n(ranked)} with one number of the same meaning, fewer than three: no ranks and no median.`,
  tooFew: 'fewer than 3 comparable',
  money: 'Money targets mostly restate each document’s own budget: no ranks and no median.',
  notRanked: {
    close: 'close match, not ranked',
    range: 'a range, not ranked',
    several: 'several numbers and none in the department form, not ranked',
  },
  weakness: {
    count: 'Counts depend on the size of the place and on what is counted: a higher number is not better work.',
    levels: 'The documents are of bureaus at different levels of government.',
    years: 'The documents are of different years.',
    'same-bureau': 'Several documents of one bureau are counted separately.',
    comparators: 'Comparators differ (≥, =, or none): only the numbers are ordered, comparators are as printed.',
  },
} satisfies typeof zhPeers;
