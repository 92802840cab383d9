import { set } from '../edit.ts';
import type { CheckCase } from './case.ts';

export default {
  check: 'unit-fits-name',
  fires: { edits: [set('indicators', 'p03-02', { name: '开展法治宣传' })], cells: ['p03-02', 'p03-02'] },
  // The name describes work too, but the value says what the percentage is a share of.
  silent: {
    edits: [set('indicators', 'p03-02', { name: '开展法治宣传', value: '村（社区）覆盖≥85%' })],
    verdict: 'passed',
  },
} satisfies CheckCase;
