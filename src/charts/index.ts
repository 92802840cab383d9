/** THE LIST of charts. Figures, their files, the gallery and the snapshot tests all derive from it. */
import { budgetSplitChart } from './budget-split.ts';
import type { Chart } from './chart.ts';
import { classMixChart, documentClassMixChart } from './class-mix.ts';
import { findingsMatrixChart } from './findings-matrix.ts';
import { fundingSourcesChart } from './funding-sources.ts';
import { heldDocumentsChart } from './held-documents.ts';
import { measureTargetsChart } from './measure-targets.ts';
import { moneyVsPromiseChart } from './money-vs-promise.ts';
import { yearBudgetSplitChart, yearClassMixChart, yearTopicMoneyChart } from './of-year.ts';
import { programMoneyChart } from './program-money.ts';
import { topicCoverageChart } from './topic-coverage.ts';
import { documentPhrasingChart } from './document-phrasing.ts';
import { phrasingChart } from './phrasing.ts';
import { quantifiedShareChart } from './quantified-share.ts';
import { ratesAtLimitsChart } from './rates-at-limits.ts';
import { scopeAgreementChart } from './scope-agreement.ts';
import { scoringPointsChart } from './scoring-points.ts';
import { topicMoneyChart } from './topic-money.ts';
import { topicShareChart } from './topic-share.ts';
import { measureYearsChart } from './measure-years.ts';
import { satisfactionLadderChart } from './satisfaction-ladder.ts';
import { topicRatesChart, topicRatesLowerChart } from './topic-rates.ts';

export const CHARTS: readonly Chart[] = [
  budgetSplitChart,
  fundingSourcesChart,
  topicMoneyChart,
  topicShareChart,
  programMoneyChart,
  moneyVsPromiseChart,
  yearBudgetSplitChart,
  yearTopicMoneyChart,
  classMixChart,
  documentClassMixChart,
  yearClassMixChart,
  phrasingChart,
  documentPhrasingChart,
  ratesAtLimitsChart,
  quantifiedShareChart,
  scoringPointsChart,
  scopeAgreementChart,
  measureTargetsChart,
  topicCoverageChart,
  heldDocumentsChart,
  satisfactionLadderChart,
  topicRatesChart,
  topicRatesLowerChart,
  measureYearsChart,
  findingsMatrixChart,
];
