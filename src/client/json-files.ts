/** Reads the JSON files that the site publishes for its own pages. */

/** Gives the content of a file, named without `.json`. */
export type Load = <T>(file: string) => Promise<T>;

/** More files than this are not kept: a scan of the whole data must not fill the memory. */
const MOST_KEPT = 64;

/** Fetches files of a folder (`/search/`), each once while it is kept. */
export function jsonFiles(folder: string): Load {
  const kept = new Map<string, Promise<unknown>>();
  return <T>(file: string): Promise<T> => {
    const content = kept.get(file) ?? fetchJson(`${folder}${file}.json`);
    kept.delete(file);
    kept.set(file, content);
    const [oldest] = kept.keys();
    if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
    // A failure is not kept: the next question tries again.
    content.catch(() => kept.get(file) === content && kept.delete(file));
    return content as Promise<T>;
  };
}

async function fetchJson(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status}: ${address}`);
  return response.json();
}
