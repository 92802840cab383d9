import { promise } from '../edit.ts';
import type { CheckCase } from './case.ts';

export default {
  check: 'rate-in-range',
  fires: { edits: promise('p04-03', '≥100%', { value: '100' }), cells: ['p04-03'] },
  silent: { edits: promise('p04-03', '=100%', { comparator: 'eq', value: '100' }), verdict: 'passed' },
} satisfies CheckCase;
