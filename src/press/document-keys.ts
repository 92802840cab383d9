/** What the pages and files of a document are made of, as a key: equal keys, equal bytes. */
import { createHash, type Hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { yearPairs } from '../changes/bureau-years.ts';
import { fittingDocuments } from '../compare/fitting-documents.ts';
import { Dataset } from '../model/dataset.ts';
import { publishedPlaces, sharedRows } from '../model/published-rows.ts';
import type { Reference } from '../model/reference.ts';
import type { Document } from '../model/tables/document.ts';

/** The project's own files that pages are made by; whoever adds a folder of such files adds it here. */
const CODE = ['src', 'public', 'astro.config.mjs', 'package-lock.json', 'tsconfig.json'];
/** Variables that pages show or depend on. */
const SETTINGS = ['BASE_PATH', 'SITE_URL', 'REACH'];

/** Numbers of documents beyond which pages link elsewhere: see MOST_DOCUMENTS in src/site/findings.ts, and long-lists.ts. */
const BOUNDS = [30, 200];

/** Of all documents. `root` is the project, `folder` the data of a wide site. */
export function documentKeys(
  root: string,
  folder: string,
  reference: Reference,
  heads: readonly Document[],
): Map<string, string> {
  const unread = (): never => {
    throw new Error('the key of a document needs the rows of no other');
  };
  const dataset = new Dataset(reference, { heads, document: unread, all: unread });
  const common = createHash('sha256');
  for (const path of CODE) addFiles(common, root, path);
  const bounds = BOUNDS.map((most) => heads.length > most);
  const settings = SETTINGS.map((name) => process.env[name] ?? '');
  common.update(JSON.stringify([settings, process.version, bounds, sharedRows(dataset), reference.rows.releases]));
  const shared = common.digest('hex');
  return new Map(
    heads.map((head) => {
      const { document, bureau } = head;
      const hash = createHash('sha256').update(shared);
      for (const one of [document, ...madeWith(dataset, head)]) addFiles(hash, folder, `documents/${one}`);
      const around = publishedPlaces(reference, reference.bureaus.get(bureau)?.adcode ?? null);
      const beside = [
        reference.bureaus.get(bureau),
        around,
        dataset.headsOf(bureau),
        fittingDocuments(dataset, document),
      ];
      return [document, hash.update(JSON.stringify(beside)).digest('hex')];
    }),
  );
}

/** The documents that stand on the page of what changed, which is made with the first document of the later year. */
const madeWith = (dataset: Dataset, { document, bureau }: Document): string[] =>
  yearPairs(dataset, bureau).flatMap(({ earlier, later }) =>
    later[0]?.document === document ? [...earlier, ...later.slice(1)].map((head) => head.document) : [],
  );

/** Names and bytes of a file, or of all below a folder, whatever order the disk lists them in. */
function addFiles(hash: Hash, root: string, path: string): void {
  const full = join(root, path);
  const names = namesIn(full);
  for (const name of names?.toSorted() ?? []) addFiles(hash, root, `${path}/${name}`);
  if (names) return;
  const bytes = readFileSync(full);
  hash.update(`${path}\n${bytes.length}\n`).update(bytes);
}

function namesIn(path: string): string[] | null {
  try {
    return readdirSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOTDIR') return null;
    throw error;
  }
}
