import { drop, set } from '../edit.ts';
import type { CheckCase } from './case.ts';

/** Indicators whose number gives way to words. */
const inWords = (...indicators: readonly string[]) =>
  indicators.flatMap((indicator) => [
    set('indicators', indicator, { value: '按规定完成', deduct_per: '', deduct_points: '' }),
    drop('targets', `${indicator}-1`),
    drop('standards', `${indicator}-s1`),
  ]);

export default {
  check: 'quantified-share',
  // 14 of 24 state a number: 58.3%.
  fires: {
    edits: inWords('p01-02', 'p01-03', 'p03-02', 'p03-03', 'p04-01', 'p04-03'),
    cells: ['p0-05', 'p01-02', 'p01-03', 'p01-05', 'p03-02', 'p03-03', 'p03-05', 'p04-01', 'p04-03', 'p04-05'],
    difference: -1.7,
  },
  silent: { edits: inWords('p01-02', 'p01-03', 'p03-02', 'p03-03', 'p04-03'), verdict: 'passed' },
} satisfies CheckCase;
