import { set } from '../edit.ts';
import type { CheckCase } from './case.ts';

export default {
  check: 'year-matches',
  fires: { edits: [set('years', 'p01-y01', { year: '2022' })], cells: ['p01-y01'], difference: -1 },
  // Compared with another year, by the title of an older document, and 2,022 of something.
  silent: {
    edits: [
      set('indicators', 'p0-05', { value: '较2022年明显提高，达到《法治宣传规划（2021年）》要求' }),
      set('indicators', 'p01-05', { value: '惠及2022名困难群众' }),
    ],
    verdict: 'passed',
  },
} satisfies CheckCase;
