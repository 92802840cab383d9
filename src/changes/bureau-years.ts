/** What changed at a bureau from each year held to the next? All documents of a year are read together. */
import type { Dataset } from '../model/dataset.ts';
import type { DocumentRows } from '../model/rows.ts';
import type { Document } from '../model/tables/document.ts';
import type { Change } from './change.ts';
import { compareForms } from './compare-forms.ts';

/** Known without reading a row. */
export interface YearPair {
  /** `alpha-2021..alpha-2022`: the first document of each year. */
  readonly id: string;
  readonly bureau: string;
  readonly earlier: readonly Document[];
  readonly later: readonly Document[];
  readonly years: readonly [earlier: number, later: number];
}

export interface YearChanges extends YearPair {
  readonly changes: readonly Change[];
}

/** Each year of a bureau beside the one held before it, in order. */
export function yearPairs(dataset: Dataset, bureau: string): YearPair[] {
  const byYear = [...Map.groupBy(dataset.headsOf(bureau), ({ year }) => year)].toSorted(([a], [b]) => a - b);
  return byYear.slice(1).flatMap(([, later], i) => {
    const earlier = byYear[i]?.[1] ?? [];
    const [from, to] = [earlier[0], later[0]];
    return from && to
      ? [{ id: `${from.document}..${to.document}`, bureau, earlier, later, years: [from.year, to.year] as const }]
      : [];
  });
}

/** The last few: a bureau's page and the pages of its pairs are made one after the other. */
const known = new Map<DocumentRows, YearChanges>();
const MOST_KNOWN = 16;

/** Asked by the bureau's page and the page of the pair in each language, answered once. */
export function yearChanges(dataset: Dataset, pair: YearPair): YearChanges {
  const [earlier, later] = [pair.earlier, pair.later].map((all) =>
    all.map(({ document }) => dataset.document(document)),
  );
  const [first] = later ?? [];
  const { reference } = dataset;
  const answer = (first && known.get(first)) ?? {
    ...pair,
    changes: compareForms({ documents: earlier ?? [], reference }, { documents: later ?? [], reference }),
  };
  if (first) known.set(first, answer);
  const [oldest] = known.keys();
  if (oldest && known.size > MOST_KNOWN) known.delete(oldest);
  return answer;
}
