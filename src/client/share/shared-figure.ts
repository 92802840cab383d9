/** What others need of a figure to cite it, caption it and lay out its numbers: its record, or what a page has drawn. */

export interface SharedColumn {
  readonly label: string;
  readonly type: 'number' | 'text';
}

export interface SharedFigure {
  readonly figure: string;
  /** Of its words: `zh`, `en`. */
  readonly language: string;
  readonly title: string;
  /** Unit and years. */
  readonly subtitle: string;
  readonly notes: readonly string[];
  readonly columns: readonly SharedColumn[];
  readonly rows: readonly (readonly (string | number | null)[])[];
  readonly sources: readonly { readonly name: string }[];
  readonly version: string;
  /** Day on which this version was published; null where the data do not say. */
  readonly released: string | null;
  /** Its address, with the host. */
  readonly page: string;
}
