import { set } from '../edit.ts';
import type { CheckCase } from './case.ts';

export default {
  check: 'project-sources-sum',
  fires: {
    edits: [set('funds', 'p01-f02', { amount_wan: '54' })],
    cells: ['p01', 'p01-f02', 'p01-f03'],
    difference: 1,
  },
  // A blank source is zero, and an “of which” is no addend.
  silent: {
    edits: [
      set('funds', 'p01-f02', { amount_wan: '60' }),
      set('funds', 'p01-f03', { amount_wan: '' }),
      set('funds', 'p01-f04', {
        program: 'p01',
        axis: 'source',
        kind: 'central-transfer',
        label: '其中：中央转移支付资金',
        amount_wan: '20',
        line: '42',
      }),
    ],
    verdict: 'passed',
  },
} satisfies CheckCase;
