/** Where on the page of its document a finding is marked, and where its cells lead to. */
import type { Cell } from '../checks/check.ts';
import type { Finding } from '../checks/run.ts';
import { dataset } from './dataset.ts';
import { findingsOfDocument } from './findings.ts';

/** A finding on more cells than this speaks of the whole form: it stands in the list, not beside each of them. */
const MOST_MARKED = 12;

/** Row of a document's page → the findings to be marked beside it. */
export type CellMarks = ReadonlyMap<string, readonly Finding[]>;

export function cellMarks(document: string): CellMarks {
  const marks = findingsOfDocument(document)
    .findings.filter(({ cells }) => cells.length <= MOST_MARKED)
    .flatMap((finding) =>
      [...new Set(finding.cells.map((cell) => cellAnchor(document, cell)))].map((anchor) => ({ anchor, finding })),
    );
  const byAnchor = Map.groupBy(marks, ({ anchor }) => anchor);
  return new Map([...byAnchor].map(([anchor, found]) => [anchor, found.map(({ finding }) => finding)]));
}

/** The element of the document's page that shows a cell; empty where only the page itself does. */
export function cellAnchor(document: string, { table, key, program }: Cell): string {
  const { standards, workings, damages } = dataset().document(document);
  if (['programs', 'funds', 'indicators', 'targets'].includes(table)) return key;
  if (table === 'standards') return standards.find(({ standard }) => standard === key)?.indicator ?? program;
  if (table === 'workings') return workings.find(({ working }) => working === key)?.total ?? program;
  if (table === 'damages') return damages.find(({ damage }) => damage === key)?.row ?? program;
  return program;
}
