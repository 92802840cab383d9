/** Bureaus by pieces of their names, for pages of sites with too many for one list: loaded only there. */
import { bureausNamed, documentsNamed, type NamedBureau, type NameFile } from '../model/search/names.ts';
import { filesOf, jsonFiles } from './json-files.ts';

export { documentsNamed, type NamedBureau };

/** Where the pieces are, as a page says, and into how many files they are cut. */
export interface NameFolder {
  readonly names: string;
  readonly nameParts: number;
}

/** Null where the words are in too many names. */
export function bureausIn(
  { names, nameParts }: NameFolder,
  find = jsonFiles(),
): (question: string) => Promise<NamedBureau[] | null> {
  const load = filesOf(names, find);
  return (question) => bureausNamed(question, nameParts, (file) => load<NameFile>(file));
}
