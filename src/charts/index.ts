/** THE LIST of charts. Figures, their files, the gallery and the snapshot tests all derive from it. */
import { budgetSplitChart } from './budget-split.ts';
import type { Chart } from './chart.ts';
import { classMixChart, documentClassMixChart } from './class-mix.ts';
import { documentPhrasingChart } from './document-phrasing.ts';
import { measureTargetsChart } from './measure-targets.ts';
import { phrasingChart } from './phrasing.ts';
import { quantifiedShareChart } from './quantified-share.ts';
import { ratesAtLimitsChart } from './rates-at-limits.ts';
import { scopeAgreementChart } from './scope-agreement.ts';
import { scoringPointsChart } from './scoring-points.ts';
import { topicMoneyChart } from './topic-money.ts';

export const CHARTS: readonly Chart[] = [
  budgetSplitChart,
  topicMoneyChart,
  classMixChart,
  documentClassMixChart,
  phrasingChart,
  documentPhrasingChart,
  ratesAtLimitsChart,
  quantifiedShareChart,
  scoringPointsChart,
  scopeAgreementChart,
  measureTargetsChart,
];
