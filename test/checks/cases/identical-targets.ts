import { promise, set } from '../edit.ts';
import type { CheckCase } from './case.ts';

/** The timeliness rows of some project forms, under one name and with one number. */
const alike = (...indicators: readonly string[]) =>
  indicators.flatMap((indicator) => [
    ...promise(indicator, '≥95%', { value: '95' }),
    set('indicators', indicator, { name: '工作及时完成率' }),
  ]);

export default {
  check: 'identical-targets',
  fires: { edits: alike('p01-03', 'p03-03', 'p04-03'), cells: ['p01-03', 'p03-03', 'p04-03'] },
  silent: { edits: alike('p01-03', 'p03-03'), verdict: 'passed' },
} satisfies CheckCase;
