import { set } from '../edit.ts';
import type { CheckCase } from './case.ts';

export default {
  check: 'total-misses-one-part',
  fires: {
    edits: [set('funds', 'p0-f01', { amount_wan: '288' }), set('programs', 'p0', { amount_wan: '288' })],
    cells: ['p0-f01', 'p0-f05', 'p0-f02', 'p0-f06'],
    difference: -12,
    also: ['basic-plus-project-sum', 'revenue-parts-sum'],
  },
  // Two parts are as large as what is missing: which of them cannot be told.
  silent: {
    edits: [
      set('funds', 'p0-f01', { amount_wan: '288' }),
      set('programs', 'p0', { amount_wan: '288' }),
      set('funds', 'p0-f02', { amount_wan: '276' }),
      set('funds', 'p0-f06', { amount_wan: '12' }),
    ],
    verdict: 'undecided',
  },
} satisfies CheckCase;
