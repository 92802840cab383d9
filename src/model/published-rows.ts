/**
 * Rows as files for the browser: what all documents share, and each document with what it alone needs, its bureau and
 * the divisions around it. Whoever compares six documents loads seven files, however many documents there are.
 */
import type { Document } from './tables/document.ts';
import { Dataset } from './dataset.ts';
import { naturalOrder } from './natural-order.ts';
import { makeReference, type Reference, type ReferenceRows } from './reference.ts';
import type { DocumentRows } from './rows.ts';
import type { Bureau } from './tables/bureaus.ts';
import type { Place } from './tables/places.ts';

/** The reference tables that do not grow with the number of bureaus. */
export type SharedRows = Omit<ReferenceRows, 'bureaus' | 'places' | 'names' | 'measure_aliases' | 'releases'>;

export interface PublishedDocument {
  readonly rows: DocumentRows;
  readonly bureau: Bureau;
  /** The bureau's division, then those around it. */
  readonly places: readonly Place[];
}

/** What a list of documents to choose from needs of each. */
export interface ListedDocument {
  readonly document: string;
  readonly bureau: string;
  readonly year: number;
  readonly name_zh: string;
  readonly name_en: string;
}

export function sharedRows({ reference }: Dataset): SharedRows {
  const { topics, measures, categories, category_aliases, fund_kinds, units } = reference.rows;
  return { topics, measures, categories, category_aliases, fund_kinds, units };
}

/** What only checks and importer read stays behind: they run in the build and before it. */
const UNPUBLISHED = { goals: [], years: [], standards: [], workings: [], damages: [], corrections: [] };

export function publishedDocument(dataset: Dataset, key: string): PublishedDocument {
  const rows = { ...dataset.document(key), ...UNPUBLISHED };
  const bureau = dataset.bureau(rows.document.bureau);
  return { rows, bureau, places: publishedPlaces(dataset.reference, bureau.adcode) };
}

/** A division, then those around it. */
export function publishedPlaces(reference: Reference, adcode: string | null): Place[] {
  const places: Place[] = [];
  const next = (code: string | null) => reference.places.get(code ?? '');
  for (let at = next(adcode); at; at = next(at.parent)) places.push(at);
  return places;
}

export const listedDocument = (
  { bureaus }: Dataset['reference'],
  { document, bureau, year }: Document,
): ListedDocument => ({
  document,
  bureau,
  year,
  name_zh: bureaus.get(bureau)?.name_zh ?? '',
  name_en: bureaus.get(bureau)?.name_en ?? '',
});

/** The dataset of these documents alone. */
export function datasetOf(shared: SharedRows, documents: readonly PublishedDocument[]): Dataset {
  const bureaus = new Map(documents.map(({ bureau }) => [bureau.bureau, bureau]));
  const places = new Map(documents.flatMap(({ places }) => places.map((place) => [place.adcode, place])));
  const reference = makeReference({
    ...shared,
    bureaus: [...bureaus.values()],
    places: [...places.values()],
    names: [],
    measure_aliases: [],
    releases: [],
  });
  const rows = documents.map((one) => one.rows);
  return new Dataset(
    reference,
    rows.toSorted((a, b) => naturalOrder(a.document.document, b.document.document)),
  );
}
