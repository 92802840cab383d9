/** THE LIST of charts. Figures, their files, the gallery and the snapshot tests all derive from it. */
import { budgetSplitChart } from './budget-split.ts';
import type { Chart } from './chart.ts';
import { classMixChart, documentClassMixChart } from './class-mix.ts';
import { measureTargetsChart } from './measure-targets.ts';
import { topicMoneyChart } from './topic-money.ts';

export const CHARTS: readonly Chart[] = [
  budgetSplitChart,
  topicMoneyChart,
  classMixChart,
  documentClassMixChart,
  measureTargetsChart,
];
