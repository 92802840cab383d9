import { set } from '../edit.ts';
import type { CheckCase } from './case.ts';

export default {
  check: 'basic-plus-project-sum',
  fires: {
    edits: [set('funds', 'p0-f03', { amount_wan: '200.02' })],
    cells: ['p0-f01', 'p0-f03', 'p0-f04'],
    difference: -0.02,
  },
  // Without a stated total, the sum of revenue stands in for it.
  silent: {
    edits: [set('funds', 'p0-f01', { amount_wan: '' }), set('programs', 'p0', { amount_wan: '' })],
    verdict: 'passed',
  },
} satisfies CheckCase;
