import { set } from '../edit.ts';
import type { CheckCase } from './case.ts';

export default {
  check: 'unit-price-times-quantity',
  // 0.125 × 192 is 24 too, but 200 are promised.
  fires: {
    edits: [set('workings', 'p03-w03', { price_wan: '0.125', quantity: '192' })],
    cells: ['p03-01', 'p03-w03', 'p03-f02'],
    difference: 8,
  },
  // 0.1205 × 200 = 24.1: within half a percent of 24.
  silent: { edits: [set('workings', 'p03-w03', { price_wan: '0.1205' })], verdict: 'passed' },
} satisfies CheckCase;
