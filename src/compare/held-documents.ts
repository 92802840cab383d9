/** Which bureau's form of which year is there? */
import type { Dataset } from '../model/dataset.ts';
import type { Bureau } from '../model/tables/bureaus.ts';
import type { Document } from '../model/tables/document.ts';

export interface HeldDocuments {
  /** From the first year held to the last, those between included. */
  readonly years: readonly number[];
  /** Bureaus of which a document is held, in the order of their documents, as in every chart. */
  readonly rows: readonly {
    readonly bureau: Bureau;
    /** The documents of each year, in order of `years`; none where no form is held. */
    readonly cells: readonly (readonly Document[])[];
    readonly total: number;
  }[];
}

export function heldDocuments(dataset: Dataset): HeldDocuments {
  const held = dataset.heads.map(({ year }) => year);
  const [first, last] = [Math.min(...held), Math.max(...held)];
  const years = held.length === 0 ? [] : Array.from({ length: last - first + 1 }, (_, i) => first + i);
  const byBureau = Map.groupBy(dataset.heads, (head) => head.bureau);
  const rows = [...byBureau].map(([key, documents]) => {
    const bureau = dataset.bureau(key);
    const cells = years.map((year) => documents.filter((one) => one.year === year));
    return { bureau, cells, total: documents.length };
  });
  return { years, rows };
}

/** Bureaus with documents of two or more years. */
export const bureausOverYears = (dataset: Dataset): Bureau[] =>
  heldDocuments(dataset).rows.flatMap(({ bureau, cells }) =>
    cells.filter((documents) => documents.length > 0).length > 1 ? [bureau] : [],
  );

/** Years of which a document is held, newest first. */
export const heldYears = (dataset: Dataset): number[] =>
  [...new Set(dataset.heads.map(({ year }) => year))].sort((a, b) => b - a);
