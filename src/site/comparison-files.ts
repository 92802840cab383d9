/** The files that the page of comparisons loads: what all documents share, the list of them, and one a document. */
import { listedDocument, publishedDocument, sharedRows } from '../model/published-rows.ts';
import { dataset } from './dataset.ts';

export const sharedJson = (): string => JSON.stringify(sharedRows(dataset()));
export const documentJson = (key: string): string => JSON.stringify(publishedDocument(dataset(), key));
export const documentListJson = (): string =>
  JSON.stringify(dataset().documents.map((rows) => listedDocument(dataset().reference, rows)));
