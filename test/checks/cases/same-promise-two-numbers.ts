import { promise, set } from '../edit.ts';
import type { CheckCase } from './case.ts';

const sameName = set('indicators', 'p04-06', { name: '受援人满意度' });

export default {
  check: 'same-promise-two-numbers',
  fires: { edits: [sameName], cells: ['p01-06', 'p04-06'] },
  silent: { edits: [...promise('p04-06', '95%以上', { value: '95' }), sameName], verdict: 'passed' },
} satisfies CheckCase;
