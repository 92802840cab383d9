/** THE LIST of checks, by family. The overview, the pages, the files and the tests all derive from it. */
import type { Check } from './check.ts';
import { basicPlusProjectSum } from './money/basic-plus-project-sum.ts';
import { costCeilingVsBudget } from './money/cost-ceiling-vs-budget.ts';
import { partExceedsWhole } from './money/part-exceeds-whole.ts';
import { projectSourcesSum } from './money/project-sources-sum.ts';
import { projectsSumToProjectExpenditure } from './money/projects-sum-to-project-expenditure.ts';
import { revenuePartsSum } from './money/revenue-parts-sum.ts';
import { subtotalEqualsChildren } from './money/subtotal-equals-children.ts';
import { totalMissesOnePart } from './money/total-misses-one-part.ts';
import { unitPriceTimesQuantity } from './money/unit-price-times-quantity.ts';
import { workingsSumToAmount } from './money/workings-sum-to-amount.ts';
import { departmentEqualsProject } from './promises/department-equals-project.ts';
import { goalTextEqualsIndicator } from './promises/goal-text-equals-indicator.ts';
import { identicalTargets } from './promises/identical-targets.ts';
import { pastResultsAsTargets } from './promises/past-results-as-targets.ts';
import { samePromiseTwoNumbers } from './promises/same-promise-two-numbers.ts';
import { targetRepeatsResult } from './promises/target-repeats-result.ts';
import { yearMatches } from './promises/year-matches.ts';
import { deductionReachesPoints } from './scoring/deduction-reaches-points.ts';
import { pointsSum } from './scoring/points-sum.ts';
import { standardEqualsValue } from './scoring/standard-equals-value.ts';
import { targetEarnsFullPoints } from './scoring/target-earns-full-points.ts';
import { benefitClassFits } from './structure/benefit-class-fits.ts';
import { costIndicatorIsACost } from './structure/cost-indicator-is-a-cost.ts';
import { oneIndicatorOneMeasure } from './structure/one-indicator-one-measure.ts';
import { outputClassFits } from './structure/output-class-fits.ts';
import { placeholderOrBoilerplate } from './structure/placeholder-or-boilerplate.ts';
import { requiredClassesPresent } from './structure/required-classes-present.ts';
import { sameNameOtherClass } from './structure/same-name-other-class.ts';
import { satisfactionNamesOneGroup } from './structure/satisfaction-names-one-group.ts';
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
  basicPlusProjectSum,
  totalMissesOnePart,
  projectsSumToProjectExpenditure,
  partExceedsWhole,
  subtotalEqualsChildren,
  projectSourcesSum,
  workingsSumToAmount,
  unitPriceTimesQuantity,
  costCeilingVsBudget,
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
  requiredClassesPresent,
  outputClassFits,
  benefitClassFits,
  costIndicatorIsACost,
  oneIndicatorOneMeasure,
  satisfactionNamesOneGroup,
  placeholderOrBoilerplate,
  sameNameOtherClass,
  // scoring
  pointsSum,
  deductionReachesPoints,
  targetEarnsFullPoints,
  standardEqualsValue,
];
