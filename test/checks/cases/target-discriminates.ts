import { promise, set } from '../edit.ts';
import type { CheckCase } from './case.ts';

/** The cost target of the department as a ceiling in money; its budget is 300. */
const ceiling = (amount: string) => [
  ...promise('p0-04', `≤${amount}万元`, {
    comparator: 'le',
    value: amount,
    unit: '万元',
    measure: '',
    match: '',
  }).filter(({ table }) => table !== 'standards'),
  set('indicators', 'p0-04', { name: '部门预算控制数' }),
];

export default {
  check: 'target-discriminates',
  fires: { edits: ceiling('300'), cells: ['p0-04', 'p0'] },
  silent: { edits: ceiling('299'), verdict: 'passed' },
} satisfies CheckCase;
