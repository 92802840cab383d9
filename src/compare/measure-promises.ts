/**
 * Promises of a measure by bureau and by number. Every bureau's page asks for its own and for those nearest to it: they
 * are gathered once a measure, so that a page costs the same however many documents are held.
 */
import { bisectLeft, max } from 'd3';
import type { MeasureTargets } from './measure-targets.ts';
import type { PrintedPromise } from './promise.ts';

export interface MeasurePromises {
  /** In the measure's unit, the newest year first, then the greatest number. */
  readonly byBureau: ReadonlyMap<string, readonly PrintedPromise[]>;
  /** Bureaus that promise it, in any unit. */
  readonly promising: ReadonlySet<string>;
  /** The numbers promised, the least first. */
  readonly numbers: readonly number[];
  /** The newest year first, then by document key. */
  readonly byNumber: ReadonlyMap<number, readonly PrintedPromise[]>;
}

const gathered = new WeakMap<MeasureTargets, MeasurePromises>();

export function measurePromises(comparison: MeasureTargets): MeasurePromises {
  const answer = gathered.get(comparison) ?? gather(comparison);
  gathered.set(comparison, answer);
  return answer;
}

function gather({ comparable, otherUnit }: MeasureTargets): MeasurePromises {
  const byBureau = [...Map.groupBy(comparable, ({ bureau }) => bureau.bureau)].map(
    ([bureau, own]) => [bureau, own.toSorted((a, b) => b.document.year - a.document.year)] as const,
  );
  const byNumber = Map.groupBy(comparable.toSorted(byYearAndKey), ({ quantity }) => quantity.value);
  return {
    byBureau: new Map(byBureau),
    promising: new Set([...comparable, ...otherUnit].map(({ bureau }) => bureau.bureau)),
    numbers: [...byNumber.keys()].toSorted((a, b) => a - b),
    byNumber,
  };
}

/** Those of the newest year among promises of one bureau. */
export function ofNewestYear(promises: readonly PrintedPromise[]): PrintedPromise[] {
  const newest = max(promises, ({ document }) => document.year);
  return promises.filter(({ document }) => document.year === newest);
}

/** Promises of other bureaus whose number is nearest to the one given; of those equally near, the newest first. */
export function nearestOthers(
  comparison: MeasureTargets,
  bureau: string,
  number: number,
  most: number,
): PrintedPromise[] {
  const { numbers, byNumber } = measurePromises(comparison);
  const othersAt = (at: number | undefined): PrintedPromise[] => {
    const others: PrintedPromise[] = [];
    for (const promise of byNumber.get(at ?? Number.NaN) ?? []) {
      if (others.length === most) break;
      if (promise.bureau.bureau !== bureau) others.push(promise);
    }
    return others;
  };
  const found: PrintedPromise[] = [];
  // From the number outwards, a step to the nearer side; to both where they are equally far.
  let above = bisectLeft(numbers, number);
  let below = above - 1;
  while (found.length < most && (below >= 0 || above < numbers.length)) {
    const down = number - (numbers[below] ?? Number.NEGATIVE_INFINITY);
    const up = (numbers[above] ?? Number.POSITIVE_INFINITY) - number;
    const near = [down <= up ? othersAt(numbers[below--]) : [], up <= down ? othersAt(numbers[above++]) : []];
    found.push(...near.flat().toSorted(byYearAndKey));
  }
  return found.slice(0, most);
}

function byYearAndKey({ document: a }: PrintedPromise, { document: b }: PrintedPromise): number {
  return b.year - a.year || (a.document < b.document ? -1 : a.document > b.document ? 1 : 0);
}
