/** Targets that take no part in the comparison, and the proof that none is lost: all counted, by where they went. */
import { type ComparedDocument, PARTS, type StatedResult, type Tally } from '../../compare/documents-comparison.ts';
import type { PlacedTarget } from '../../model/dataset.ts';
import { shortLabel } from './facts.ts';
import { quantityLink } from './measures.ts';
import { type Html, html } from '../html.ts';
import { scrollFrame, type ViewContext } from '../table-view.ts';

export function targetsApart(documents: readonly ComparedDocument[], context: ViewContext): Html {
  const { t } = context;
  const lists = documents.flatMap((one) => {
    const label = shortLabel(one, context);
    const unmapped = one.unmapped.map((promise) => item(promise.statements[0], quantityLink(promise, context)));
    const results = one.results.map((result) => item(result.placed, resultLink(result, context)));
    return [
      unmapped.length > 0 && folded(t.comparison.unmappedOf(label, unmapped.length), unmapped),
      results.length > 0 && folded(t.comparison.resultsOf(label, results.length), results),
    ];
  });
  return lists.some((list) => list !== false)
    ? html`${lists}`
    : html`<p class="muted">${t.comparison.nothingApart}</p>`;
}

const folded = (summary: string, items: readonly Html[]): Html =>
  html`<details><summary>${summary}</summary><ul class="stated">${items}</ul></details>`;

/** Named by the printed context; a goal text may have none but those of its program. */
function item(placed: PlacedTarget | undefined, value: Html): Html {
  const name = placed?.target.label ?? placed?.indicator?.name ?? placed?.program.name;
  return html`<li><span lang="zh-Hans">${name}</span><span class="values">${value}</span></li>`;
}

function resultLink({ placed: { rows, target }, quantity, unit }: StatedResult, { t, links }: ViewContext): Html {
  const address = links.row(rows.document.document, target.target);
  return html`<a href="${address}" title="${t.link.toRow(target.line)}">${t.quantity(quantity, unit)}</a>`;
}

export function reconciliation(documents: readonly ComparedDocument[], context: ViewContext): Html {
  const { t } = context;
  const heads = [...PARTS.map((part) => t.comparison.parts[part]), t.terms.total];
  const body = documents.map((one) => {
    const tallies = [...PARTS.map((part) => one.parts[part]), one.total];
    return html`<tbody><tr><th scope="rowgroup" rowspan="2">${shortLabel(one, context)}</th>${tallyRow(t.comparison.rows, tallies, 'rows', context)}</tr>
<tr>${tallyRow(t.comparison.promises, tallies, 'promises', context)}</tr></tbody>`;
  });
  const table = html`<table class="wide tallies"><thead><tr><th scope="col">${t.terms.document}</th><td></td>${heads.map((head) => html`<th scope="col" class="number">${head}</th>`)}</tr></thead>${body}</table>`;
  return scrollFrame(t.comparison.reconciliation, table);
}

const tallyRow = (label: string, tallies: readonly Tally[], of: keyof Tally, { t }: ViewContext): Html =>
  html`<th scope="row">${label}</th>${tallies.map((tally) => html`<td class="number">${t.number(tally[of])}</td>`)}`;
