/**
 * The only reader of `data/` for pages. Rows are read when a page asks for them: those of one document for its own
 * pages, all of them, once in a process, for pages that compare. A folder with errors is refused.
 */
import { resolve } from 'node:path';
import { Dataset } from '../model/dataset.ts';
import { formatProblem, hasErrors } from '../model/problem.ts';
import { DataFolderStore } from '../model/folder-store.ts';

/** DATA_DIR, or `data` in the folder the build runs in. */
export const dataFolder = (): string => resolve(process.env['DATA_DIR'] ?? 'data');

let loaded: Dataset | undefined;

export function dataset(): Dataset {
  loaded ??= load(dataFolder());
  return loaded;
}

function load(folder: string): Dataset {
  const store = new DataFolderStore(folder);
  const { reference, problems } = store;
  if (hasErrors(problems)) throw new Error(problems.map((found) => formatProblem(found, 'en')).join('\n'));
  return new Dataset(reference, store);
}
