/** What the filters of the explore page offer: only what occurs. */
import { fieldsOfWork } from '../compare/field-of-work.ts';
import type { Messages } from '../i18n/index.ts';
import { COMPARATORS } from '../model/tables/targets.ts';
import { dataset } from './dataset.ts';

interface Choice {
  readonly value: string;
  readonly label: string;
}

export interface ExploreChoices {
  readonly years: readonly Choice[];
  readonly topics: readonly Choice[];
  readonly categories: readonly Choice[];
  readonly comparators: readonly Choice[];
  readonly measures: readonly { readonly topic: string; readonly choices: readonly Choice[] }[];
}

export function exploreChoices(t: Messages): ExploreChoices {
  const { documents, reference } = dataset();
  const years = [...new Set(documents.map(({ document }) => document.year))].toSorted((a, b) => b - a);
  const measures = [...reference.measures.values()].filter(({ measure }) => dataset().targetsOf(measure).length > 0);
  const ofTopic = Map.groupBy(measures, ({ topic }) => topic);
  return {
    years: years.map((year) => ({ value: String(year), label: String(year) })),
    topics: fieldsOfWork(dataset()).map((row) => ({ value: row.topic, label: t.name(row) })),
    categories: [...reference.categories.values()].map((row) => ({ value: row.category, label: t.name(row) })),
    comparators: COMPARATORS.map((comparator) => ({ value: comparator, label: t.comparatorLegend[comparator] })),
    measures: [...reference.topics.values()]
      .map((row) => ({
        topic: t.name(row),
        choices: (ofTopic.get(row.topic) ?? []).map((one) => ({ value: one.measure, label: t.name(one) })),
      }))
      .filter(({ choices }) => choices.length > 0),
  };
}
