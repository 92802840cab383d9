/** THE LIST of checks, by family. The overview, the pages, the files and the tests all derive from it. */
import type { Check } from './check.ts';
import { partExceedsWhole } from './money/part-exceeds-whole.ts';
import { revenuePartsSum } from './money/revenue-parts-sum.ts';
import { sameNameOtherClass } from './structure/same-name-other-class.ts';

export const CHECKS: readonly Check[] = [
  // money
  revenuePartsSum,
  partExceedsWhole,
  // promises
  // values
  // structure
  sameNameOtherClass,
  // scoring
];
