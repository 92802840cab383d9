/** A comparison of documents as HTML: the same function writes it in the build and in the browser. */
import { FEWEST_COMPARED } from '../../compare/compared-count.ts';
import { type DocumentsComparison, documentsComparison } from '../../compare/documents-comparison.ts';
import type { Dataset } from '../../model/dataset.ts';
import { comparisonFacts } from './facts.ts';
import { comparisonFigures } from './figures.ts';
import { matchedMeasures, measuresOfOne } from './measures.ts';
import { reconciliation, targetsApart } from './targets.ts';
import { type Html, html } from '../html.ts';
import type { ViewContext } from '../table-view.ts';

/** Of one document there is nothing to lay beside it: its facts alone. */
export function comparisonView(data: Dataset, keys: readonly string[], context: ViewContext): Html {
  const dataset = data.only((rows) => keys.includes(rows.document.document));
  const comparison = documentsComparison(dataset, keys);
  const facts = comparisonFacts(comparison, context);
  return comparison.documents.length < FEWEST_COMPARED
    ? facts
    : html`${facts}${laidSideBySide(dataset, comparison, context)}`;
}

function laidSideBySide(dataset: Dataset, comparison: DocumentsComparison, context: ViewContext): Html {
  const { t, links } = context;
  const { documents, measures } = comparison;
  const { same, close, only } = measures;
  const counts = [same.length, close.length, only.length] as const;
  const address = links.comparison(documents.map(({ rows }) => rows.document.document));
  return html`
<h2>${t.comparison.figures}</h2>
${comparisonFigures(dataset, context)}
<h2>${t.comparison.measures}</h2>
<p>${t.comparison.summary(documents.length, ...counts)}</p>
<h3>${t.comparison.parts.same}</h3>
${matchedMeasures(t.comparison.parts.same, t.comparison.sameLead, same, documents, context)}
<h3>${t.comparison.parts.close}</h3>
${matchedMeasures(t.comparison.parts.close, t.comparison.closeLead, close, documents, context)}
<h3>${t.comparison.parts.only}</h3>
<p>${t.comparison.onlyLead}</p>
${documents.map((one, i) => measuresOfOne(one, only, i, context))}
<h2>${t.comparison.apart}</h2>
<p>${t.comparison.apartLead}</p>
${targetsApart(documents, context)}
<h2>${t.comparison.reconciliation}</h2>
<p>${t.comparison.reconciliationLead}</p>
${reconciliation(documents, context)}
<p class="small">${t.comparison.address}${t.colon}<a href="${address}">${address}</a></p>`;
}
