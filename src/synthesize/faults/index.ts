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

/** Of twenty documents seven have a fault; three of them one of a rare kind, where they have a place for it. */
const SLOTS = 20;
const FAULTY = 7;
const FIRST_RARE = 3;
const RARE = FAULTS.filter(({ isRare }) => isRare);
/** Between the kinds that are tried in turn; a prime, so that all are. */
const STRIDE = 11;

/** One fault at most, so that what a check finds can be told apart. The next kind, where the document has no place for one. */
export function withFault(
  rows: DocumentRows,
  { bureau, year }: { readonly bureau: number; readonly year: number },
  random: Random,
  reference: Reference,
): { rows: DocumentRows; fault: Fault | null } {
  const slot = (bureau * 7 + year * 3) % SLOTS;
  if (slot >= FAULTY) return { rows, fault: null };
  const turn = bureau + year * 9;
  const kinds = [...(slot < FIRST_RARE ? inTurn(RARE, turn) : []), ...inTurn(FAULTS, turn)];
  for (const fault of kinds) {
    const planted = fault.plant(rows, random, reference);
    if (planted) return { rows: planted, fault };
  }
  return { rows, fault: null };
}

const inTurn = (kinds: readonly Fault[], turn: number): Fault[] =>
  kinds.map((_, i) => kinds[(turn + i * STRIDE) % kinds.length]).filter((fault) => fault !== undefined);
