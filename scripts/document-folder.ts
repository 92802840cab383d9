/**
 * One document's tables → its folder, all of them or none: they are written into a hidden folder beside it, which then
 * takes its place. Tables that people write by hand are carried over from the folder before.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Kept as they are where the import writes none of that name. */
const BY_HAND = ['damages.csv', 'years.csv', 'workings.csv', 'corrections.csv'];

export type DocumentFiles = Readonly<Record<string, string>>;

/** What a folder that is there already would lose by a new import: nothing, when its tables are the same. */
export function filesThatChange(folder: string, files: DocumentFiles): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).filter((name) => {
    const text = files[name];
    return text === undefined ? !BY_HAND.includes(name) : readFileSync(join(folder, name), 'utf8') !== text;
  });
}

/**
 * Where people keep what they decided about a document: in its folder below `out`, or else in the data folder, where
 * that holds the same source. So an import to any place gives what the data hold.
 */
export function curatedFolder(out: string, data: string, document: string, sha256: string): string {
  const there = join(out, document);
  const kept = join(data, 'documents', document);
  const table = join(kept, 'document.csv');
  const isSameSource = !existsSync(there) && existsSync(table) && readFileSync(table, 'utf8').includes(sha256);
  return isSameSource ? kept : there;
}

/** `curated` is the folder whose tables written by hand come along. */
export function placeDocument(
  out: string,
  document: string,
  files: DocumentFiles,
  curated = join(out, document),
  rename = renameSync,
): void {
  const folder = join(out, document);
  const fresh = join(out, `.${document}.new-${process.pid}`);
  const old = join(out, `.${document}.old-${process.pid}`);
  try {
    mkdirSync(fresh, { recursive: true });
    for (const [name, text] of Object.entries({ ...byHand(curated), ...files })) writeFileSync(join(fresh, name), text);
    const isThere = existsSync(folder);
    if (isThere && !statSync(folder).isDirectory()) throw new Error('not a folder');
    if (isThere) rename(folder, old);
    try {
      rename(fresh, folder);
    } catch (error) {
      if (isThere) rename(old, folder);
      throw error;
    }
    rmSync(old, { recursive: true, force: true });
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

const byHand = (folder: string): Record<string, string> =>
  Object.fromEntries(
    BY_HAND.filter((name) => statSync(join(folder, name), { throwIfNoEntry: false })?.isFile()).map((name) => [
      name,
      readFileSync(join(folder, name), 'utf8'),
    ]),
  );
