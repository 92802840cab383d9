/** What do we hold of a bureau, and which of its promises can be compared with others'? */
import type { Dataset } from '../model/dataset.ts';
import type { DocumentRows } from '../model/rows.ts';
import type { Bureau } from '../model/tables/bureaus.ts';
import type { Place } from '../model/tables/places.ts';
import { sharedMeasures } from './measure-catalogue.ts';
import type { MeasureTargets } from './measure-targets.ts';
import type { PrintedPromise } from './promise.ts';

export interface SharedMeasure {
  readonly comparison: MeasureTargets;
  readonly own: readonly PrintedPromise[];
  readonly others: readonly PrintedPromise[];
}

/** A bureau, where it is and what we hold of it. */
export interface BureauEntry {
  readonly bureau: Bureau;
  readonly place: Place | null;
  /** Enclosing divisions, the nearest first. */
  readonly within: readonly Place[];
  /** By year. */
  readonly documents: readonly DocumentRows[];
}

export interface BureauProfile extends BureauEntry {
  readonly shared: readonly SharedMeasure[];
}

export function bureauEntry(dataset: Dataset, id: string): BureauEntry {
  const bureau = dataset.bureau(id);
  const { places } = dataset.reference;
  const place = places.get(bureau.adcode) ?? null;
  const within: Place[] = [];
  for (let at = places.get(place?.parent ?? ''); at; at = places.get(at.parent ?? '')) within.push(at);
  return { bureau, place, within, documents: dataset.documentsOf(id) };
}

export function bureauProfile(dataset: Dataset, id: string): BureauProfile {
  const isOwn = (promise: PrintedPromise) => promise.bureau.bureau === id;
  const shared = sharedMeasures(dataset)
    .map((comparison) => ({
      comparison,
      own: comparison.comparable.filter(isOwn),
      others: comparison.comparable.filter((promise) => !isOwn(promise)),
    }))
    .filter(({ own, others }) => own.length > 0 && others.length > 0);
  return { ...bureauEntry(dataset, id), shared };
}

/** Bureaus of which we hold a document, by division code. */
export const heldBureaus = (dataset: Dataset): Bureau[] =>
  [...dataset.reference.bureaus.values()]
    .filter(({ bureau }) => dataset.documentsOf(bureau).length > 0)
    .toSorted((a, b) => (a.adcode < b.adcode ? -1 : 1));
