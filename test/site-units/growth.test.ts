/** What pages load does not grow with the documents: the heaviest file of each kind, of some documents and of four times as many. */
import { expect, test } from 'vitest';
import { Dataset } from '../../src/model/dataset.ts';
import { makeExploreFiles } from '../../src/site/explore-files.ts';
import { nameFiles } from '../../src/site/name-files.ts';
import type { JsonFiles } from '../../src/site/script-files.ts';
import { searchFiles } from '../../src/site/search-index.ts';
import { made } from '../synthesize/corpora.ts';

function datasetOf(bureaus: number): Dataset {
  const { reference, documents } = made(bureaus, 1);
  return new Dataset(
    reference,
    documents.map(({ rows }) => rows),
  );
}

/** As if some dozens of documents were already too many for one list, so that a small corpus shows what a large one does. */
const FILES: Readonly<Record<string, (dataset: Dataset) => JsonFiles>> = {
  explore: (dataset) => makeExploreFiles(dataset, { rows: 200, measurePostings: 4_000, byBureau: 1_000 }),
  search: (dataset) => searchFiles(dataset, { bandSize: 32_768, recordsInFile: 64, termFileBytes: 20_000, listed: 30 }),
  names: (dataset) => nameFiles(dataset, { listed: 30, bytes: 5_000, common: 20 }),
};

const [few, many] = [datasetOf(60), datasetOf(240)];

/** `targets-12` → `targets`, and the length of the longest of them. */
function heaviest(files: JsonFiles): Map<string, number> {
  const found = new Map<string, number>();
  for (const [name, make] of files) {
    const kind = name.replace(/-.*/, '');
    found.set(kind, Math.max(found.get(kind) ?? 0, make().length));
  }
  return found;
}

test.each(Object.keys(FILES))('no file of %s grows with the documents: there are only more of them', (folder) => {
  const make = FILES[folder];
  if (!make) throw new Error(`no folder: ${folder}`);
  const [before, after] = [heaviest(make(few)), heaviest(make(many))];
  expect([...after.keys()]).toEqual([...before.keys()]);
  for (const [kind, bytes] of after) {
    // Terms and names fall into files by their letters, so that one file is fuller than another by chance.
    expect(bytes, kind).toBeLessThan(2 * (before.get(kind) ?? 0) + 2_000);
  }
  expect(make(many).size).toBeGreaterThan(make(few).size);
});
