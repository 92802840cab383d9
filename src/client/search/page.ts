/** The search page: asks while one types, shows what is found by kind, keeps the question in the address. */
import type { Kind } from '../../model/search/files.ts';
import { askedWords } from '../../model/search/terms.ts';
import { element, find } from '../element.ts';
import { type FoundKind, search } from './search.ts';
import { filesOf } from '../json-files.ts';
import { linksIn } from '../links.ts';
import { foundItem } from './results.ts';
import { loadWords } from '../words.ts';

/** Milliseconds without a key before a question is asked. */
const PAUSE = 120;
const FIRST = 5;
const MORE = 20;

const form = find('form[data-search]', HTMLFormElement);
const input = find('form[data-search] input[name=q]', HTMLInputElement);
const status = find('[data-status]', HTMLElement);
const results = find('[data-results]', HTMLElement);
const examples = find('[data-examples]', HTMLElement);
const links = linksIn(results);
const load = filesOf(results.dataset['files'] ?? '');
const t = await loadWords();

let asked = '';
/** The question whose answer is on the page; null while there is none. */
let answered: string | null = null;
/** How many of a kind are shown, where more than at first. */
let wanted = new Map<Kind, number>();
let timer: ReturnType<typeof setTimeout> | undefined;

async function ask(): Promise<void> {
  const question = input.value.trim();
  if (question !== asked) wanted = new Map();
  asked = question;
  const address = new URL(location.href);
  if (question === '') address.searchParams.delete('q');
  else address.searchParams.set('q', question);
  history.replaceState(null, '', address);
  const hasWords = askedWords(question).length > 0;
  try {
    const found = await search(question, load, (kind) => wanted.get(kind) ?? FIRST);
    // Another question was asked meanwhile.
    if (asked === question) show(question, hasWords, found);
  } catch {
    if (asked === question) say(t.search.failed);
  }
}

function say(words: string): void {
  answered = null;
  status.textContent = words;
  results.replaceChildren();
}

function show(question: string, hasWords: boolean, found: readonly FoundKind[]): void {
  examples.hidden = hasWords;
  const total = found.reduce((sum, { count }) => sum + count, 0);
  const isExact = found.every((one) => one.isExact);
  say(hasWords ? (total === 0 ? t.search.none(question) : t.search.found(total, isExact)) : '');
  if (!hasWords) return;
  answered = question;
  results.replaceChildren(...(total === 0 ? [advice(question)] : found.map((one) => section(one, question))));
}

function section({ kind, count, isExact, records }: FoundKind, question: string): HTMLElement {
  const words = askedWords(question);
  const title = t.search.kinds[kind];
  const more = element('button', { type: 'button' }, t.search.more(title));
  more.addEventListener('click', () => void showMore(kind, records.length));
  return element(
    'section',
    { 'data-kind': kind },
    element('h2', {}, title, ' ', element('span', { class: 'small muted' }, t.search.count(count, isExact))),
    element(
      'ol',
      { class: 'found' },
      ...records.map((record) => foundItem(kind, record, { words, links, explored, t })),
    ),
    count > records.length && more,
  );
}

/** The focus moves on to the first of those that are new. */
async function showMore(kind: Kind, shown: number): Promise<void> {
  wanted.set(kind, shown + MORE);
  await ask();
  results.querySelectorAll<HTMLElement>(`[data-kind=${kind}] .found > li`)[shown]?.querySelector('a')?.focus();
}

const advice = (question: string): HTMLElement =>
  element(
    'p',
    {},
    t.search.noneAdvice,
    ' ',
    element('a', { href: explored(question) }, t.search.explore),
    ' · ',
    element('a', { href: results.dataset['measures'] ?? '' }, t.search.measures),
  );

/** The targets that have these words. */
function explored(text: string): string {
  return `${results.dataset['explore']}?${new URLSearchParams({ text })}`;
}

function askSoon(): void {
  clearTimeout(timer);
  timer = setTimeout(() => void ask(), PAUSE);
}

input.addEventListener('input', (event) => {
  // While Chinese is being composed the letters are not yet words.
  if (!(event instanceof InputEvent && event.isComposing)) askSoon();
});
input.addEventListener('compositionend', askSoon);
form.addEventListener('submit', (event) => {
  event.preventDefault();
  // An answer that is there stays, with the focus of who goes on to it meanwhile.
  if (input.value.trim() === answered) return;
  clearTimeout(timer);
  void ask();
});

const question = new URL(location.href).searchParams.get('q');
// What was typed before the script was there counts too.
if (question && input.value === '') input.value = question;
examples.hidden = input.value !== '';
if (input.value !== '') void ask();
