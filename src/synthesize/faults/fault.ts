/** What a planted fault is, and how rows are changed without touching the others. */
import type { Reference } from '../../model/reference.ts';
import type { DocumentRows } from '../../model/rows.ts';
import type { Indicator } from '../../model/tables/indicators.ts';
import type { Target } from '../../model/tables/targets.ts';
import type { Random } from '../random.ts';

/** An inconsistency of the *document*: the rows stay good data. */
export interface Fault {
  /** The check that is to find it. */
  readonly id: string;
  /** Other checks that find it too. */
  readonly alsoFoundBy?: readonly string[];
  /** Few documents have a place for it. */
  readonly isRare?: true;
  /** The rows with the fault; null where the document has no place for it. */
  readonly plant: (rows: DocumentRows, random: Random, reference: Reference) => DocumentRows | null;
}

export const replaced = <R>(rows: readonly R[], row: R, by: Partial<R>): R[] =>
  rows.map((one) => (one === row ? { ...one, ...by } : one));

/** The only number of an indicator that no other indicator or goal of the document states too. */
export interface Alone {
  readonly indicator: Indicator;
  readonly target: Target;
}

export function aloneIn({ indicators, targets }: DocumentRows): Alone[] {
  const byIndicator = Map.groupBy(targets, ({ indicator }) => indicator);
  const nameOf = new Map(indicators.map(({ indicator, name }) => [indicator, name]));
  const said = Map.groupBy(targets, ({ measure, indicator, label }) => measure ?? nameOf.get(indicator ?? '') ?? label);
  const named = Map.groupBy(indicators, ({ name }) => name);
  return indicators.flatMap((indicator) => {
    const [target, ...more] = byIndicator.get(indicator.indicator) ?? [];
    if (!target || more.length > 0 || target.value_to !== null) return [];
    const isSaidOnce = said.get(target.measure ?? indicator.name)?.length === 1;
    return isSaidOnce && named.get(indicator.name)?.length === 1 ? [{ indicator, target }] : [];
  });
}

/** The number of an indicator in other words: its cell, its target, and its standard where that repeats the number. */
export function restated(
  rows: DocumentRows,
  { indicator, target }: Alone,
  printed: string,
  by: Partial<Target>,
): DocumentRows {
  const { value = target.value, unit = target.unit } = by;
  return {
    ...rows,
    indicators: replaced(rows.indicators, indicator, { value: printed }),
    targets: replaced(rows.targets, target, by),
    standards: rows.standards.map((one) =>
      one.indicator === indicator.indicator && one.value === target.value
        ? { ...one, value, unit, printed: one.printed === null ? null : printed }
        : one,
    ),
  };
}

/** One of the rows that fit, or null. */
export const oneOf = <R>(rows: readonly R[], random: Random): R | null => (rows.length > 0 ? random.pick(rows) : null);
