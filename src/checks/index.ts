/** THE LIST of checks, by family. The overview, the pages, the files and the tests all derive from it. */
import type { Check } from './check.ts';
import { revenuePartsSum } from './money/revenue-parts-sum.ts';
import { departmentEqualsProject } from './promises/department-equals-project.ts';
import { goalTextEqualsIndicator } from './promises/goal-text-equals-indicator.ts';
import { identicalTargets } from './promises/identical-targets.ts';
import { pastResultsAsTargets } from './promises/past-results-as-targets.ts';
import { samePromiseTwoNumbers } from './promises/same-promise-two-numbers.ts';
import { targetRepeatsResult } from './promises/target-repeats-result.ts';
import { yearMatches } from './promises/year-matches.ts';
import { comparatorStated } from './values/comparator-stated.ts';
import { directionConsistent } from './values/direction-consistent.ts';
import { quantifiedShare } from './values/quantified-share.ts';
import { rateInRange } from './values/rate-in-range.ts';
import { targetDiscriminates } from './values/target-discriminates.ts';
import { timelinessIsTheYear } from './values/timeliness-is-the-year.ts';
import { unitFitsName } from './values/unit-fits-name.ts';
import { unitStated } from './values/unit-stated.ts';

export const CHECKS: readonly Check[] = [
  // money
  revenuePartsSum,
  // promises
  departmentEqualsProject,
  goalTextEqualsIndicator,
  samePromiseTwoNumbers,
  yearMatches,
  pastResultsAsTargets,
  targetRepeatsResult,
  identicalTargets,
  // values
  quantifiedShare,
  comparatorStated,
  unitStated,
  unitFitsName,
  rateInRange,
  directionConsistent,
  targetDiscriminates,
  timelinessIsTheYear,
  // structure
  // scoring
];
