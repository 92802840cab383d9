/** Which bureau's form of which year is there? */
import type { Dataset } from '../model/dataset.ts';
import type { Bureau } from '../model/tables/bureaus.ts';
import type { Document } from '../model/tables/document.ts';
import { heldBureaus } from './bureau-profile.ts';

export interface HeldDocuments {
  /** From the first year held to the last, those between included. */
  readonly years: readonly number[];
  /** Bureaus of which a document is held, by division code. */
  readonly rows: readonly {
    readonly bureau: Bureau;
    /** The documents of each year, in order of `years`; none where no form is held. */
    readonly cells: readonly (readonly Document[])[];
    readonly total: number;
  }[];
}

export function heldDocuments(dataset: Dataset): HeldDocuments {
  const held = dataset.documents.map(({ document }) => document.year);
  const [first, last] = [Math.min(...held), Math.max(...held)];
  const years = held.length === 0 ? [] : Array.from({ length: last - first + 1 }, (_, i) => first + i);
  const byBureau = Map.groupBy(dataset.documents, ({ document }) => document.bureau);
  const rows = heldBureaus(dataset).map((bureau) => {
    const documents = (byBureau.get(bureau.bureau) ?? []).map(({ document }) => document);
    const cells = years.map((year) => documents.filter((one) => one.year === year));
    return { bureau, cells, total: documents.length };
  });
  return { years, rows };
}

/** Years of which a document is held, newest first. */
export const heldYears = (dataset: Dataset): number[] =>
  [...new Set(dataset.documents.map(({ document }) => document.year))].sort((a, b) => b - a);
