import { set } from '../edit.ts';
import type { CheckCase } from './case.ts';

export default {
  check: 'required-classes-present',
  fires: {
    // The only benefit of the table becomes a satisfaction indicator.
    edits: [set('indicators', 'p03-05', { level1: '满意度指标', level2: '服务对象满意度指标' })],
    cells: ['p03'],
  },
  // Any class of benefit will do.
  silent: { edits: [set('indicators', 'p03-05', { level2: '可持续影响指标' })], verdict: 'passed' },
} satisfies CheckCase;
