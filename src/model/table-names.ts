/** The tables of the data contract, by name. */

/** Tables of `data/reference/`, shared by all documents. */
export type ReferenceTableName =
  | 'bureaus'
  | 'places'
  | 'topics'
  | 'measures'
  | 'categories'
  | 'category_aliases'
  | 'fund_kinds'
  | 'units'
  | 'names'
  | 'measure_aliases'
  | 'releases';

/** Tables of `data/documents/<id>/`, one set a document. */
export type DocumentTableName =
  | 'document'
  | 'programs'
  | 'funds'
  | 'indicators'
  | 'targets'
  | 'goals'
  | 'years'
  | 'standards'
  | 'workings'
  | 'damages'
  | 'corrections';

export type TableName = ReferenceTableName | DocumentTableName;
