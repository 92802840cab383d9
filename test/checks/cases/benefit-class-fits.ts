import { set } from '../edit.ts';
import type { CheckCase } from './case.ts';

export default {
  check: 'benefit-class-fits',
  fires: {
    edits: [set('indicators', 'p03-05', { level2: '生态效益指标' })],
    cells: ['p03-05', 'p03-05'],
  },
  silent: {
    edits: [set('indicators', 'p03-05', { level2: '生态效益指标', name: '绿色低碳办公' })],
    verdict: 'passed',
  },
} satisfies CheckCase;
