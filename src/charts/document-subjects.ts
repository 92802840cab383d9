/** What a chart of one document can be drawn of: each document decides alone, so that its page reads no other. */
import type { Dataset } from '../model/dataset.ts';
import type { DocumentRows } from '../model/rows.ts';
import type { Chart } from './chart.ts';

export function documentSubjects(
  isDrawable: (rows: DocumentRows, dataset: Dataset) => boolean,
): Required<Pick<Chart, 'subjects' | 'has'>> {
  const has = (dataset: Dataset, document: string): boolean => isDrawable(dataset.document(document), dataset);
  return {
    has,
    subjects: (dataset) => dataset.heads.map(({ document }) => document).filter((document) => has(dataset, document)),
  };
}
