/** Loads files as the browser does, from what the build would write. */
import type { Load } from '../../src/client/json-files.ts';
import type { JsonFiles } from '../../src/site/script-files.ts';

export interface JsonFolder {
  readonly load: Load;
  /** Names of the files asked for, in order. */
  readonly asked: string[];
}

export function jsonFolder(files: JsonFiles): JsonFolder {
  const asked: string[] = [];
  const parsed = new Map<string, unknown>();
  return {
    asked,
    load: async <T>(file: string): Promise<T> => {
      asked.push(file);
      const make = files.get(file);
      if (make === undefined) throw new Error(`no file ${file}`);
      if (!parsed.has(file)) parsed.set(file, JSON.parse(make()));
      return parsed.get(file) as T;
    },
  };
}
