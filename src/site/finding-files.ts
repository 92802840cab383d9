/** All findings as files: the columns of a table, and a JSON object a line. */
import { FINDING_COLUMNS, findingCells, findingRecord } from '../checks/finding-record.ts';
import { checkForm, checkForms, type Finding } from '../checks/run.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Reference } from '../model/reference.ts';
import type { DocumentRows } from '../model/rows.ts';

export { FINDING_COLUMNS } from '../checks/finding-record.ts';

/** Name of the published table; no file of the data folder is called so. */
export const FINDINGS_TABLE = 'findings';

/** Document after document. Checked anew for each file: kept, they would take more memory than the rows. */
export function* findingsOf(of: Dataset): Generator<Finding, void> {
  for (const { findings } of checkForms(of)) yield* findings;
}

export const findingTable = (of: Dataset): { header: string[]; rows: string[][] } => ({
  header: [...FINDING_COLUMNS],
  rows: Array.from(findingsOf(of), findingCells),
});

/** Document by document: the whole may be longer than a string of the language can be. */
export function* findingLines(documents: readonly DocumentRows[], reference: Reference): Generator<string> {
  for (const rows of documents) {
    const { findings } = checkForm(rows, reference);
    yield findings.map((finding) => `${JSON.stringify(findingRecord(finding))}\n`).join('');
  }
}
