import { promise, set } from '../edit.ts';
import type { CheckCase } from './case.ts';

export default {
  check: 'cost-indicator-is-a-cost',
  fires: {
    edits: [
      set('indicators', 'p01-04', { name: '办案协作单位', name_en: 'Partners in case work' }),
      ...promise('p01-04', '≥3家', { unit: '家' }),
      set('standards', 'p01-04-s2', { unit: '家' }),
    ],
    cells: ['p01-04'],
  },
  // A rate of a cost that does not call itself one.
  silent: { edits: [set('indicators', 'p01-04', { name: '办案成本降低' })], verdict: 'passed' },
} satisfies CheckCase;
