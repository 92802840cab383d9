/**
 * How many bureaus and years, and a seed → a whole corpus under the data contract, one document at a time. The documents
 * of a smaller corpus are among those of a larger one with the same seed.
 */
import type { Reference, ReferenceRows } from '../model/reference.ts';
import type { Place } from '../model/tables/places.ts';
import { bureauOf, type InventedBureau } from './bureaus.ts';
import { type SyntheticDocument, synthesizeDocument, type Wanted } from './document.ts';
import type { CorpusSize } from './options.ts';
import { type InventedPlace, inventedPlaces } from './places.ts';
import { FIRST_YEAR } from './promises.ts';
import { Random } from './random.ts';
import { vocabularyOf } from './vocabulary/vocabulary.ts';

export interface Corpus {
  /** Bureaus and places of its own; everything else is that of the real data. */
  readonly reference: ReferenceRows;
  readonly count: number;
  /** Each is made when it is asked for. */
  readonly documents: () => Generator<SyntheticDocument>;
}

/** Bureaus that have no document for one year and two for another. */
const GAPS = 0.1;

export function corpusOf(real: Reference, { bureaus: count, years, seed }: CorpusSize): Corpus {
  const bureaus = inventedPlaces(seed, count).map((place, i) => bureauOf(seed, place, i));
  const vocabulary = vocabularyOf(real);
  function* documents(): Generator<SyntheticDocument> {
    for (const bureau of bureaus) {
      for (const wanted of wantedOf(seed, bureau, years)) yield synthesizeDocument(seed, wanted, real, vocabulary);
    }
  }
  const places = new Map(bureaus.flatMap(({ place }) => withAbove(place)).map((place) => [place.adcode, place]));
  const own = { bureaus: bureaus.map(({ row }) => row), places: [...places.values()], releases: [] };
  return { reference: { ...real.rows, ...own }, count: bureaus.length * years, documents };
}

function wantedOf(seed: number, bureau: InventedBureau, years: number): Wanted[] {
  const all = Array.from({ length: years }, (_, i): Wanted => ({ bureau, year: FIRST_YEAR + i, suffix: null }));
  const random = new Random(seed, 'gaps', bureau.row.bureau);
  if (years < 2 || !random.chance(GAPS)) return all;
  const missing = random.int(0, years - 1);
  const twice = (missing + random.int(1, years - 1)) % years;
  return all.flatMap((one, i) => (i === missing ? [] : i === twice ? [one, { ...one, suffix: 'projects' }] : [one]));
}

const withAbove = ({ place, above }: InventedPlace): Place[] => [place, ...(above ? withAbove(above) : [])];
