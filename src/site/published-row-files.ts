/** Published rows as files, which the page of comparisons loads: what all documents share, their list, and one a document. */
import { documentFile, fittingAll } from '../compare/fitting-documents.ts';
import { type ListedDocument, listedDocument, sharedRows } from '../model/published-rows.ts';
import { dataset } from './dataset.ts';
import { namePartsOf } from './name-files.ts';

export const sharedJson = (): string => JSON.stringify(sharedRows(dataset()));
export const documentJson = (key: string): string => JSON.stringify(documentFile(dataset(), key));
/** Empty where it would be too long: then they are found by pieces of names. */
export const documentListJson = (): string =>
  JSON.stringify(
    namePartsOf(dataset()) > 0 ? [] : dataset().heads.map((document) => listedDocument(dataset().reference, document)),
  );

/** What the page suggests beside these documents, as its script does with their files. */
export const fittingDocuments = (keys: readonly string[]): ListedDocument[] =>
  fittingAll(keys.map((key) => documentFile(dataset(), key)));
