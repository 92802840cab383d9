/** A sign for each outcome, beside its colour: nobody needs to tell colours apart. */
import type { CellState } from '../checks/findings-matrix.ts';

export const FINDING_SIGNS: Readonly<Record<CellState, string>> = {
  error: '≠',
  warning: '!',
  info: 'i',
  passed: '✓',
  undecided: '?',
  unapplied: '–',
};
