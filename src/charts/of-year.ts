/** Charts of all documents, drawn of one year. */
import type { Dataset } from '../model/dataset.ts';
import { heldYears } from '../compare/held-documents.ts';
import type { Chart } from './chart.ts';
import { budgetSplitChart } from './budget-split.ts';
import { classMixChart } from './class-mix.ts';
import { topicMoneyChart } from './topic-money.ts';

/** Generic in the comparison, so that each chart keeps its own type. */
const ofYear = <C>(chart: Chart<C>): Chart<C> => {
  const only = (dataset: Dataset, year: string) => dataset.only(({ document }) => document.year === Number(year));
  return {
    ...chart,
    id: `year-${chart.id}`,
    level: 'year',
    subjects: (dataset) =>
      heldYears(dataset)
        .map(String)
        .filter((year) => chart.subjects(only(dataset, year)).length > 0),
    compare: (dataset, year) => chart.compare(only(dataset, year), ''),
  };
};

export const yearBudgetSplitChart = ofYear(budgetSplitChart);
export const yearTopicMoneyChart = ofYear(topicMoneyChart);
export const yearClassMixChart = ofYear(classMixChart);
