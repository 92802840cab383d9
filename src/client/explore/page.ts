/** The explore page: filters and sorts as the form says, keeps the form in the address, gives the rows as CSV. */
import { comparing, FirstFew, type NumberedRow, type RowOrder, type Sort } from '../../compare/explore/order.ts';
import { SHARD_INDEX, type ShardIndex, type Totals } from '../../compare/explore/shard.ts';
import { element, find } from '../element.ts';
import { answers } from './answers.ts';
import { conditionCount, fillForm, filterOf, orderOf, paramsOf } from './question.ts';
import { offerBureaus } from './bureau-field.ts';
import { bureausBy, MOST_FILES } from './reach.ts';
import { csvOf } from './csv.ts';
import { tableHead, tableRow } from './table.ts';
import { filesOf } from '../json-files.ts';
import { linksIn } from '../links.ts';
import { loadWords } from '../words.ts';

const STEP = 100;
/** Milliseconds without a key before the question is asked. */
const PAUSE = 200;
/** Milliseconds after which what was found so far is shown. */
const PATIENCE = 400;
const PHONE = '(max-width: 40rem)';

const form = find('form[data-explore]', HTMLFormElement);
const filters = find('form[data-explore] details', HTMLDetailsElement);
const active = find('[data-active]', HTMLElement);
const area = find('[data-table]', HTMLElement);
const status = find('[data-status]', HTMLElement);
const progress = find('[data-progress]', HTMLElement);
const more = find('[data-more]', HTMLButtonElement);
const readOn = find('[data-read-on]', HTMLButtonElement);
const download = find('[data-download]', HTMLButtonElement);
const byUnit = find('[data-by-unit]', HTMLElement);
const links = linksIn(area);
const load = filesOf(area.dataset['files'] ?? '');
const bureaus = bureausBy(area.dataset);
// On its way while the words come; whoever needs it says what failed.
load(SHARD_INDEX).catch(() => undefined);
const t = await loadWords();

let most = STEP;
let mostFiles = MOST_FILES;
/** Counts up with each question: an answer to an earlier one is dropped. */
let current = 0;
let timer: ReturnType<typeof setTimeout> | undefined;

interface Found extends Totals {
  readonly rows: readonly NumberedRow[];
  /** Rows that may answer too and were not read. */
  readonly unread: number;
}

async function ask(): Promise<void> {
  current += 1;
  const params = paramsOf(form);
  history.replaceState(null, '', `${location.pathname}${params.size > 0 ? `?${params}` : ''}${location.hash}`);
  const count = conditionCount(filterOf(params));
  active.textContent = count > 0 ? t.explore.active(count) : '';
  byUnit.hidden = orderOf(params).by !== 'value';
  try {
    await scan(params, current);
  } catch {
    status.textContent = t.explore.failed;
    area.replaceChildren();
  }
}

async function scan(params: URLSearchParams, question: number): Promise<void> {
  const filter = filterOf(params);
  const order = orderOf(params);
  const few = new FirstFew(most, comparing(order, t, bureaus === null));
  const documents = new Set<string>();
  let [targets, results, unread] = [0, 0, 0];
  let shown = performance.now();
  const found = (): Found => ({ rows: few.kept, targets, results, documents: documents.size, unread });
  // All rows in their own order: their number is known, the first few are at the beginning.
  const isPlain = conditionCount(filter) === 0 && order.by === 'bureau' && !order.isDescending;
  for await (const { rows, read, toRead, unread: left } of answers(filter, load, { mostFiles, bureaus })) {
    if (question !== current) return;
    unread = left;
    for (const one of rows) {
      few.add(one);
      if (one.row.origin === 'result') results += 1;
      else targets += 1;
      if (one.row.origin !== 'result') documents.add(one.row.document.document);
    }
    if (isPlain && few.kept.length === most) break;
    if (read < toRead && performance.now() - shown > PATIENCE) {
      show(found(), order);
      progress.textContent = t.explore.reading(read, toRead);
      shown = performance.now();
    }
  }
  if (question !== current) return;
  const { totals } = await load<ShardIndex>(SHARD_INDEX);
  show(
    isPlain ? { ...totals, results: filter.results ? totals.results : 0, rows: few.kept, unread: 0 } : found(),
    order,
  );
}

function show({ rows, targets, documents, results, unread }: Found, order: RowOrder): void {
  const total = targets + results;
  const counted = [t.explore.found(targets, documents), results > 0 && t.explore.foundResults(results)];
  const isCut = total > rows.length;
  status.textContent = [...(total === 0 ? [t.explore.none] : counted), isCut && t.explore.shown(rows.length)]
    .filter(Boolean)
    .join(t.semicolon);
  readOn.hidden = unread === 0;
  progress.textContent = unread > 0 ? t.explore.unread(unread) : '';
  download.disabled = total === 0;
  more.hidden = !isCut;
  more.textContent = t.explore.more(Math.min(STEP, total - rows.length));
  const body = element('tbody', { role: 'rowgroup' }, ...rows.map(({ row }) => tableRow(row, { t, links })));
  const table = element('table', { class: 'explore', role: 'table' }, tableHead(order, t, sortBy), body);
  const focused = document.activeElement?.closest('th')?.className;
  area.replaceChildren(...(total === 0 ? [] : [table]));
  // A head that was pressed is drawn anew: the focus stays on it.
  if (focused) area.querySelector<HTMLElement>(`thead .${focused} button`)?.focus();
}

/** A second press turns the order round. */
function sortBy(by: Sort): void {
  const order = orderOf(paramsOf(form));
  const params = paramsOf(form);
  params.set('sort', by);
  if (order.by === by && !order.isDescending) params.set('descending', '1');
  else params.delete('descending');
  fillForm(form, params);
  askAnew();
}

function askAnew(): void {
  clearTimeout(timer);
  most = STEP;
  mostFiles = MOST_FILES;
  void ask();
}

function askSoon(): void {
  clearTimeout(timer);
  timer = setTimeout(askAnew, PAUSE);
}

async function save(): Promise<void> {
  const label = download.textContent;
  download.disabled = true;
  download.textContent = t.explore.downloading;
  try {
    const pieces = await csvOf(filterOf(paramsOf(form)), load, t, { mostFiles, bureaus });
    const href = URL.createObjectURL(new Blob(pieces, { type: 'text/csv;charset=utf-8' }));
    element('a', { href, download: 'bureau-targets.csv' }).click();
    URL.revokeObjectURL(href);
  } catch {
    status.textContent = t.explore.failed;
  }
  download.textContent = label;
  download.disabled = false;
}

form.addEventListener('input', (event) => {
  const isComposing = event instanceof InputEvent && event.isComposing;
  if (!isComposing) askSoon();
});
form.addEventListener('compositionend', askSoon);
form.addEventListener('submit', (event) => {
  event.preventDefault();
  // On a phone the filters stand before the rows.
  filters.open = !matchMedia(PHONE).matches;
  askAnew();
});
form.addEventListener('reset', () => setTimeout(askAnew));
more.addEventListener('click', () => {
  most += STEP;
  void ask();
});
readOn.addEventListener('click', () => {
  mostFiles += MOST_FILES;
  void ask();
});
download.addEventListener('click', () => void save());

fillForm(form, new URL(location.href).searchParams);
filters.open = !matchMedia(PHONE).matches;
offerBureaus(form, load, t, area.dataset);
void ask();
