/** What changed at a bureau from each year held to the next? All documents of a year are read together. */
import type { Dataset } from '../model/dataset.ts';
import type { Document } from '../model/tables/document.ts';
import type { Change, Forms } from './change.ts';
import { compareFindings, comparePrinted } from './compare-forms.ts';

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

/** Of the last few pairs: a bureau's page and the pages of its pairs are made one after the other. */
const printed = new WeakMap<Dataset, Map<string, YearChanges>>();
const whole = new WeakMap<Dataset, Map<string, YearChanges>>();
const MOST_KNOWN = 16;

/** What the forms say differently, for who tells nothing of findings: no check is run. */
export const printedChanges = (dataset: Dataset, pair: YearPair): YearChanges =>
  knownOf(printed, dataset, pair, () => comparePrinted(formsOf(dataset, pair.earlier), formsOf(dataset, pair.later)));

/** All that changed, findings last. Asked by the page of the pair in each language, answered once. */
export const yearChanges = (dataset: Dataset, pair: YearPair): YearChanges =>
  knownOf(whole, dataset, pair, () => [
    ...printedChanges(dataset, pair).changes,
    ...compareFindings(formsOf(dataset, pair.earlier), formsOf(dataset, pair.later)),
  ]);

const formsOf = (dataset: Dataset, heads: readonly Document[]): Forms => ({
  documents: heads.map(({ document }) => dataset.document(document)),
  reference: dataset.reference,
});

function knownOf(
  all: WeakMap<Dataset, Map<string, YearChanges>>,
  dataset: Dataset,
  pair: YearPair,
  compare: () => readonly Change[],
): YearChanges {
  const known = all.get(dataset) ?? new Map<string, YearChanges>();
  all.set(dataset, known);
  const answer = known.get(pair.id) ?? { ...pair, changes: compare() };
  known.set(pair.id, answer);
  const [oldest] = known.keys();
  if (oldest !== undefined && known.size > MOST_KNOWN) known.delete(oldest);
  return answer;
}
