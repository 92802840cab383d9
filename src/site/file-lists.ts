/** Lists of files with sizes and hashes: for programs, and for `sha256sum -c` in a copy of the folder `data`. */
import { DATA_VERSION } from '../model/datapackage.ts';
import type { DescribedFile } from './data-files.ts';

const FOLDER = 'data/';
const within = (path: string): string => path.slice(FOLDER.length);

/** Paths are relative to the folder. `more` says what the list is of, or which other lists there are. */
export function formatList(files: readonly DescribedFile[], more: object = {}): string {
  const lines = files.map(({ path, bytes, sha256, mediaType }) =>
    JSON.stringify({ path: within(path), bytes, sha256, mediatype: mediaType }),
  );
  const head = JSON.stringify({ name: 'bureau-targets', version: DATA_VERSION, ...more });
  return `${head.slice(0, -1)},"files":[\n${lines.join(',\n')}\n]}\n`;
}

export const formatSums = (files: readonly DescribedFile[]): string =>
  files.map(({ path, sha256 }) => `${sha256}  ${within(path)}\n`).join('');
