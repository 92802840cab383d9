import { promise, set } from '../edit.ts';
import type { CheckCase } from './case.ts';

export default {
  check: 'same-name-same-class',
  fires: {
    // Quality here, timeliness there.
    edits: [
      set('indicators', 'p03-02', { name: '调解及时率', name_en: 'Timeliness of mediation' }),
      ...promise('p03-02', '≥93%', { value: '93' }),
    ],
    cells: ['p03-02', 'p04-03'],
  },
  silent: {
    edits: [set('indicators', 'p03-03', { name: '调解及时率' }), ...promise('p03-03', '≥93%', { value: '93' })],
    verdict: 'passed',
  },
} satisfies CheckCase;
