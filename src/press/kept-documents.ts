/**
 * Pages of documents that need not be built again: those of the last site, of documents that have stayed as they were
 * under the same code. What a document's pages show besides its own rows is part of its key; pages that compare are
 * always built. Safe to delete; a site that was changed by hand or by another build is not taken from.
 */
import { createHash } from 'node:crypto';
import {
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { documentOfPath } from './document-of-path.ts';

/** Of one document: what its pages were made of, and what the files were when they were written. */
interface Kept {
  readonly key: string;
  readonly print: string;
}

interface LastSite {
  readonly folder: string;
  readonly documents: Readonly<Record<string, Kept>>;
}

/** A file a target; `record` lies outside the site. */
export function rememberSite(record: string, folder: string, keys: ReadonlyMap<string, string>): void {
  const files = filesByDocument(folder, keys);
  const documents = Object.fromEntries(
    [...keys].map(([document, key]) => [document, { key, print: printOf(folder, files.get(document) ?? []) }]),
  );
  mkdirSync(dirname(record), { recursive: true });
  const last: LastSite = { folder, documents };
  // Whole or not at all, like the site.
  writeFileSync(`${record}.new`, JSON.stringify(last));
  renameSync(`${record}.new`, record);
}

/** Links the files of all documents that have kept their keys into `fresh`, and says which documents these are. */
export function takeKept(
  record: string,
  folder: string,
  fresh: string,
  keys: ReadonlyMap<string, string>,
): ReadonlySet<string> {
  const last = readLast(record);
  if (last?.folder !== folder || !existsSync(folder)) return new Set();
  const unchanged = new Map([...keys].filter(([document, key]) => last.documents[document]?.key === key));
  const files = filesByDocument(folder, unchanged);
  const taken = new Set<string>();
  for (const [document, own] of files) {
    if (printOf(folder, own) !== last.documents[document]?.print) continue;
    taken.add(document);
    for (const path of own) linkFile(join(folder, path), join(fresh, path));
  }
  return taken;
}

function readLast(record: string): LastSite | null {
  try {
    return JSON.parse(readFileSync(record, 'utf8'));
  } catch {
    return null;
  }
}

function filesByDocument(folder: string, documents: ReadonlyMap<string, string>): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = relative(folder, join(entry.parentPath, entry.name));
    const document = documentOfPath(path);
    if (document === null || !documents.has(document)) continue;
    const own = found.get(document);
    if (own) own.push(path);
    else found.set(document, [path]);
  }
  return found;
}

/** A link has size and time of the file it leads to, so that a site made of links is recognised, too. */
function printOf(folder: string, paths: readonly string[]): string {
  const hash = createHash('sha256');
  for (const path of paths.toSorted()) {
    const { size, mtimeMs } = statSync(join(folder, path));
    hash.update(`${path}\n${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

const made = new Set<string>();

function linkFile(from: string, to: string): void {
  const folder = dirname(to);
  if (!made.has(folder)) mkdirSync(folder, { recursive: true });
  made.add(folder);
  linkSync(from, to);
}
