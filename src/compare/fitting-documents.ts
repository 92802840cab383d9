/** Which other documents would a reader lay beside this one? Those of its year and level of government. */
import type { Dataset } from '../model/dataset.ts';
import {
  type ListedDocument,
  listedDocument,
  type PublishedDocument,
  publishedDocument,
} from '../model/published-rows.ts';
import type { Document } from '../model/tables/document.ts';
import type { Place } from '../model/tables/places.ts';
import { MOST_COMPARED } from './compared-count.ts';

const MOST_FITTING = 5;

/** A document's own file: its rows, and what may be laid beside it, so that nobody loads the list of all documents for that. */
export interface DocumentFile extends PublishedDocument {
  readonly fitting: readonly ListedDocument[];
}

export const documentFile = (dataset: Dataset, key: string): DocumentFile => ({
  ...publishedDocument(dataset, key),
  fitting: fittingDocuments(dataset, key),
});

/** Those of its year before others, and among them those of its level; in the order of their keys. */
export function fittingDocuments(dataset: Dataset, key: string): ListedDocument[] {
  const own = dataset.head(key);
  const level = levelOf(dataset, own);
  const ranked: Document[][] = [[], [], [], []];
  for (const other of dataset.heads) {
    if (other.document === key) continue;
    const isOtherYear = other.year !== own.year;
    const isOtherLevel = levelOf(dataset, other) !== level;
    ranked[(isOtherYear ? 2 : 0) + (isOtherLevel ? 1 : 0)]?.push(other);
    // There may be thousands: as soon as enough fit best, nobody looks further.
    if (ranked[0]?.length === MOST_FITTING) break;
  }
  return ranked
    .flat()
    .slice(0, MOST_FITTING)
    .map((document) => listedDocument(dataset.reference, document));
}

const levelOf = (dataset: Dataset, { bureau }: Document): Place['level'] | undefined =>
  dataset.reference.places.get(dataset.bureau(bureau).adcode ?? '')?.level;

/** What fits beside the first of these documents before what fits beside the others; nothing once no more can be compared. */
export function fittingAll(files: readonly Pick<DocumentFile, 'fitting' | 'rows'>[]): ListedDocument[] {
  const chosen = files.map(({ rows }) => rows.document.document);
  if (chosen.length >= MOST_COMPARED) return [];
  const fitting = new Map(files.flatMap((file) => file.fitting.map((one) => [one.document, one])));
  return [...fitting.values()].filter(({ document }) => !chosen.includes(document)).slice(0, MOST_FITTING);
}
