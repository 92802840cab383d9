import { set } from '../edit.ts';
import type { CheckCase } from './case.ts';

export default {
  check: 'revenue-parts-sum',
  fires: {
    edits: [set('funds', 'p0-f02', { amount_wan: '279.98' })],
    cells: ['p0-f01', 'p0-f02', 'p0-f05', 'p0-f06'],
    difference: 0.02,
  },
  // A hundredth is rounding; a blank part is zero.
  silent: {
    edits: [set('funds', 'p0-f02', { amount_wan: '291.99' }), set('funds', 'p0-f05', { amount_wan: '' })],
    verdict: 'passed',
  },
} satisfies CheckCase;
