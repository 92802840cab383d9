/** A comparison of documents as HTML: the same function writes it in the build and in the browser. */
import { type DocumentsComparison, documentsComparison, FEWEST_COMPARED } from '../compare/documents-comparison.ts';
import type { Dataset } from '../model/dataset.ts';
import { comparisonFacts } from './comparison-facts.ts';
import { comparisonFigures } from './comparison-figures.ts';
import { matchedMeasures, measuresOfOne } from './comparison-measures.ts';
import { reconciliation, targetsApart } from './comparison-targets.ts';
import { type Html, html } from './html.ts';
import type { Words } from './table-view.ts';

/** Of one document there is nothing to lay beside it: its facts alone. */
export function comparisonView(data: Dataset, keys: readonly string[], words: Words): Html {
  const dataset = data.only((rows) => keys.includes(rows.document.document));
  const comparison = documentsComparison(dataset, keys);
  const facts = comparisonFacts(comparison, words);
  return comparison.documents.length < FEWEST_COMPARED
    ? facts
    : html`${facts}${laidSideBySide(dataset, comparison, words)}`;
}

function laidSideBySide(dataset: Dataset, comparison: DocumentsComparison, words: Words): Html {
  const { t, links } = words;
  const { documents, measures } = comparison;
  const { same, close, only } = measures;
  const counts = [same.length, close.length, only.length] as const;
  const address = links.comparison(documents.map(({ rows }) => rows.document.document));
  return html`
<h2>${t.comparison.figures}</h2>
${comparisonFigures(dataset, words)}
<h2>${t.comparison.measures}</h2>
<p>${t.comparison.summary(documents.length, ...counts)}</p>
<h3>${t.comparison.parts.same}</h3>
${matchedMeasures(t.comparison.parts.same, t.comparison.sameLead, same, documents, words)}
<h3>${t.comparison.parts.close}</h3>
${matchedMeasures(t.comparison.parts.close, t.comparison.closeLead, close, documents, words)}
<h3>${t.comparison.parts.only}</h3>
<p>${t.comparison.onlyLead}</p>
${documents.map((one, i) => measuresOfOne(one, only, i, words))}
<h2>${t.comparison.apart}</h2>
<p>${t.comparison.apartLead}</p>
${targetsApart(documents, words)}
<h2>${t.comparison.reconciliation}</h2>
<p>${t.comparison.reconciliationLead}</p>
${reconciliation(documents, words)}
<p class="small">${t.comparison.address}${t.colon}<a href="${address}">${address}</a></p>`;
}
