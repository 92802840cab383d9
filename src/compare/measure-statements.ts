/** Which documents promise a measure, where do they print it, and which set no such target? */
import type { Dataset } from '../model/dataset.ts';
import type { DocumentRows } from '../model/rows.ts';
import type { Bureau } from '../model/tables/bureaus.ts';
import type { Document } from '../model/tables/document.ts';
import { type MeasureTargets, measureTargets } from './measure-targets.ts';
import { type Level, levelOf, type NotRanked, peerContext, type Standing } from './peer-context.ts';
import type { PrintedPromise } from './promise.ts';

/** What one document promises, with what makes it comparable or not. */
export interface StatedDocument {
  readonly bureau: Bureau;
  readonly document: Document;
  readonly level: Level | null;
  /** Greatest number first. */
  readonly promises: readonly PrintedPromise[];
  /** Its place among the others; null where `notRanked` says why, and in another unit. */
  readonly standing: Standing | null;
  readonly notRanked: NotRanked | null;
  /** Among how many bureaus it is ranked. */
  readonly peerCount: number;
}

export interface MeasureStatements {
  /** In the measure's unit: the document with the greatest number first. */
  readonly stated: readonly StatedDocument[];
  /** In another unit. */
  readonly otherUnit: readonly StatedDocument[];
  /** Documents that set no such target in any unit. A past result is no target: `withResult` are among them. */
  readonly silent: readonly DocumentRows[];
  readonly withResult: ReadonlySet<string>;
}

export function measureStatements(dataset: Dataset, comparison: MeasureTargets): MeasureStatements {
  const { comparable, otherUnit, results } = comparison;
  const { byDocument, notRanked, standings } = peerContext(dataset, comparison);
  const stating = (promises: readonly PrintedPromise[], isInUnit: boolean): StatedDocument[] =>
    [...Map.groupBy(promises, (promise) => promise.document).entries()].flatMap(([document, own]) => {
      const [first] = own;
      if (!first) return [];
      const standing = isInUnit ? (byDocument.get(document.document) ?? null) : null;
      const reason = isInUnit ? (notRanked.get(document.document) ?? null) : null;
      const level = levelOf(dataset, first.bureau);
      return [
        {
          bureau: first.bureau,
          document,
          level,
          promises: own,
          standing,
          notRanked: reason,
          peerCount: standings.length,
        },
      ];
    });
  const promising = new Set([...comparable, ...otherUnit].map(({ document }) => document.document));
  return {
    stated: stating(comparable, true),
    otherUnit: stating(otherUnit, false),
    silent: dataset.documents.filter(({ document }) => !promising.has(document.document)),
    withResult: new Set(results.map(({ rows }) => rows.document.document)),
  };
}

/** Other measures of the same field of work that some document promises, the most widely used first. */
export const relatedMeasures = (dataset: Dataset, { measure, topic }: MeasureTargets['measure']): MeasureTargets[] =>
  [...dataset.reference.measures.values()]
    .filter((one) => one.topic === topic && one.measure !== measure)
    .map((one) => measureTargets(dataset, one))
    .filter(({ comparable }) => comparable.length > 0)
    .toSorted((a, b) => b.documentCount - a.documentCount);
