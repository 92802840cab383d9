/** The review of a document as a page for the machine it is made on; printed words are words and never markup. */
import { cell, PLAIN_STYLE, plainPage } from '../site/plain-page.ts';
import { element, type Markup } from '../site/xml.ts';
import type { Review, ReviewLine, ReviewRow } from './review.ts';
import { WORDS } from './words.ts';

export interface ReviewPage {
  readonly document: string;
  /** Folder of the CSVs. */
  readonly folder: string;
  readonly review: Review;
  readonly problems: readonly string[];
  /** Rows that the shared tables lack: file and line. */
  readonly register: readonly { readonly file: string; readonly row: string }[];
}

export function reviewPage({ document, folder, review, problems, register }: ReviewPage): string {
  const { toLookAt, others } = review;
  const body = [
    element('h1', {}, WORDS.title(document)),
    element('p', {}, WORDS.lead),
    element('p', {}, [element('span', {}, `${WORDS.files} `), element('code', {}, folder)]),
    ...(problems.length > 0
      ? [element('h2', {}, WORDS.problems), list(problems, 'problem')]
      : [element('p', {}, WORDS.noProblems)]),
    ...(register.length > 0
      ? [
          element('h2', {}, WORDS.register),
          list(
            register.map(({ file, row }) => `${file}: ${row}`),
            'problem',
          ),
        ]
      : []),
    element('h2', {}, WORDS.toLookAt(toLookAt.length)),
    ...(toLookAt.length > 0 ? [table(toLookAt)] : []),
    element('h2', {}, WORDS.others(others.length)),
    ...(others.length > 0 ? [table(others)] : []),
    element('p', {}, [element('button', { id: 'done', type: 'button' }, WORDS.done)]),
    element('p', { id: 'is-done', hidden: '' }, WORDS.isDone),
  ];
  return plainPage({
    lang: 'zh-Hans',
    title: WORDS.title(document),
    style: element('link', { rel: 'stylesheet', href: 'review.css' }),
    body: [...body, element('script', { src: 'review.js' }, ' ')],
  });
}

const list = (texts: readonly string[], of: string): Markup =>
  element(
    'ul',
    { class: of },
    texts.map((text) => element('li', {}, text)),
  );

const table = (lines: readonly ReviewLine[]): Markup =>
  element('table', { class: 'stacked' }, [
    element('thead', {}, [
      element(
        'tr',
        {},
        [WORDS.line, WORDS.printed, WORDS.rows].map((head) => cell(head, { scope: 'col' }, 'th')),
      ),
    ]),
    element('tbody', {}, lines.map(line)),
  ]);

const line = ({ line, status, printed, doubts, unread, rows }: ReviewLine): Markup =>
  element('tr', { class: status }, [
    element('td', {}, String(line)),
    element('td', {}, [
      element(
        'div',
        { class: 'printed' },
        printed.map((text) => element('span', {}, text || ' ')),
      ),
      ...(WORDS.status[status] ? [element('em', {}, WORDS.status[status])] : []),
      ...doubts.map(({ zh, en, printed }) =>
        element('p', { class: 'doubt' }, `${zh} · ${en}${printed && ` (${printed})`}`),
      ),
      ...(unread.length > 0 ? [element('p', { class: 'doubt' }, WORDS.unread + unread.join(' | '))] : []),
    ]),
    element('td', {}, rows.length > 0 ? rows.map(row) : ' '),
  ]);

const row = ({ table, key, cells }: ReviewRow): Markup =>
  element('div', { class: 'row' }, [
    element('b', {}, `${table} ${key}`),
    ...cells.map(({ column, value }) =>
      element('span', {}, [element('i', {}, column), element('span', {}, ` ${value}`)]),
    ),
  ]);

export const REVIEW_STYLE = `${PLAIN_STYLE}body { max-width: 90rem; }
th:first-child, td:first-child { width: 4.5rem; color: var(--muted); }
th:nth-child(2), td:nth-child(2) { width: 42%; }
.printed span { border-right: 1px solid var(--rule); padding-right: .5em; margin-right: .5em; white-space: pre-wrap; }
.printed span:last-child { border: 0; }
.doubt, .problem { color: var(--alarm); margin: .2rem 0; }
em { font-size: .8125rem; color: var(--muted); font-style: normal; }
.outside .printed { color: var(--muted); }
.row { margin-bottom: .4rem; }
.row b { margin-right: .8em; }
.row > span { display: inline-block; max-width: 100%; margin-right: .9em; }
.row i { color: var(--muted); font-style: normal; font-size: .8125rem; }
button { font: inherit; padding: .5rem 1rem; }
@media (max-width: 45rem) {
  td:nth-child(n) { width: auto; }
}
`;

/** Asks whether a file has changed; goes on where it was looking. */
export const REVIEW_SCRIPT = `let seen;
setInterval(async () => {
  try {
    const now = await (await fetch('state')).text();
    if (seen !== undefined && now !== seen) location.reload();
    seen = now;
  } catch {}
}, 1000);
document.getElementById('done').addEventListener('click', async ({ target }) => {
  target.disabled = true;
  await fetch('done', { method: 'POST' });
  document.getElementById('is-done').hidden = false;
});
`;
