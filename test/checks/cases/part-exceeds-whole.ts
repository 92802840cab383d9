import { drop, set } from '../edit.ts';
import type { CheckCase } from './case.ts';

export default {
  check: 'part-exceeds-whole',
  // 法律援助 alone has 60 of the 55 that the form says all projects have.
  fires: {
    edits: [set('funds', 'p0-f04', { amount_wan: '55' }), set('funds', 'p0-f03', { amount_wan: '245' })],
    cells: ['p01', 'p0-f04'],
    difference: 5,
    also: ['projects-sum-to-project-expenditure'],
  },
  // A spending direction is part of its special fund, and a form without project expenditure has no whole.
  silent: { edits: [drop('funds', 'p0-f04')], verdict: 'not applied' },
} satisfies CheckCase;
