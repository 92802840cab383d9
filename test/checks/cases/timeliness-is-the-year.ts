import { drop, set } from '../edit.ts';
import type { CheckCase } from './case.ts';

const due = (value: string) => [
  set('indicators', 'p0-03', { name: '法律援助工作完成时间', value }),
  drop('targets', 'p0-03-1'),
];

export default {
  check: 'timeliness-is-the-year',
  fires: { edits: due('2023年1-12月'), cells: ['p0-03'] },
  // A month of completion.
  silent: { edits: due('2023年11月底前'), verdict: 'passed' },
} satisfies CheckCase;
