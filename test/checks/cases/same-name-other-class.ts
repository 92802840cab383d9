import { set } from '../edit.ts';
import type { CheckCase } from './case.ts';

export default {
  check: 'same-name-other-class',
  fires: {
    edits: [set('indicators', 'p04-02', { level2: '时效指标' }), set('indicators', 'p04-03', { level2: '质量指标' })],
    cells: ['p0-02', 'p04-02'],
  },
  // The printed paths differ, the class is one.
  silent: {
    edits: [set('indicators', 'p04-02', { level1: '01-产出指标', level2: '02-质量指标' })],
    verdict: 'passed',
  },
} satisfies CheckCase;
