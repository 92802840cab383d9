/** What changed at a bureau from each year held to the next? All documents of a year are read together. */
import type { Dataset } from '../model/dataset.ts';
import type { DocumentRows } from '../model/rows.ts';
import type { Document } from '../model/tables/document.ts';
import type { Change } from './change.ts';
import { compareForms } from './compare-forms.ts';

export interface YearPair {
  /** `alpha-2021..alpha-2022`: the first document of each year. */
  readonly id: string;
  readonly bureau: string;
  readonly earlier: readonly DocumentRows[];
  readonly later: readonly DocumentRows[];
  readonly years: readonly [earlier: number, later: number];
}

export interface YearChanges extends YearPair {
  readonly changes: readonly Change[];
}

type Dated = Pick<Document, 'document' | 'year'>;

/** Which documents stand beside which: known without reading a row. */
export function consecutiveYears<T>(documents: readonly T[], dated: (one: T) => Dated): (readonly [T[], T[]])[] {
  const byYear = [...Map.groupBy(documents, (one) => dated(one).year)].toSorted(([a], [b]) => a - b);
  return byYear.slice(1).flatMap(([, later], i) => {
    const earlier = byYear[i]?.[1];
    return earlier ? [[earlier, later] as const] : [];
  });
}

export const pairId = (earlier: Dated, later: Dated): string => `${earlier.document}..${later.document}`;

export function yearPairs(dataset: Dataset, bureau: string): YearPair[] {
  const rowsOf = (heads: readonly Document[]) => heads.map(({ document }) => dataset.document(document));
  return pairsOf(dataset, bureau).map((pair) => ({
    ...pair,
    earlier: rowsOf(pair.earlier),
    later: rowsOf(pair.later),
  }));
}

export interface HeadPair extends Pick<YearPair, 'id' | 'bureau' | 'years'> {
  readonly earlier: readonly Document[];
  readonly later: readonly Document[];
}

/** The same without rows, for whoever only names the pairs. */
export function pairsOf(dataset: Dataset, bureau: string): HeadPair[] {
  const pairs = consecutiveYears(dataset.headsOf(bureau), (head) => head);
  return pairs.flatMap(([earlier, later]) => {
    const [from, to] = [earlier[0], later[0]];
    return from && to ? [{ id: pairId(from, to), bureau, earlier, later, years: [from.year, to.year] as const }] : [];
  });
}

/** The last few: a bureau's page and the pages of its pairs are made one after the other. */
const known = new Map<DocumentRows, YearChanges>();
const MOST_KNOWN = 16;

export function yearChanges({ reference }: Dataset, pair: YearPair): YearChanges {
  const [first] = pair.later;
  const answer = (first && known.get(first)) ?? {
    ...pair,
    changes: compareForms({ documents: pair.earlier, reference }, { documents: pair.later, reference }),
  };
  if (first) known.set(first, answer);
  const [oldest] = known.keys();
  if (oldest && known.size > MOST_KNOWN) known.delete(oldest);
  return answer;
}
