/** What the explore page shows before anything is asked: the question without conditions, which the build asks. */
import type { RowNames, RowOrder } from '../../compare/explore/order.ts';
import type { Load } from '../json-files.ts';
import { EVERYWHERE } from './answers.ts';
import { filterOf, orderOf } from './question.ts';
import { type Found, scan, STEP } from './scan.ts';

const NOTHING = new URLSearchParams();

/** The order in which nobody has asked for another. */
export const FIRST_ORDER: RowOrder = orderOf(NOTHING);

export async function firstFound(load: Load, names: RowNames): Promise<Found> {
  const question = { filter: filterOf(NOTHING), order: FIRST_ORDER, most: STEP };
  let found: Found | undefined;
  for await (const scanned of scan(question, load, names, EVERYWHERE)) found = scanned.found();
  if (!found) throw new Error('a scan ends with what it found');
  return found;
}
