/** Matched measures: a row a measure, a column a document, every promise as it is printed. */
import type { ComparedDocument, ComparedMeasure, MeasureCell } from '../../compare/documents-comparison.ts';
import type { PrintedPromise, Scope } from '../../compare/promise.ts';
import { shortLabel } from './facts.ts';
import { type Html, html } from '../html.ts';
import { scrollFrame, type ViewContext } from '../table-view.ts';

export function matchedMeasures(
  label: string,
  lead: string,
  measures: readonly ComparedMeasure[],
  documents: readonly ComparedDocument[],
  context: ViewContext,
): Html {
  const { t, links } = context;
  if (measures.length === 0) return html`<p class="muted">${t.comparison.noMeasures}</p>`;
  const heads = documents.map((one) => {
    const address = links.document(one.rows.document.document);
    return html`<th scope="col"><a href="${address}">${shortLabel(one, context)}</a></th>`;
  });
  const body = [...Map.groupBy(measures, ({ topic }) => topic)].map(([topic, of]) => {
    const head = html`<tr class="topic"><th scope="rowgroup" colspan="${documents.length + 1}"><span>${topic && t.name(topic)}</span></th></tr>`;
    return html`<tbody>${head}${of.map((measure) => measureRow(measure, context))}</tbody>`;
  });
  const table = html`<table class="compared matched documents-${documents.length}"><thead><tr><th scope="col">${t.terms.measure}</th>${heads}</tr></thead>${body}</table>`;
  return html`<p>${lead}</p>${scrollFrame(label, table)}`;
}

function measureRow({ measure, unit, cells }: ComparedMeasure, context: ViewContext): Html {
  const { t, links } = context;
  const isMoney = unit?.kind === 'money';
  const notes = [
    [t.unitName(unit), measure.direction === 'lower' && t.lowerIsBetter].filter(Boolean).join(' · '),
    isMoney ? t.comparison.money : t.comparability(measure),
  ].filter((note) => note !== '');
  const values = cells.map((cell) => html`<td>${cellOf(cell, isMoney, measure.unit, context)}</td>`);
  return html`<tr><th scope="row"><a href="${links.measure(measure.measure)}">${t.name(measure)}</a>${notes.map((note) => html`<span class="original">${note}</span>`)}</th>${values}</tr>`;
}

/** Amounts restate each program's own budget: that they differ says nothing. */
function cellOf({ promises, isDiffering }: MeasureCell, isMoney: boolean, unit: string, context: ViewContext): Html {
  const { t } = context;
  if (promises.length === 0) return html`<span class="absence">${t.comparison.notSet}</span>`;
  const flag = isDiffering && !isMoney && html`<span class="chip">${t.comparison.differing}</span>`;
  return html`${promises.map((promise) => promiseView(promise, unit, context))}${flag}`;
}

function promiseView(promise: PrintedPromise, measureUnit: string, context: ViewContext): Html {
  const { t } = context;
  const { quantity, unit, scopes, match, note, impliedComparator } = promise;
  const isOtherUnit = quantity.unit !== measureUnit;
  return html`<span class="target">${quantityLink(promise, context)}
<span class="small muted">${scopes.map((scope) => scopeName(scope, context)).join(t.list)}
${match === 'close' && html`<span class="chip">${t.match.close}</span>`}
${isOtherUnit && html`<span class="chip">${t.comparison.otherUnit}</span>`}</span>
${printedName(promise)}
${impliedComparator && html`<span class="small muted">${t.documents.implied(t.quantity({ ...quantity, comparator: impliedComparator }, unit))}</span>`}
${note !== null && html`<span class="small muted">${t.note(note)}</span>`}</span>`;
}

export function quantityLink({ document, sources, quantity, unit }: PrintedPromise, { t, links }: ViewContext): Html {
  const [first] = sources;
  const text = t.quantity(quantity, unit);
  if (!first) return html`<span class="quantity">${text}</span>`;
  return html`<a class="quantity" href="${links.row(document.document, first.key)}" title="${t.link.toRow(first.line)}">${text}</a>`;
}

/** The words that name it in the form: they may differ where the measure is one. */
function printedName({ label, statements }: PrintedPromise): Html | null {
  const name = label ?? statements.find(({ indicator }) => indicator)?.indicator?.name;
  return name ? html`<span class="small muted" lang="zh-Hans">${name}</span>` : null;
}

const scopeName = (scope: Scope, { t }: ViewContext): string =>
  scope === 'project' ? t.comparison.projectForm : t.scope[scope];

/** Measures that one document alone states: what and how much, and where there are several, of what each. */
export function measuresOfOne(
  one: ComparedDocument,
  only: readonly ComparedMeasure[],
  at: number,
  context: ViewContext,
): Html {
  const { t, links } = context;
  const own = only.filter(({ cells }) => (cells[at]?.promises.length ?? 0) > 0);
  const items = own.map(({ measure, cells }) => {
    const values = (cells[at]?.promises ?? []).map(
      (promise, _, all) =>
        html`<span>${quantityLink(promise, context)}${all.length > 1 && html` ${printedName(promise)}`}</span> `,
    );
    return html`<li><a href="${links.measure(measure.measure)}">${t.name(measure)}</a><span class="values">${values}</span></li>`;
  });
  const list =
    own.length === 0 ? html`<p class="muted">${t.comparison.noMeasures}</p>` : html`<ul class="stated">${items}</ul>`;
  return html`<h4>${t.comparison.onlyIn(shortLabel(one, context), own.length)}</h4>${list}`;
}
