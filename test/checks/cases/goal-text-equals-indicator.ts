import { set } from '../edit.ts';
import type { CheckCase } from './case.ts';

export default {
  check: 'goal-text-equals-indicator',
  fires: {
    edits: [set('targets', 'p01-g01', { value: '560' })],
    cells: ['p01-g01', 'p01-01'],
    difference: -10,
  },
  // A close match in another unit cannot be held against the indicator.
  silent: {
    edits: [
      set('targets', 'p01-g01', { value: '560', unit: '起', match: 'close', note: '按起计 | counted in disputes' }),
    ],
    verdict: 'undecided',
  },
} satisfies CheckCase;
