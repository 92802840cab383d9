/** What others need of a figure to cite it, caption it and lay out its numbers: its record, or what a page has drawn. */

export interface SharedColumn {
  /** What its cells are, with their unit. */
  readonly head: string;
  /** What its numbers are where they are fractions, which readers see in percent; absent otherwise. */
  readonly scale?: string;
}

export interface SharedFigure {
  readonly figure: string;
  /** Of its words: `zh`, `en`. */
  readonly language: string;
  readonly title: string;
  /** Unit and years of the drawing. */
  readonly subtitle: string;
  /** Units and years of the table. */
  readonly tableSubtitle: string;
  readonly notes: readonly string[];
  readonly columns: readonly SharedColumn[];
  readonly rows: readonly (readonly (string | number | null)[])[];
  /** Why a cell is blank. */
  readonly absences: readonly { readonly row: number; readonly column: number; readonly reason: string }[];
  readonly sources: readonly { readonly name: string }[];
  readonly version: string;
  /** Day on which this version was published; null where the data do not say. */
  readonly released: string | null;
  /** Its address, with the host. */
  readonly page: string;
  /** The copy that the release of this version keeps for good. */
  readonly frozen?: { readonly page: string; readonly png: string };
}
