/** Which measures do other bureaus promise that this one does not? */
import type { Dataset } from '../model/dataset.ts';
import { sharedMeasures } from './measure-catalogue.ts';
import { measurePromises, ofNewestYear } from './measure-promises.ts';
import type { MeasureTargets } from './measure-targets.ts';
import type { PrintedPromise } from './promise.ts';

/** So many promises are listed where there are more than `MOST_LISTED`: highest, lowest, middle and quartiles. */
const SPREAD = 5;
const MOST_LISTED = 6;

export interface MissingMeasure {
  readonly comparison: MeasureTargets;
  /** How many other bureaus promise it. */
  readonly bureaus: number;
  /** What they promise in the newest year held of each, the greatest first; of many, some at equal steps of rank. */
  readonly promises: readonly PrintedPromise[];
  /** How many such promises there are. */
  readonly promiseCount: number;
}

/**
 * Measures that at least two other bureaus promise and no document held of this bureau does, the most bureaus first.
 * That a form does not mention a measure does not say that the work is not done.
 */
export function missingMeasures(dataset: Dataset, bureau: string): MissingMeasure[] {
  return sharedMeasures(dataset)
    .filter((comparison) => !measurePromises(comparison).promising.has(bureau))
    .map(promisedElsewhere)
    .filter(({ bureaus }) => bureaus > 1)
    .toSorted((a, b) => b.bureaus - a.bureaus);
}

const answered = new WeakMap<MeasureTargets, MissingMeasure>();

/** The same for every bureau that does not promise it. */
function promisedElsewhere(comparison: MeasureTargets): MissingMeasure {
  const known = answered.get(comparison);
  if (known) return known;
  const { byBureau } = measurePromises(comparison);
  const promises = [...byBureau.values()].flatMap(ofNewestYear).toSorted((a, b) => b.quantity.value - a.quantity.value);
  const answer = {
    comparison,
    bureaus: byBureau.size,
    promises: spreadOver(promises),
    promiseCount: promises.length,
  };
  answered.set(comparison, answer);
  return answer;
}

function spreadOver(promises: readonly PrintedPromise[]): PrintedPromise[] {
  if (promises.length <= MOST_LISTED) return [...promises];
  const ranks = Array.from({ length: SPREAD }, (_, i) => Math.round((i * (promises.length - 1)) / (SPREAD - 1)));
  return ranks.flatMap((rank) => promises[rank] ?? []);
}
