import { promise } from '../edit.ts';
import type { CheckCase } from './case.ts';

export default {
  check: 'comparator-stated',
  fires: { edits: promise('p04-01', '1200件', { comparator: 'none' }), cells: ['p04-01'] },
  silent: { edits: promise('p04-01', '不低于1200件', { comparator: 'ge' }), verdict: 'passed' },
} satisfies CheckCase;
