/** Words of a bureau's place among the others, in English. */
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
    `${isTied ? 'joint ' : ''}${rank === 1 ? '' : `${ordinal(rank)} `}highest of ${many(count, 'bureau')}`,
  median: (value) => `median ${value}`,
  medianOf: (value, count) => `median ${value} (${many(count, 'bureau')})`,
  quartiles: (low, high) => `the middle half is between ${low} and ${high}`,
  modal: (value, count, all) =>
    count === all ? `all ${n(all)} bureaus say ${value}` : `${n(count)} of ${many(all, 'bureau')} say ${value}`,
  noModal: (count) => `no number is the most common among ${many(count, 'bureau')}`,
  sentence: (parts) => `${parts.join('; ').replace(/^./, (first) => first.toUpperCase())}.`,
  few: (ranked, all) =>
    ranked === all
      ? `Only ${many(all, 'bureau')} set${all === 1 ? 's' : ''} this target, fewer than three: no ranks and no median.`
      : `${many(all, 'bureau')} set${all === 1 ? 's' : ''} this target, ${ranked === 0 ? 'none' : `but only ${n(ranked)}`} with one number of the same meaning and direction${ranked === 0 ? '' : ', fewer than three'}: no ranks and no median.`,
  money: 'Money targets mostly restate each document’s own budget: no ranks and no median.',
  notRanked: {
    close: 'close match, not ranked',
    range: 'a range, not ranked',
    several: 'several numbers and none in the department form, not ranked',
    approximate: 'an approximate number, not ranked',
    'other-way': 'limits the other side (ceiling or floor), not ranked',
    older: 'a newer document of this bureau stands in its place',
    few: 'fewer than 3 comparable bureaus',
    'other-unit': 'in another unit in the newest document',
    silent: 'not set in the newest document',
  },
  nearest: (count) => `the ${n(count)} nearest in number`,
  steps: (shown, all) => `${n(shown)} of ${many(all, 'target')}, at equal steps from the highest to the lowest`,
  weakness: {
    count: 'Counts depend on the size of the place and on what is counted: a higher number is not better work.',
    levels: 'The bureaus are at different levels of government.',
    years: 'The documents are of different years.',
    comparators: 'Comparators differ (≥, =, or none): only the numbers are ordered, comparators are as printed.',
  },
  weaknessBriefly: { count: 'sizes of place', levels: 'levels', years: 'years', comparators: 'comparators' },
  but: (weaknesses) => ` (different ${weaknesses.join(', ')})`,
} satisfies typeof zhPeers;
