/**
 * A quantity is what a target promises: comparator, number and unit. Where an indicator promises
 * no number there is a reason, and the reason is part of the message.
 */
import type { Indicator } from './tables/indicators.ts';
import type { Comparator, Target } from './tables/targets.ts';

export interface Quantity {
  readonly comparator: Comparator;
  readonly value: number;
  readonly valueTo: number | null;
  /** Base unit; null where none is printed. */
  readonly unit: string | null;
}

/** Why an indicator has no number: its cell is empty, names a time, or describes a quality. */
export type NoQuantity = 'blank' | 'time' | 'qualitative';

export const quantityOf = (target: Target): Quantity => ({
  comparator: target.comparator,
  value: target.value,
  valueTo: target.value_to,
  unit: target.unit,
});

const YEAR = String.raw`(?:19|20)\d\d`;
const TO = '[-—~至]';
const MOMENT = String.raw`(?:${YEAR}年?|(?:${YEAR}年)?\d{1,2}月(?:\d{1,2}日)?|年(?=[底末]))`;
const MONTHS = String.raw`(?:${YEAR}年)?\d{1,2}${TO}\d{1,2}月`;
// A bare number may be a year, but nothing else: `5` is a number that targets.csv has lost.
const TIME = new RegExp(`^(?:${MONTHS}|${MOMENT}(?:${TO}${MOMENT})?)(?:年?[底末])?(?:之?前)?$`);

/** The reason why an indicator without targets has none. */
export function reasonForNoQuantity(indicator: Indicator): NoQuantity {
  if (indicator.value === null) return 'blank';
  return TIME.test(indicator.value) ? 'time' : 'qualitative';
}

/**
 * Two targets promise the same when all of this is equal; whole-department and project rows then count once.
 * A target without a measure has no identity across rows: it is a promise of its own.
 */
export const promiseKey = (target: Target): string =>
  [target.measure ?? `?${target.target}`, target.value, target.value_to, target.unit, target.comparator].join('|');

/**
 * Which promise each target of one document states. A department and a project that state the same are one promise; a
 * program that states the same twice (three groups of five, each) makes two. So the nth equal statement of one program
 * is the same as the nth of another.
 */
export function promiseIdentities(targets: readonly Target[]): Map<Target, string> {
  const seen = new Map<string, number>();
  return new Map(
    targets.map((target) => {
      const key = promiseKey(target);
      const place = `${target.program}|${key}`;
      const ordinal = (seen.get(place) ?? 0) + 1;
      seen.set(place, ordinal);
      return [target, `${key}|${ordinal}`];
    }),
  );
}
