/** The overview of findings: counts its cells anew for a severity, a bureau and a field, and keeps these in the address. */
import { find } from '../element.ts';
import { isFinding, recount } from './recount.ts';

const form = find('form[data-findings]', HTMLFormElement);
const table = find('table[data-matrix]', HTMLTableElement);
const status = find('[data-status]', HTMLElement);
const fields = [...form.querySelectorAll('select')];
const heads = [...table.querySelectorAll<HTMLElement>('thead th')];
const groups = [...table.tBodies].map((body) => ({
  body,
  rows: [...body.rows].filter((row) => row.dataset['check'] !== undefined),
}));

const chosen = (name: string): string => fields.find((field) => field.name === name)?.value ?? '';

function show(): void {
  const choice = { severity: chosen('severity'), topic: chosen('topic') };
  const bureau = chosen('bureau');
  const isNarrowed = fields.some((field) => field.value !== '');
  const isAsked = (column: number) => bureau === '' || heads[column]?.dataset['bureau'] === bureau;
  const filled = new Set<number>();
  const documents = new Set<number>();
  let [findings, checks] = [0, 0];
  for (const { body, rows } of groups) {
    for (const row of rows) {
      let [kept, found] = [0, 0];
      for (const [column, cell] of [...row.cells].entries()) {
        if (column === 0 || !isAsked(column)) continue;
        const counts = recount(cell.dataset['trials'] ?? '', choice);
        for (const mark of cell.querySelectorAll<HTMLElement>('[data-outcome]')) {
          const outcome = mark.dataset['outcome'] ?? '';
          const count = counts.get(outcome) ?? 0;
          const number = mark.querySelector('b');
          if (number && count > 0) number.textContent = String(count);
          mark.hidden = count === 0 && (outcome !== 'unapplied' || isNarrowed);
          if (isFinding(outcome)) found += count;
          if (isFinding(outcome) && count > 0) documents.add(column);
        }
        const link = cell.querySelector('a');
        if (link) link.hidden = counts.size === 0;
        if (counts.size > 0) filled.add(column);
        kept += counts.size;
      }
      row.hidden = isNarrowed && kept === 0;
      findings += found;
      if (found > 0) checks += 1;
    }
    body.hidden = rows.every((row) => row.hidden);
  }
  hideColumns((column) => column > 0 && (!isAsked(column) || (isNarrowed && !filled.has(column))));
  const told = { findings, checks, documents: documents.size };
  status.textContent =
    findings === 0
      ? (form.dataset['none'] ?? '')
      : (form.dataset['says'] ?? '').replace(/\{(\w+)\}/g, (_, name: keyof typeof told) => String(told[name]));
}

function hideColumns(isHidden: (column: number) => boolean): void {
  for (const row of table.rows) {
    // The name of a family spans all columns.
    if (row.cells.length > 1) for (const [column, cell] of [...row.cells].entries()) cell.hidden = isHidden(column);
  }
}

/** The address says what is chosen, so that it can be sent on. */
function keep(): void {
  const params = new URLSearchParams();
  for (const { name, value } of fields) if (value !== '') params.set(name, value);
  history.replaceState(null, '', `${location.pathname}${params.size > 0 ? `?${params}` : ''}${location.hash}`);
}

/** A choice that the page does not have is none. */
function restore(): void {
  const params = new URLSearchParams(location.search);
  for (const field of fields) {
    const asked = params.get(field.name) ?? '';
    field.value = [...field.options].some(({ value }) => value === asked) ? asked : '';
  }
}

function answer(): void {
  show();
  keep();
}

form.addEventListener('change', answer);
form.addEventListener('submit', (event) => {
  event.preventDefault();
  answer();
});
form.addEventListener('reset', () => setTimeout(answer));

restore();
form.hidden = false;
show();
