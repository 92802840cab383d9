/** What a question has found, in words and as a table; on phones each row is a card, which keeps its roles. */
import { type RowOrder, SORTS, type Sort } from '../../compare/explore/order.ts';
import type { TargetRow } from '../../compare/explore/target-row.ts';
import { type Html, html } from '../html.ts';
import type { Links } from '../links.ts';
import type { Words } from '../words.ts';
import type { Found } from './scan.ts';

interface Context {
  readonly t: Words;
  readonly links: Links;
}

/** How many were found and how many of them are listed. */
export function foundWords({ rows, targets, documents, results }: Found, { explore, semicolon }: Words): string {
  const total = targets + results;
  const counted = [explore.found(targets, documents), results > 0 && explore.foundResults(results)];
  return [...(total === 0 ? [explore.none] : counted), total > rows.length && explore.shown(rows.length)]
    .filter(Boolean)
    .join(semicolon);
}

/** Nothing where nothing was found. */
export function resultTable({ rows }: Found, order: RowOrder, context: Context): Html {
  const body = rows.map(({ row }) => tableRow(row, context));
  return html`${rows.length > 0 && html`<table class="explore" role="table">${tableHead(order, context.t)}<tbody role="rowgroup">${body}</tbody></table>`}`;
}

function tableHead({ by: sorted, isDescending }: RowOrder, t: Words): Html {
  const direction = html` aria-sort="${isDescending ? 'descending' : 'ascending'}"`;
  const cells = SORTS.map(
    (by) =>
      html`<th scope="col" role="columnheader" class="c-${by}"${by === sorted && direction}><button type="button" value="${by}">${t.explore.columns[by]}</button></th>`,
  );
  return html`<thead role="rowgroup"><tr role="row">${cells}</tr></thead>`;
}

function tableRow(row: TargetRow, { t, links }: Context): Html {
  const { document, indicator, measure, category } = row;
  const quantity = t.quantity({ ...row, valueTo: row.value_to }, row.unit);
  const cells: Record<Sort, Html | string | number | null> = {
    bureau: html`<a href="${links.document(document.document)}">${t.name(row.bureau)}</a>`,
    year: t.edition(document),
    program: nameOf(row.program, t),
    indicator: html`${indicator && nameOf(indicator, t)}${row.label !== null && html`<span${indicator && html` class="original"`} lang="zh-Hans">${row.label}</span>`}${row.origin !== 'indicator' && chip(t.explore[row.origin])}`,
    printed: indicator?.value ? html`<span lang="zh-Hans">${indicator.value}</span>` : null,
    value: html`<a class="quantity" href="${links.row(document.document, row.target)}">${quantity}</a>`,
    measure: html`${measure && html`<a href="${links.measure(measure.measure)}">${t.name(measure)}</a>`}${row.match === 'close' && chip(t.explore.close)}`,
    category:
      category &&
      html`<span class="class-chip class-${category.category.replace('.', '-')}">${t.name(category)}</span>`,
    line: row.line,
  };
  const written = SORTS.map((by) => {
    const label = html` data-label="${t.explore.columns[by] + t.colon}"`;
    return by === 'bureau'
      ? html`<th class="c-${by}"${label} scope="row" role="rowheader">${cells[by]}</th>`
      : html`<td class="c-${by}"${label} role="cell">${cells[by]}</td>`;
  });
  return html`<tr role="row">${written}</tr>`;
}

const chip = (words: string): Html => html` <span class="chip">${words}</span>`;

/** As printed; to readers of English our name of it, and below it the printed one. */
function nameOf(named: { name: string; name_en: string | null }, t: Words): Html {
  if (t.language === 'zh' || named.name_en === null) return html`<span lang="zh-Hans">${named.name}</span>`;
  return html`<span>${named.name_en}<span class="original" lang="zh-Hans">${named.name}</span></span>`;
}
