/** How far the explore page looks where the rows of all documents are too many to be read: as its table says. */
import { bureausNamed, documentsNamed, type NameFile } from '../../model/search/names.ts';
import { filesOf, jsonFiles } from '../json-files.ts';
import type { BureauRows } from './answers.ts';

/** Files read for one question, and so many more each time a reader asks to read on: 20,000 rows. */
export const MOST_FILES = 40;

/** Bureaus that are looked for by pieces of their names; null where the list of all is short. */
export function bureausBy({ names, nameParts, shared, documents }: DOMStringMap): BureauRows | null {
  if (!names || !shared || !documents) return null;
  const load = filesOf(names);
  const find = jsonFiles();
  return {
    documents: async (bureau) => {
      const named = await bureausNamed(bureau, Number(nameParts), (file) => load<NameFile>(file));
      return named?.flatMap(documentsNamed) ?? null;
    },
    rows: async (document) => {
      // What makes rows of a document comes only when a bureau is asked for.
      const { rowsOfDocument } = await import('./bureau-answers.ts');
      return rowsOfDocument(document, { shared, document: documents }, find);
    },
  };
}
