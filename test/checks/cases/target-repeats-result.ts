import { set } from '../edit.ts';
import type { CheckCase } from './case.ts';

const result = {
  program: 'p01',
  origin: 'result',
  label: '受理法律援助案件',
  comparator: 'none',
  unit: '件',
  measure: 'legal-aid-cases',
  match: 'exact',
  line: '44',
};

export default {
  check: 'target-repeats-result',
  fires: {
    edits: [set('targets', 'p01-r01', { ...result, value: '550' })],
    cells: ['p0-01', 'p01-01', 'p01-r01'],
    also: ['past-results-as-targets'],
  },
  // The target asks for one more.
  silent: { edits: [set('targets', 'p01-r01', { ...result, value: '549' })], verdict: 'passed' },
} satisfies CheckCase;
