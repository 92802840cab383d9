/** How far the explore page looks where the rows of all documents are too many to be read: as its table says. */
import { jsonFiles } from '../json-files.ts';
import type { BureauRows } from './answers.ts';

/** Files read for one question, and so many more each time a reader asks to read on: 20,000 rows. */
export const MOST_FILES = 40;

/** Bureaus that are looked for by pieces of their names; null where the list of all is short. */
export function bureausBy({ names, nameParts, shared, documents }: DOMStringMap): BureauRows | null {
  if (!names || !shared || !documents) return null;
  const find = jsonFiles();
  // What finds bureaus and makes rows of their documents comes only when one is asked for.
  return {
    documents: async (bureau) => {
      const { bureausIn, documentsNamed } = await import('../named-bureaus.ts');
      const named = await bureausIn({ names, nameParts: Number(nameParts) })(bureau);
      return named?.flatMap(documentsNamed) ?? null;
    },
    rows: async (document) => {
      const { rowsOfDocument } = await import('./bureau-answers.ts');
      return rowsOfDocument(document, { shared, document: documents }, find);
    },
  };
}
