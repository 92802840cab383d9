import { set } from '../edit.ts';
import type { CheckCase } from './case.ts';

export default {
  check: 'standard-equals-value',
  fires: {
    edits: [set('standards', 'p01-01-s1', { value: '500' })],
    cells: ['p01-01', 'p01-01-s1'],
    difference: 50,
  },
  // A standard without a unit is that of the value.
  silent: { edits: [set('standards', 'p01-01-s1', { unit: '' })], verdict: 'passed' },
} satisfies CheckCase;
