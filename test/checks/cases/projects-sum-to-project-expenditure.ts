import { set } from '../edit.ts';
import type { CheckCase } from './case.ts';

export default {
  check: 'projects-sum-to-project-expenditure',
  fires: {
    edits: [
      set('programs', 'p01', { amount_wan: '60.5' }),
      set('funds', 'p01-f01', { amount_wan: '60.5' }),
      set('funds', 'p01-f03', { amount_wan: '5.5' }),
    ],
    cells: ['p0-f04', 'p01', 'p02'],
    difference: -0.5,
  },
  // Funds from higher levels are no part of the department's own project expenditure.
  silent: { edits: [set('programs', 'p01', { superior_funds_wan: '28' })], verdict: 'passed' },
} satisfies CheckCase;
