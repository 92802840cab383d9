/** Loads the files of the chosen documents. */
import type { DocumentFile } from '../../compare/fitting-documents.ts';
import type { ListedDocument, SharedRows } from '../../model/published-rows.ts';
import { bureausNamed, documentsNamed, type NamedBureau, type NameFile } from '../../model/search/names.ts';
import { type Find, jsonFiles } from '../json-files.ts';
import { filled } from '../links.ts';
import { findDocuments } from './choose-documents.ts';

/** Where the files are; `document` holds `*` in the place of a key. */
export interface FileAddresses {
  readonly shared: string;
  readonly list: string;
  readonly document: string;
  /** Where the list would be too long: the folder of bureaus by pieces of their names, and into how many files it is cut. */
  readonly names?: string;
  readonly nameParts?: number;
}

export interface LoadedDocuments {
  readonly shared: SharedRows;
  readonly documents: readonly DocumentFile[];
  /** Keys of which the site has no file. */
  readonly unknown: readonly string[];
}

/** Bureau, year, perhaps a suffix. Whatever else an address names is not asked for: other files lie beside the documents. */
const KEY = /^[a-z0-9][a-z0-9.-]*-\d{4}(-[a-z0-9.-]+)?$/;

export class DocumentFiles {
  readonly #addresses: FileAddresses;
  readonly #find: Find;

  constructor(addresses: FileAddresses, find = jsonFiles()) {
    this.#addresses = addresses;
    this.#find = find;
  }

  async documents(keys: readonly string[]): Promise<LoadedDocuments> {
    const { shared: address, document } = this.#addresses;
    const [shared, ...found] = await Promise.all([
      this.#find<SharedRows>(address),
      ...keys.map((key) => (KEY.test(key) ? this.#find<DocumentFile>(filled(document, key)) : null)),
    ]);
    if (!shared) throw new Error(`missing file: ${address}`);
    return {
      shared,
      documents: found.filter((one) => one !== null),
      unknown: keys.filter((_, i) => found[i] === null),
    };
  }

  /** Documents that have every word of a question; null where it must say more. Asked only when somebody looks for one. */
  async meant(query: string): Promise<ListedDocument[] | null> {
    const { list, names, nameParts } = this.#addresses;
    if (!names || !nameParts) return findDocuments((await this.#find<ListedDocument[]>(list)) ?? [], query);
    const bureaus = await bureausNamed(query, nameParts, async (file) => {
      const found = await this.#find<NameFile>(`${names}${file}.json`);
      if (!found) throw new Error(`missing file: ${names}${file}.json`);
      return found;
    });
    return bureaus && findDocuments(bureaus.flatMap(listedDocuments), query);
  }
}

const listedDocuments = (named: NamedBureau): ListedDocument[] =>
  documentsNamed(named).map((document) => ({
    document,
    bureau: named.bureau,
    year: Number.parseInt(document.slice(named.bureau.length + 1), 10),
    name_zh: named.name_zh,
    name_en: named.name_en,
  }));
