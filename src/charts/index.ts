/** THE LIST of charts. Figures, their files, the gallery and the snapshot tests all derive from it. */
import { budgetSplitChart } from './budget-split.ts';
import type { Chart } from './chart.ts';
import { classMixChart, documentClassMixChart } from './class-mix.ts';
import { measureTargetsChart } from './measure-targets.ts';
import { measureYearsChart } from './measure-years.ts';
import { satisfactionLadderChart } from './satisfaction-ladder.ts';
import { topicMoneyChart } from './topic-money.ts';
import { topicRatesChart, topicRatesLowerChart } from './topic-rates.ts';

export const CHARTS: readonly Chart[] = [
  budgetSplitChart,
  topicMoneyChart,
  classMixChart,
  documentClassMixChart,
  measureTargetsChart,
  satisfactionLadderChart,
  topicRatesChart,
  topicRatesLowerChart,
  measureYearsChart,
];
