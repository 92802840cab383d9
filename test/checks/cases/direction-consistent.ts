import { promise } from '../edit.ts';
import type { CheckCase } from './case.ts';

export default {
  check: 'direction-consistent',
  fires: { edits: promise('p01-02', '≤97%', { comparator: 'le' }), cells: ['p01-02'] },
  silent: { edits: promise('p01-02', '=97%', { comparator: 'eq' }), verdict: 'passed' },
} satisfies CheckCase;
