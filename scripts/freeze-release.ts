/**
 * A built site gets what is kept of releases, below `v/`: folders of RELEASES_DIR as they are, and of the present
 * release, where nobody keeps it yet, the data and figures of this very build.
 */
import { createHash } from 'node:crypto';
import { copyFileSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesIn } from '../src/bundle/copy-site.ts';
import { writeZip } from '../src/bundle/zip.ts';
import type { FrozenRelease } from '../src/site/frozen-release.ts';
import { frozenFiles } from '../src/site/urls.ts';

/** What the archive of the data holds: the data folder; of very many documents the tables that hold them all. */
const DATA = /^(?:datapackage\.json|reference\/.*\.csv|documents\/.*\.csv)$/;
const MANY_DATA = /^(?:datapackage\.json|reference\/.*\.csv|parquet\/.*)$/;
/** Documents whose files one archive can hold. */
const MANY = 5_000;

export function freezeReleases(site: string, kept: ReadonlyMap<string, string>): void {
  for (const [release, folder] of kept) {
    // Its page is of this build, in today's words.
    cpSync(folder, join(site, frozenFiles.folder(release)), {
      recursive: true,
      filter: (path) => !path.endsWith('.html'),
    });
  }
}

/** `release.json`, which the build has written, says what to keep. */
export function freezePresent(site: string, release: string): void {
  const folder = join(site, frozenFiles.folder(release));
  if (!existsSync(join(site, frozenFiles.list(release)))) return;
  const { figures, endings, documents }: FrozenRelease = JSON.parse(
    readFileSync(join(site, frozenFiles.list(release)), 'utf8'),
  );
  for (const language of ['zh', 'en']) {
    for (const { id } of figures) {
      for (const ending of endings) {
        const file = `figures/${language}/${id}.${ending}`;
        copy(join(site, file), join(folder, file));
      }
    }
  }
  archive(join(site, 'data'), join(site, frozenFiles.data(release)), documents.length > MANY ? MANY_DATA : DATA);
  const sums = filesIn(folder)
    .filter((file) => !file.endsWith('.html') && file !== 'SHA256SUMS')
    .map(
      (file) =>
        `${createHash('sha256')
          .update(readFileSync(join(folder, file)))
          .digest('hex')}  ${file}\n`,
    );
  writeFileSync(join(site, frozenFiles.checksums(release)), sums.join(''));
}

function archive(data: string, target: string, kept: RegExp): void {
  const work = `${target}.making`;
  try {
    for (const file of filesIn(data).filter((one) => kept.test(one))) copy(join(data, file), join(work, file));
    writeZip(work, target, 'data');
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function copy(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  copyFileSync(from, to);
}
