/** Where axes of target values begin and end; the data is always inside. */
import { extent, nice } from 'd3';

/** Rates may begin above 0 where all are high: a dot is not a bar, and a note says so. */
export function rateDomain(values: readonly number[]): [number, number] {
  const [low = 0, high = 0] = extent(values);
  if (low < 0 || high <= 20 || high > 100) return countDomain(values);
  return [low >= 80 ? 80 : low >= 50 ? 50 : 0, 100];
}

/** Counts begin at 0. */
export function countDomain(values: readonly number[]): [number, number] {
  const [low = 0, high = 0] = extent(values);
  return nice(Math.min(0, low), Math.max(high, 1), 4);
}
