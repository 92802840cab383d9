/** THE LIST of checks, by family. The overview, the pages, the files and the tests all derive from it. */
import type { Check } from './check.ts';
import { revenuePartsSum } from './money/revenue-parts-sum.ts';
import { benefitClassFits } from './structure/benefit-class-fits.ts';
import { costIndicatorIsACost } from './structure/cost-indicator-is-a-cost.ts';
import { oneIndicatorOneMeasure } from './structure/one-indicator-one-measure.ts';
import { outputClassFits } from './structure/output-class-fits.ts';
import { placeholderOrBoilerplate } from './structure/placeholder-or-boilerplate.ts';
import { requiredClassesPresent } from './structure/required-classes-present.ts';
import { satisfactionNamesOneGroup } from './structure/satisfaction-names-one-group.ts';

export const CHECKS: readonly Check[] = [
  // money
  revenuePartsSum,
  // promises
  // values
  // structure
  requiredClassesPresent,
  outputClassFits,
  benefitClassFits,
  costIndicatorIsACost,
  oneIndicatorOneMeasure,
  satisfactionNamesOneGroup,
  placeholderOrBoilerplate,
  // scoring
];
