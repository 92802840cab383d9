/** A number as a cell of a finding shows it, `≥97.5%`, `400件`, and as a line of arithmetic does. */
import type { Comparator } from '../model/tables/targets.ts';

const SIGNS: Record<Comparator, string> = { ge: '≥', gt: '>', le: '≤', lt: '<', eq: '=', approx: '≈', none: '' };

export interface Stated {
  readonly comparator: Comparator | null;
  readonly value: number | null;
  readonly value_to?: number | null;
  readonly unit: string | null;
}

export function quantityText({ comparator, value, value_to = null, unit }: Stated): string {
  if (value === null) return '';
  return `${SIGNS[comparator ?? 'none']}${value}${value_to === null ? '' : `–${value_to}`}${unit ?? ''}`;
}

/** Without its sign: 95% and 95%以上 set the same mark. */
export const numberOf = (stated: Stated): string => quantityText({ ...stated, comparator: null });

/** Arithmetic is the same in all languages, so of the units only `%` is written. */
export const plainQuantity = (stated: Stated): string =>
  quantityText({ ...stated, unit: stated.unit === '%' ? '%' : null });

/** Each number once, in the order of first mention. */
export const distinctNumbers = <One extends Stated>(stated: readonly One[]): One[] =>
  [...Map.groupBy(stated, quantityText).values()].flatMap(([first]) => first ?? []);

/** `360 ≠ 400`; no line where only the units differ. */
export function unequalLines(pairs: readonly (readonly [Stated, Stated])[]): string[] {
  const sides = pairs.map(([a, b]) => [plainQuantity(a), plainQuantity(b)] as const);
  return [...new Set(sides.filter(([a, b]) => a !== b).map(([a, b]) => `${a} ≠ ${b}`))];
}
