/** Whose a row of a table is: the bureau, linked to its document, and the year. */
import type { Messages } from '../i18n/index.ts';
import type { Bureau } from '../model/tables/bureaus.ts';
import type { Document } from '../model/tables/document.ts';
import type { ChartColumn, TableCell } from './chart.ts';

export const documentColumns = (t: Messages): ChartColumn[] => [{ label: t.terms.bureau }, { label: t.terms.year }];

export const documentCells = (
  { bureau, document }: { readonly bureau: Bureau; readonly document: Document },
  t: Messages,
): TableCell[] => [{ text: t.name(bureau), document: document.document }, { text: t.edition(document) }];
