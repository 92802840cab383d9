/** THE LIST of checks, by family. The overview, the pages, the files and the tests all derive from it. */
import type { Check } from './check.ts';
import { revenuePartsSum } from './money/revenue-parts-sum.ts';

export const CHECKS: readonly Check[] = [
  // money
  revenuePartsSum,
  // promises
  // values
  // structure
  // scoring
];
