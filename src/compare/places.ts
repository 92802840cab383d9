/**
 * Which bureaus and documents are there of a province, and of a prefecture within it? Divisions that hold others have a
 * list each; one that holds none stands in the list of the division around it. So every list is short for the whole
 * country, and each keeps its address when documents are added.
 */
import type { Dataset } from '../model/dataset.ts';
import type { Place } from '../model/tables/places.ts';
import { type BureauEntry, bureauEntry, heldBureaus } from './bureau-profile.ts';

/** How much is held of a division with all that it holds. */
export interface PlaceCounts {
  readonly place: Place;
  readonly bureaus: number;
  /** Year → documents. */
  readonly documents: ReadonlyMap<number, number>;
}

export interface PlaceProfile extends PlaceCounts {
  /** Enclosing divisions, the nearest first. */
  readonly within: readonly Place[];
  /** Divisions in it that have a list of their own. */
  readonly parts: readonly PlaceCounts[];
  /** Its own bureau, and those of divisions in it without a list of their own. */
  readonly entries: readonly BureauEntry[];
}

interface Listing {
  /** Divisions with a list, by code. */
  readonly byPlace: ReadonlyMap<string, { readonly place: Place; readonly entries: readonly BureauEntry[] }>;
}

const known = new WeakMap<Dataset, Listing>();

function listingOf(dataset: Dataset): Listing {
  const listing = known.get(dataset) ?? makeListing(dataset);
  known.set(dataset, listing);
  return listing;
}

function makeListing(dataset: Dataset): Listing {
  const entries = heldBureaus(dataset).map(({ bureau }) => bureauEntry(dataset, bureau));
  const byPlace = new Map<string, { place: Place; entries: BureauEntry[] }>();
  for (const { place, within } of entries) {
    const outermost = within.at(-1) ?? place;
    for (const one of outermost ? [...within, outermost] : []) byPlace.set(one.adcode, { place: one, entries: [] });
  }
  for (const entry of entries) {
    for (const one of [...(entry.place ? [entry.place] : []), ...entry.within]) {
      byPlace.get(one.adcode)?.entries.push(entry);
    }
  }
  return { byPlace };
}

/** Codes of the divisions that have a list, ascending. */
export const listedPlaces = (dataset: Dataset): string[] => [...listingOf(dataset).byPlace.keys()].toSorted();

/** The outermost divisions of which documents are held, by code. */
export const outermostPlaces = (dataset: Dataset): PlaceCounts[] => countsWithin(dataset, null);

export function placeProfile(dataset: Dataset, adcode: string): PlaceProfile {
  const { byPlace } = listingOf(dataset);
  const listed = byPlace.get(adcode);
  if (!listed) throw new Error(`no list of: ${adcode}`);
  const { place, entries } = listed;
  const { places } = dataset.reference;
  const within: Place[] = [];
  for (let at = places.get(place.parent ?? ''); at; at = places.get(at.parent ?? '')) within.push(at);
  const isOwn = (entry: BureauEntry) =>
    entry.place?.adcode === adcode || (entry.place?.parent === adcode && !byPlace.has(entry.place.adcode));
  return { ...countsOf(place, entries), within, parts: countsWithin(dataset, adcode), entries: entries.filter(isOwn) };
}

const countsWithin = (dataset: Dataset, parent: string | null): PlaceCounts[] =>
  listedPlaces(dataset).flatMap((adcode) => {
    const listed = listingOf(dataset).byPlace.get(adcode);
    return listed && listed.place.parent === parent ? [countsOf(listed.place, listed.entries)] : [];
  });

function countsOf(place: Place, entries: readonly BureauEntry[]): PlaceCounts {
  const documents = new Map<number, number>();
  for (const { document } of entries.flatMap((entry) => entry.documents)) {
    documents.set(document.year, (documents.get(document.year) ?? 0) + 1);
  }
  return { place, bureaus: entries.length, documents };
}
