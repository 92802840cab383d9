/** What the explore page shows before anything is asked: the question without conditions, answered by the build. */
import { filterOf, orderOf } from '../client/explore/question.ts';
import { EVERYWHERE } from '../client/explore/answers.ts';
import { type Found, scan, STEP } from '../client/explore/scan.ts';
import type { RowNames, RowOrder } from '../compare/explore/order.ts';
import type { Dataset } from '../model/dataset.ts';
import { exploreFiles } from './explore-files.ts';

const NOTHING = new URLSearchParams();

/** The order in which nobody has asked for another. */
export const FIRST_ORDER: RowOrder = orderOf(NOTHING);

export async function firstFound(dataset: Dataset, names: RowNames): Promise<Found> {
  const files = exploreFiles(dataset);
  const load = async <T>(file: string): Promise<T> => {
    const make = files.get(file);
    if (!make) throw new Error(`no such file: ${file}`);
    return JSON.parse(make());
  };
  const question = { filter: filterOf(NOTHING), order: FIRST_ORDER, most: STEP };
  let found: Found | undefined;
  for await (const scanned of scan(question, load, names, EVERYWHERE)) found = scanned.found();
  if (!found) throw new Error('a scan ends with what it found');
  return found;
}
