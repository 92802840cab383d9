/** Loads the files of the chosen documents, each once while the page is open. */
import type { ListedDocument, PublishedDocument, SharedRows } from '../model/published-rows.ts';

/** Where the files are; `document` holds `{document}` in the place of a key. */
export interface FileAddresses {
  readonly shared: string;
  readonly list: string;
  readonly document: string;
}

export interface LoadedDocuments {
  readonly shared: SharedRows;
  readonly documents: readonly PublishedDocument[];
  /** Keys of which the site has no file. */
  readonly unknown: readonly string[];
}

const KEY = /^[a-z0-9.-]+$/;

export class ComparisonFiles {
  readonly #addresses: FileAddresses;
  readonly #loaded = new Map<string, Promise<unknown>>();

  constructor(addresses: FileAddresses) {
    this.#addresses = addresses;
  }

  async documents(keys: readonly string[]): Promise<LoadedDocuments> {
    const [shared, ...found] = await Promise.all([
      this.#load<SharedRows>(this.#addresses.shared),
      ...keys.map((key) =>
        KEY.test(key) ? this.#load<PublishedDocument>(this.#addresses.document.replace('{document}', key)) : null,
      ),
    ]);
    if (!shared) throw new Error(`missing file: ${this.#addresses.shared}`);
    return {
      shared,
      documents: found.filter((one) => one !== null),
      unknown: keys.filter((_, i) => found[i] === null),
    };
  }

  /** Every document there is to choose from; loaded only when somebody looks for one. */
  async list(): Promise<readonly ListedDocument[]> {
    return (await this.#load<readonly ListedDocument[]>(this.#addresses.list)) ?? [];
  }

  /** Null where there is no such file. A failed attempt is forgotten, so that the next one may succeed. */
  #load<T>(address: string): Promise<T | null> {
    const loading = this.#loaded.get(address) ?? fetchJson(address);
    this.#loaded.set(address, loading);
    loading.catch(() => this.#loaded.delete(address));
    return loading as Promise<T | null>;
  }
}

async function fetchJson(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (response.status === 404) return null;
  if (!response.ok) throw new Error(`${response.status}: ${address}`);
  return response.json();
}
