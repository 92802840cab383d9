/** Everything that draws, in a chunk of its own: loaded when a comparison is to be drawn in the browser, and not before. */
import type { Messages } from '../i18n/index.ts';
import { datasetOf } from '../model/published-rows.ts';
import { chosenDocuments } from './chosen-documents.ts';
import type { LoadedDocuments } from './comparison-files.ts';
import { comparisonView } from './comparison-view.ts';
import type { Links } from './links.ts';

export interface DrawnComparison {
  readonly comparison: string;
  readonly chosen: string;
}

export function drawComparison({ shared, documents }: LoadedDocuments, t: Messages, links: Links): DrawnComparison {
  const dataset = datasetOf(shared, documents);
  const keys = documents.map(({ rows }) => rows.document.document);
  return {
    comparison: keys.length === 0 ? '' : comparisonView(dataset, keys, { t, links }).text,
    chosen: chosenDocuments(dataset, keys, t).text,
  };
}
