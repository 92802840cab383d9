/** Everything that draws, in a chunk of its own: loaded when a comparison is to be drawn in the browser, and not before. */
import { fittingAll } from '../../compare/fitting-documents.ts';
import type { Messages } from '../../i18n/index.ts';
import { datasetOf } from '../../model/published-rows.ts';
import type { Links } from '../links.ts';
import { chosenDocuments, suggestedDocuments } from './chosen-documents.ts';
import type { LoadedDocuments } from './document-files.ts';
import { comparisonView } from './view.ts';

/** HTML of the parts of the page that follow the choice. */
export interface DrawnComparison {
  readonly comparison: string;
  readonly chosen: string;
  readonly suggested: string;
}

export function drawComparison({ shared, documents }: LoadedDocuments, t: Messages, links: Links): DrawnComparison {
  const dataset = datasetOf(shared, documents);
  const keys = documents.map(({ rows }) => rows.document.document);
  return {
    comparison: keys.length === 0 ? '' : comparisonView(dataset, keys, { t, links }).text,
    chosen: chosenDocuments(dataset, keys, t).text,
    suggested: suggestedDocuments(fittingAll(documents), t).text,
  };
}
