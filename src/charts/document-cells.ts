/** Whose a row of a table is: the bureau, linked to its document, and the year. */
import type { Messages } from '../i18n/index.ts';
import type { Bureau } from '../model/tables/bureaus.ts';
import type { Document } from '../model/tables/document.ts';
import type { ChartColumn, TableCell } from './chart.ts';

export const documentColumns = (t: Messages): ChartColumn[] => [{ label: t.terms.bureau }, { label: t.terms.year }];

/** Where a bureau has several documents of a year, its name says which: the year is a number. */
export const documentCells = (
  { bureau, document }: { readonly bureau: Bureau; readonly document: Document },
  t: Messages,
): TableCell[] => [
  {
    text: [t.name(bureau), t.suffix(document)].filter(Boolean).join(' · '),
    document: document.document,
    keys: { document: document.document },
  },
  { text: String(document.year), value: document.year },
];
