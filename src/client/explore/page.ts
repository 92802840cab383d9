/** The explore page: filters and sorts as the form says, keeps the form in the address, gives the rows as CSV. */
import type { RowOrder } from '../../compare/explore/order.ts';
import { SHARD_INDEX } from '../../compare/explore/shard.ts';
import { element, find } from '../element.ts';
import { conditionCount, fillForm, filterOf, orderOf, paramsOf } from './question.ts';
import { offerBureaus } from './bureau-field.ts';
import { bureausBy, MOST_FILES } from './reach.ts';
import { csvOf } from './csv.ts';
import { foundWords, resultTable } from './results.ts';
import { type Found, type Scanned, scan, STEP } from './scan.ts';
import { filesOf } from '../json-files.ts';
import { linksIn } from '../links.ts';
import { loadWords } from '../words.ts';

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
const asked = new URL(location.href).searchParams;
// Without a question the page holds the answer already. With one its files are on their way while the words come;
// whoever needs them says what failed.
area.ariaBusy = 'true';
if (asked.size > 0) {
  area.replaceChildren();
  status.textContent = '';
  more.hidden = true;
  load(SHARD_INDEX).catch(() => undefined);
}
const t = await loadWords();

let most = STEP;
let mostFiles = MOST_FILES;
/** Counts up with each question: an answer to an earlier one is dropped. */
let current = 0;
let timer: ReturnType<typeof setTimeout> | undefined;

async function ask(): Promise<void> {
  current += 1;
  const question = current;
  area.ariaBusy = 'true';
  const params = paramsOf(form);
  history.replaceState(null, '', `${location.pathname}${params.size > 0 ? `?${params}` : ''}${location.hash}`);
  const count = conditionCount(filterOf(params));
  active.textContent = count > 0 ? t.explore.active(count) : '';
  byUnit.hidden = orderOf(params).by !== 'value';
  try {
    await answer(params, question);
  } catch {
    status.textContent = t.explore.failed;
    area.replaceChildren();
  }
  if (question === current) area.ariaBusy = null;
}

async function answer(params: URLSearchParams, question: number): Promise<void> {
  const [filter, order] = [filterOf(params), orderOf(params)];
  let shown = performance.now();
  let last: Scanned | undefined;
  for await (const scanned of scan({ filter, order, most }, load, t, { mostFiles, bureaus })) {
    if (question !== current) return;
    last = scanned;
    const { found, read, toRead } = scanned;
    if (read < toRead && performance.now() - shown > PATIENCE) {
      show(found(), order);
      progress.textContent = t.explore.reading(read, toRead);
      shown = performance.now();
    }
  }
  if (question === current && last) show(last.found(), order);
}

function show(found: Found, order: RowOrder): void {
  const { rows, unread } = found;
  const total = found.targets + found.results;
  status.textContent = foundWords(found, t);
  readOn.hidden = unread === 0;
  progress.textContent = unread > 0 ? t.explore.unread(unread) : '';
  download.disabled = total === 0;
  more.hidden = total <= rows.length;
  more.textContent = t.explore.more(Math.min(STEP, total - rows.length));
  const focused = document.activeElement?.closest('th')?.className;
  area.innerHTML = resultTable(found, order, { t, links }).text;
  // A head that was pressed is drawn anew: the focus stays on it.
  if (focused) area.querySelector<HTMLElement>(`thead .${focused} button`)?.focus();
}

/** A second press turns the order round. */
function sortBy(by: string): void {
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
area.addEventListener('click', ({ target }) => {
  const button = target instanceof Element && target.closest<HTMLButtonElement>('thead button');
  if (button) sortBy(button.value);
});
more.addEventListener('click', () => {
  most += STEP;
  void ask();
});
readOn.addEventListener('click', () => {
  mostFiles += MOST_FILES;
  void ask();
});
download.addEventListener('click', () => void save());

fillForm(form, asked);
filters.open = !matchMedia(PHONE).matches;
filters.dataset['ready'] = '';
offerBureaus(form, load, t, area.dataset);
if (asked.size > 0) void ask();
else area.ariaBusy = null;
