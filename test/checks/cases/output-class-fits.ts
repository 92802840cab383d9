import { set } from '../edit.ts';
import type { CheckCase } from './case.ts';

export default {
  check: 'output-class-fits',
  fires: {
    edits: [set('indicators', 'p04-03', { name: '调解建档率', name_en: 'Mediations with a file' })],
    cells: ['p04-03', 'p04-03'],
  },
  // 7日 speaks of time; 日常 would not.
  silent: { edits: [set('indicators', 'p04-03', { name: '调解7日办结率' })], verdict: 'passed' },
} satisfies CheckCase;
