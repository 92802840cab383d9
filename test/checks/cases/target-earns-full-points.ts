import { set } from '../edit.ts';
import type { CheckCase } from './case.ts';

export default {
  check: 'target-earns-full-points',
  // Full marks need 3%, and a table of tiers says what 2% earns.
  fires: {
    edits: [set('indicators', 'p01-04', { value: '≥2%' }), set('targets', 'p01-04-1', { value: '2' })],
    cells: ['p01-04', 'p01-04-s1', 'p01-04-s2'],
    difference: -10,
  },
  // “More than 3%” is promised where “more than 3%” earns full marks: 3 itself is neither.
  silent: {
    edits: [
      set('indicators', 'p01-04', { value: '＞3%' }),
      set('targets', 'p01-04-1', { comparator: 'gt' }),
      set('standards', 'p01-04-s1', { comparator: 'gt' }),
      set('standards', 'p01-04-s2', { comparator: 'eq' }),
    ],
    verdict: 'passed',
  },
} satisfies CheckCase;
