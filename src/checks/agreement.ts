/** When two printed numbers say the same. */
import type { Comparator, Target } from '../model/tables/targets.ts';

type Printed = Pick<Target, 'comparator' | 'value' | 'value_to' | 'unit'>;

/** A strict bound leaves its own number out, so a bare number beside it says something else. */
const isStrict = (comparator: Comparator): boolean => comparator === 'gt' || comparator === 'lt';

export const isFloor = (comparator: Comparator | null): boolean => comparator === 'ge' || comparator === 'gt';
export const isCeiling = (comparator: Comparator | null): boolean => comparator === 'le' || comparator === 'lt';

/** At least against at most. */
export const areOpposed = (a: Comparator | null, b: Comparator | null): boolean =>
  (isFloor(a) && isCeiling(b)) || (isCeiling(a) && isFloor(b));

export const isSameNumber = (a: Printed, b: Printed): boolean =>
  a.value === b.value && a.value_to === b.value_to && a.unit === b.unit;

/** The same number and unit; a bare number agrees with ≥, ≤ and = of it, but not with > or <. */
export function agrees(a: Printed, b: Printed): boolean {
  if (!isSameNumber(a, b)) return false;
  if (a.comparator === b.comparator) return true;
  const other = a.comparator === 'none' ? b.comparator : b.comparator === 'none' ? a.comparator : null;
  return other !== null && !isStrict(other);
}

/** Whether a number lies within what another one states: 100 within ≥90. */
export function liesWithin(value: number, { comparator, value: bound, value_to: to }: Printed): boolean {
  if (to !== null) return value >= bound && value <= to;
  if (comparator === 'ge') return value >= bound;
  if (comparator === 'gt') return value > bound;
  if (comparator === 'le') return value <= bound;
  if (comparator === 'lt') return value < bound;
  return value === bound;
}

/** What is expected, what is printed, and the difference, in one unit; nothing of ranges, nor where only signs differ. */
export const figuresOf = (expected: Printed, found: Printed) =>
  expected.unit === found.unit &&
  expected.value !== found.value &&
  expected.value_to === null &&
  found.value_to === null
    ? {
        expected: expected.value,
        found: found.value,
        difference: Number((found.value - expected.value).toFixed(6)),
        ...(found.unit !== null && { unit: found.unit }),
      }
    : {};
