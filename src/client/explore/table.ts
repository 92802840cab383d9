/** The rows of the explore page as a table; on phones each row is a card, which keeps its roles. */
import { type RowOrder, SORTS, type Sort } from '../../compare/explore/order.ts';
import type { TargetRow } from '../../compare/explore/target-row.ts';
import { element } from '../element.ts';
import type { Links } from '../links.ts';
import type { Words } from '../words.ts';

interface Context {
  readonly t: Words;
  readonly links: Links;
}

export function tableHead(order: RowOrder, t: Words, onSort: (by: Sort) => void): HTMLTableSectionElement {
  const cells = SORTS.map((by) => {
    const isSorted = by === order.by;
    const sort = isSorted ? (order.isDescending ? 'descending' : 'ascending') : null;
    const button = element('button', { type: 'button' }, t.explore.columns[by]);
    button.addEventListener('click', () => onSort(by));
    return element('th', { scope: 'col', role: 'columnheader', class: `c-${by}`, 'aria-sort': sort }, button);
  });
  return element('thead', { role: 'rowgroup' }, element('tr', { role: 'row' }, ...cells));
}

export function tableRow(row: TargetRow, { t, links }: Context): HTMLTableRowElement {
  const { document, indicator, measure, category } = row;
  const quantity = t.quantity({ ...row, valueTo: row.value_to }, row.unit);
  const cells: Record<Sort, readonly (Node | string | null | false)[]> = {
    bureau: [element('a', { href: links.document(document.document) }, t.name(row.bureau))],
    year: [t.edition(document)],
    program: [nameOf(row.program, t)],
    indicator: [
      indicator && nameOf(indicator, t),
      row.label !== null && element('span', { class: indicator && 'original', lang: 'zh-Hans' }, row.label),
      row.origin !== 'indicator' && ' ',
      row.origin !== 'indicator' && element('span', { class: 'chip' }, t.explore[row.origin]),
    ],
    printed: [indicator?.value ? element('span', { lang: 'zh-Hans' }, indicator.value) : null],
    value: [element('a', { class: 'quantity', href: links.row(document.document, row.target) }, quantity)],
    measure: [
      measure && element('a', { href: links.measure(measure.measure) }, t.name(measure)),
      row.match === 'close' && ' ',
      row.match === 'close' && element('span', { class: 'chip' }, t.explore.close),
    ],
    category: [
      category &&
        element('span', { class: `class-chip class-${category.category.replace('.', '-')}` }, t.name(category)),
    ],
    line: [String(row.line)],
  };
  return element(
    'tr',
    { role: 'row' },
    ...SORTS.map((by) => {
      const isHead = by === 'bureau';
      const attributes = { class: `c-${by}`, 'data-label': t.explore.columns[by] + t.colon };
      return isHead
        ? element('th', { ...attributes, scope: 'row', role: 'rowheader' }, ...cells[by])
        : element('td', { ...attributes, role: 'cell' }, ...cells[by]);
    }),
  );
}

/** As printed; to readers of English our name of it, and below it the printed one. */
function nameOf(named: { name: string; name_en: string | null }, t: Words): HTMLElement {
  const printed = (className?: string) => element('span', { class: className ?? null, lang: 'zh-Hans' }, named.name);
  if (t.language === 'zh' || named.name_en === null) return printed();
  return element('span', {}, named.name_en, printed('original'));
}
