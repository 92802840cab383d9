import { set } from '../edit.ts';
import type { CheckCase } from './case.ts';

const number = { program: 'p01', comparator: 'none', label: '接待来访群众', value: '359', unit: '人次', line: '44' };

export default {
  check: 'past-results-as-targets',
  fires: { edits: [set('targets', 'p01-r01', { ...number, origin: 'result' })], cells: ['p01-r01'] },
  // The same number as something to be done.
  silent: { edits: [set('targets', 'p01-g02', { ...number, origin: 'goal' })], verdict: 'passed' },
} satisfies CheckCase;
