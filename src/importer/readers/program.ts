/** A program of which nothing is known yet. */
import type { ProgramReading } from './reading.ts';

export const emptyProgram: ProgramReading = {
  form: 'project',
  name: '',
  parentName: null,
  amount: null,
  superiorFunds: null,
  period: null,
  attribute: null,
  line: 0,
  funds: [],
  goals: [],
  goalNumbers: [],
  indicators: [],
};
