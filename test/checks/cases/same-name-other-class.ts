import { promise, set } from '../edit.ts';
import type { CheckCase } from './case.ts';

export default {
  check: 'same-name-other-class',
  fires: {
    // Quality here, timeliness there.
    edits: [
      set('indicators', 'p03-02', { name: '调解及时率', name_en: 'Timeliness of mediation', deduct_points: '1%' }),
      ...promise('p03-02', '≥93%', { value: '93' }),
    ],
    cells: ['p03-02', 'p04-03'],
  },
  // The printed paths differ, the class is one.
  silent: {
    edits: [set('indicators', 'p04-02', { level1: '01-产出指标', level2: '02-质量指标' })],
    verdict: 'passed',
  },
} satisfies CheckCase;
