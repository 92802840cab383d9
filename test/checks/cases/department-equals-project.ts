import { promise } from '../edit.ts';
import type { CheckCase } from './case.ts';

export default {
  check: 'department-equals-project',
  fires: {
    edits: promise('p04-02', '≥97%', { value: '97' }),
    cells: ['p0-02', 'p04-02'],
    difference: 1,
  },
  // A bare number agrees with the same number and ≥.
  silent: { edits: promise('p04-02', '96%', { comparator: 'none' }), verdict: 'passed' },
} satisfies CheckCase;
