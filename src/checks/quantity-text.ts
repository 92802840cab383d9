/** A number as a cell of a finding shows it: `≥97.5%`, `约28000人`. The same in all languages. */
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
