import { set } from '../edit.ts';
import type { CheckCase } from './case.ts';

export default {
  check: 'placeholder-or-boilerplate',
  fires: {
    edits: [set('goals', 'p01-t02', { printed: '同上。', fingerprint: '' })],
    cells: ['p01-t02'],
  },
  // A special fund may repeat the goal of its own direction, and a goal may be headed by its own program.
  silent: {
    edits: [
      set('goals', 'p02-t01', { program: 'p02', part: 'annual', fingerprint: '00000000000000a4', line: '62' }),
      set('goals', 'p04-t01', { heading: '人民调解工作' }),
    ],
    verdict: 'passed',
  },
} satisfies CheckCase;
