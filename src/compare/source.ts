/** Where a number comes from: every row of a comparison carries at least one. */
export interface Source {
  readonly document: string;
  readonly table: 'programs' | 'funds' | 'indicators' | 'targets';
  /** Key of the row in the document's folder. */
  readonly key: string;
  /** Physical line in the source text. */
  readonly line: number;
}
