import { set } from '../edit.ts';
import type { CheckCase } from './case.ts';

export default {
  check: 'points-sum',
  fires: { edits: [set('indicators', 'p04-05', { points: '10' })], cells: ['p04'], difference: -10 },
  // Any sum will do, as long as all tables have it.
  silent: {
    edits: ['p01-05', 'p03-05', 'p04-05'].map((key) => set('indicators', key, { points: '30' })),
    verdict: 'passed',
  },
} satisfies CheckCase;
