/** The only reader of `data/` for pages: reads the folder once in a process, and refuses one with errors. */
import { resolve } from 'node:path';
import { Dataset } from '../model/dataset.ts';
import { formatProblem, hasErrors } from '../model/problem.ts';
import { readDataFolder } from '../model/read-folder.ts';

/** DATA_DIR, or `data` in the folder the build runs in. */
export const dataFolder = (): string => resolve(process.env['DATA_DIR'] ?? 'data');

let loaded: Dataset | undefined;

export function dataset(): Dataset {
  loaded ??= load(dataFolder());
  return loaded;
}

function load(folder: string): Dataset {
  const { reference, documents, problems } = readDataFolder(folder);
  if (hasErrors(problems)) throw new Error(problems.map((found) => formatProblem(found, 'en')).join('\n'));
  return new Dataset(reference, documents);
}
