/** Whether two folders hold the same files, by name and byte. Folders within count as different: data has none there. */
import { type Dirent, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export function haveSameFiles(one: string, other: string): boolean {
  const [names, others] = [filesIn(one), filesIn(other)];
  return (
    names !== null &&
    names.join('/') === others?.join('/') &&
    names.every((name) => readFileSync(join(one, name)).equals(readFileSync(join(other, name))))
  );
}

/** In order; null where there is more than plain files. */
function filesIn(folder: string): string[] | null {
  const entries: Dirent[] = readdirSync(folder, { withFileTypes: true });
  return entries.every((entry) => entry.isFile()) ? entries.map(({ name }) => name).toSorted() : null;
}
