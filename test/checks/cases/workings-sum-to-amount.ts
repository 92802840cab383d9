import { set } from '../edit.ts';
import type { CheckCase } from './case.ts';

export default {
  check: 'workings-sum-to-amount',
  fires: {
    edits: [set('funds', 'p04-f03', { amount_wan: '4.1' })],
    cells: ['p04', 'p04-f02', 'p04-f03'],
    difference: -0.1,
  },
  // One item is the whole amount already: the other may be a detail of it.
  silent: { edits: [set('funds', 'p04-f02', { amount_wan: '10' })], verdict: 'undecided' },
} satisfies CheckCase;
