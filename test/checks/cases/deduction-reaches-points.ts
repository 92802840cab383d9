import { set } from '../edit.ts';
import type { CheckCase } from './case.ts';

export default {
  check: 'deduction-reaches-points',
  fires: {
    edits: [set('indicators', 'p01-01', { deduct_points: '0.04' })],
    cells: ['p01-01', 'p01-01', 'p01-01'],
    difference: 18,
  },
  // 0.44 × 550 ÷ 11 = 22: a tenth more than the full marks.
  silent: { edits: [set('indicators', 'p01-01', { deduct_points: '0.44' })], verdict: 'passed' },
} satisfies CheckCase;
