/** What the explore page is asked, in the parameters of its address: names of fields as in its form. */
import type { TargetFilter } from '../../compare/explore/filter.ts';
import { type RowOrder, SORTS, type Sort } from '../../compare/explore/order.ts';

const CONDITIONS = ['bureau', 'year', 'topic', 'category', 'comparator', 'measure', 'text'] as const;

export function filterOf(params: URLSearchParams): TargetFilter {
  const conditions = CONDITIONS.map((name) => [name, (params.get(name) ?? '').trim()]);
  return { ...Object.fromEntries(conditions), results: params.has('results') } as TargetFilter;
}

/** How many conditions narrow the answer. */
export const conditionCount = (filter: TargetFilter): number => CONDITIONS.filter((name) => filter[name] !== '').length;

export function orderOf(params: URLSearchParams): RowOrder {
  const asked = params.get('sort') ?? '';
  return { by: isSort(asked) ? asked : 'bureau', isDescending: params.has('descending') };
}

const isSort = (name: string): name is Sort => (SORTS as readonly string[]).includes(name);

/** The state of the form, without fields that say nothing. */
export function paramsOf(form: HTMLFormElement): URLSearchParams {
  const params = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    const isSaid = typeof value === 'string' && value.trim() !== '' && !(name === 'sort' && value === 'bureau');
    if (isSaid) params.set(name, value.trim());
  }
  return params;
}

/** The form as an address says; a choice that the form does not have is left as it is. */
export function fillForm(form: HTMLFormElement, params: URLSearchParams): void {
  for (const field of form.elements) {
    if (field instanceof HTMLInputElement && field.type === 'checkbox') field.checked = params.has(field.name);
    else if (field instanceof HTMLInputElement) field.value = params.get(field.name) ?? '';
    else if (field instanceof HTMLSelectElement) choose(field, params.get(field.name) ?? '');
  }
}

function choose(select: HTMLSelectElement, value: string): void {
  const has = [...select.options].some((option) => option.value === value);
  if (has) select.value = value;
  else select.selectedIndex = 0;
}
