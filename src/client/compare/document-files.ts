/** Loads the files of the chosen documents. */
import type { DocumentFile } from '../../compare/fitting-documents.ts';
import type { ListedDocument, SharedRows } from '../../model/published-rows.ts';
import { type Find, jsonFiles } from '../json-files.ts';
import { filled } from '../links.ts';

/** Where the files are; `document` holds `*` in the place of a key. */
export interface FileAddresses {
  readonly shared: string;
  readonly list: string;
  readonly document: string;
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

  /** Every document there is to choose from; loaded only when somebody looks for one. */
  async list(): Promise<readonly ListedDocument[]> {
    return (await this.#find<readonly ListedDocument[]>(this.#addresses.list)) ?? [];
  }
}
