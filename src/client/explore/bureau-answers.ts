/** The rows of bureaus, from the files of their documents: for where the shards lie by measure. */
import { targetRows } from '../../compare/explore/target-rows.ts';
import type { TargetRow } from '../../compare/explore/target-row.ts';
import type { DocumentFile } from '../../compare/fitting-documents.ts';
import { datasetOf, type SharedRows } from '../../model/published-rows.ts';
import type { Find } from '../json-files.ts';
import { filled } from '../links.ts';

/** Where the files are; `document` holds `*` in the place of a key. */
export interface DocumentAddresses {
  readonly shared: string;
  readonly document: string;
}

/** The rows of one document; none where there is no such file. */
export async function rowsOfDocument(
  key: string,
  { shared: address, document }: DocumentAddresses,
  find: Find,
): Promise<TargetRow[]> {
  const [shared, file] = await Promise.all([find<SharedRows>(address), find<DocumentFile>(filled(document, key))]);
  return shared && file ? targetRows(datasetOf(shared, [file])) : [];
}
