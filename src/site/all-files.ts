/** `files.json` and `SHA256SUMS`: every file below `/data/`, or where the documents' own are listed. */
import { createHash } from 'node:crypto';
import { describedFiles } from './data-files.ts';
import { documentParts, isListed } from './data-list.ts';
import { dataset } from './dataset.ts';
import { formatList, formatSums } from './file-lists.ts';

export async function fileListJson(): Promise<string> {
  const lists = isListed(dataset()) ? [] : documentParts(dataset()).map(([part]) => `lists/${part}.json`);
  return formatList(await describedFiles(), lists.length > 0 ? { lists } : {});
}

/** Of all files in that list, and of itself, but not of its own. */
export async function checksums(): Promise<string> {
  const list = createHash('sha256')
    .update(await fileListJson())
    .digest('hex');
  return `${formatSums(await describedFiles())}${list}  files.json\n`;
}
