import { set } from '../edit.ts';
import type { CheckCase } from './case.ts';

export default {
  check: 'one-indicator-one-measure',
  fires: {
    edits: [
      set('indicators', 'p04-03', { name: '调解及时率和回访率', name_en: 'Timeliness and follow-up of mediation' }),
    ],
    cells: ['p04-03'],
  },
  silent: { edits: [set('indicators', 'p04-03', { name: '调解和回访及时率' })], verdict: 'passed' },
} satisfies CheckCase;
