/** What harmonise is told of a document besides its programs. */
import type { DocumentRows } from '../../model/rows.ts';
import type { Correction } from '../../model/tables/corrections.ts';

export interface DocumentFacts {
  /** Name of the folder: bureau-year, with a suffix where the bureau has several. */
  readonly document: string;
  /** Key in `bureaus.csv`, or the one proposed for a bureau that is not there yet. */
  readonly bureau: string;
  readonly year: number;
  /** As printed; null where none is. */
  readonly title: string | null;
  /** `2020-12-23`. */
  readonly filledOn: string | null;
  readonly staff: number | null;
  readonly sourceName: string;
  readonly sourceSha256: string;
}

/** What a person has decided about this document: the rows of its `corrections.csv`, each with its line. */
export interface Curation {
  /** As problems name it: `data/documents/hengyang-2022/corrections.csv`. */
  readonly file: string;
  readonly corrections: readonly (Correction & { readonly at: number })[];
}

export const NO_CURATION: Curation = { file: 'corrections.csv', corrections: [] };

/** The tables that the importer writes. Years, workings and damages are made by hand and are never touched. */
export type ImportedRows = Pick<
  DocumentRows,
  'document' | 'programs' | 'funds' | 'indicators' | 'targets' | 'goals' | 'standards'
>;
