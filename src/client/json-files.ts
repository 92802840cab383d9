/** Reads the JSON files that the site publishes for its own pages. */

/** Gives the content of a file, by its address; null where there is no such file. */
export type Find = <T>(address: string) => Promise<T | null>;

/** Gives the content of a file of a folder, named without `.json`; it fails where there is no such file. */
export type Load = <T>(file: string) => Promise<T>;

/** More files than this are not kept: a scan of the whole data must not fill the memory. */
const MOST_KEPT = 64;

/** Fetches each file once while it is kept. What failed or was not there is asked for again. */
export function jsonFiles(): Find {
  const kept = new Map<string, Promise<unknown>>();
  return <T>(address: string): Promise<T | null> => {
    const content = kept.get(address) ?? fetchJson(address);
    kept.delete(address);
    kept.set(address, content);
    const [oldest] = kept.keys();
    if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
    const forget = () => kept.get(address) === content && kept.delete(address);
    content.then((found) => found === null && forget(), forget);
    return content as Promise<T | null>;
  };
}

/** The files of a folder (`/search/`), all of which are there. */
export function filesOf(folder: string, find = jsonFiles()): Load {
  return async <T>(file: string): Promise<T> => {
    const address = `${folder}${file}.json`;
    const content = await find<T>(address);
    if (content === null) throw new Error(`missing file: ${address}`);
    return content;
  };
}

async function fetchJson(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (response.status === 404) return null;
  if (!response.ok) throw new Error(`${response.status}: ${address}`);
  return response.json();
}
