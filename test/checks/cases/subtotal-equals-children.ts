import { set } from '../edit.ts';
import type { CheckCase } from './case.ts';

export default {
  check: 'subtotal-equals-children',
  fires: {
    edits: [
      set('programs', 'p03', { amount_wan: '30.5' }),
      set('funds', 'p03-f01', { amount_wan: '30.5' }),
      set('funds', 'p03-f03', { amount_wan: '6.5' }),
      set('funds', 'p03-f04', { amount_wan: '30.5' }),
    ],
    cells: ['p02', 'p03', 'p04'],
    difference: -0.5,
  },
  // A hundredth is rounding.
  silent: {
    edits: [set('programs', 'p03', { amount_wan: '30.01' }), set('funds', 'p03-f01', { amount_wan: '30.01' })],
    verdict: 'passed',
  },
} satisfies CheckCase;
