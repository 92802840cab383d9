/** What lies below `/data/`, with sizes and hashes: for programs, and for `sha256sum -c SHA256SUMS` in a copy of the folder. */
import { createHash } from 'node:crypto';
import { DATA_VERSION } from '../model/datapackage.ts';
import { type DescribedFile, describedFiles } from './data-files.ts';

const FOLDER = 'data/';
const within = (path: string): string => path.slice(FOLDER.length);

/** `files.json`; paths are relative to it. */
export async function fileListJson(): Promise<string> {
  const files = (await describedFiles()).map(({ path, bytes, sha256, mediaType }) =>
    JSON.stringify({ path: within(path), bytes, sha256, mediatype: mediaType }),
  );
  return `{"name":"bureau-targets","version":"${DATA_VERSION}","files":[\n${files.join(',\n')}\n]}\n`;
}

/** `SHA256SUMS`, of all files but itself. */
export async function checksums(): Promise<string> {
  const list = createHash('sha256')
    .update(await fileListJson())
    .digest('hex');
  const lines = (await describedFiles()).map(({ path, sha256 }: DescribedFile) => `${sha256}  ${within(path)}\n`);
  return `${lines.join('')}${list}  files.json\n`;
}
