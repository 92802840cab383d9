import { set } from '../edit.ts';
import type { CheckCase } from './case.ts';

export default {
  check: 'satisfaction-names-one-group',
  fires: {
    edits: [
      set('indicators', 'p04-06', { name: '当事人和群众满意度', name_en: 'Satisfaction of parties and the public' }),
    ],
    cells: ['p04-06'],
  },
  // One wide group in two words; and who is satisfied stands before 对.
  silent: {
    edits: [
      set('indicators', 'p04-06', { name: '各村、各社区满意度' }),
      set('indicators', 'p03-06', { name: '参训人员对教师和课程满意度' }),
    ],
    verdict: 'passed',
  },
} satisfies CheckCase;
