/** THE LIST of faults, and which document has which: about a third have one, all kinds in turn. */
import type { Reference } from '../../model/reference.ts';
import type { DocumentRows } from '../../model/rows.ts';
import type { Random } from '../random.ts';
import type { Fault } from './fault.ts';
import { MONEY_FAULTS } from './money.ts';
import { PROMISE_FAULTS } from './promises.ts';
import { STRUCTURE_FAULTS } from './structure.ts';
import { VALUE_FAULTS } from './values.ts';

export const FAULTS: readonly Fault[] = [...MONEY_FAULTS, ...PROMISE_FAULTS, ...VALUE_FAULTS, ...STRUCTURE_FAULTS];

const SHARE = 0.35;
/** Between the kinds that are tried in turn; a prime, so that all are. */
const STRIDE = 11;

/** One fault at most, so that what a check finds can be told apart. The next kind, where the document has no place for one. */
export function withFault(
  rows: DocumentRows,
  ordinal: number,
  random: Random,
  reference: Reference,
): { rows: DocumentRows; fault: Fault | null } {
  if (!random.chance(SHARE)) return { rows, fault: null };
  for (let i = 0; i < FAULTS.length; i++) {
    const fault = FAULTS[(ordinal + i * STRIDE) % FAULTS.length];
    const planted = fault?.plant(rows, random, reference);
    if (fault && planted) return { rows: planted, fault };
  }
  return { rows, fault: null };
}
