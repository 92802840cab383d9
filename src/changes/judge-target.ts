/** Two targets that stand for one another → how they differ, or that they do not. */
import type { Comparator, Target } from '../model/tables/targets.ts';
import type { Change } from './change.ts';

export type TargetDifference = Pick<Change, 'kind' | 'tier' | 'aspects'>;

/** Null where both promise the same. */
export function judge(earlier: Target, later: Target): TargetDifference | null {
  const aspects = [
    ...(earlier.comparator === later.comparator ? [] : ['comparator']),
    ...(earlier.measure === later.measure ? [] : ['measure']),
    ...(sameEnds(earlier, later) ? [] : ['number']),
    ...(earlier.unit === later.unit ? [] : ['unit']),
    ...(wordingOf(earlier) === wordingOf(later) ? [] : ['wording']),
  ];
  if (aspects.length === 0) return null;
  const way = isComparable(earlier, later) ? directionOf(earlier, later) : null;
  if (way) return { kind: way, tier: 'major', aspects: aspects.filter((one) => one !== 'number') };
  return { kind: 'changed', tier: aspects.includes('number') ? 'major' : 'minor', aspects };
}

const sameEnds = (a: Target, b: Target): boolean => a.value === b.value && a.value_to === b.value_to;

/** Why a match is only close: two close matches for one reason count the same thing. */
const wordingOf = ({ match, note }: Target): string => (match === 'close' ? `close: ${note}` : '');

/** Whether one number can be called higher than the other: one thing, one unit, and no floor beside a ceiling. */
function isComparable(a: Target, b: Target): boolean {
  const isOther = a.measure !== null && b.measure !== null && a.measure !== b.measure;
  const limits = limitOf(a.comparator) * limitOf(b.comparator);
  return !isOther && a.unit === b.unit && limits >= 0 && wordingOf(a) === wordingOf(b);
}

/** 1 for a floor, −1 for a ceiling, 0 for what is neither. */
const limitOf = (comparator: Comparator): number =>
  comparator === 'ge' || comparator === 'gt' ? 1 : comparator === 'le' || comparator === 'lt' ? -1 : 0;

/** Null where the number stays, or a range grows or shrinks at both ends. */
function directionOf(a: Target, b: Target): 'raised' | 'lowered' | null {
  const [from, to] = [b.value - a.value, (b.value_to ?? b.value) - (a.value_to ?? a.value)];
  if (from === 0 && to === 0) return null;
  // A number that becomes a range is neither higher nor lower.
  if ((a.value_to === null) !== (b.value_to === null)) return null;
  if (from >= 0 && to >= 0) return 'raised';
  return from <= 0 && to <= 0 ? 'lowered' : null;
}
