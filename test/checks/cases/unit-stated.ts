import { promise, set } from '../edit.ts';
import type { CheckCase } from './case.ts';

export default {
  check: 'unit-stated',
  fires: { edits: promise('p03-01', '≥200', { unit: '' }), cells: ['p03-01'] },
  silent: { edits: [set('indicators', 'p03-01', { name: '骨干培训人数（人）', value: '≥200' })], verdict: 'passed' },
} satisfies CheckCase;
