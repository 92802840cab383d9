/** One thing found, as an item of a list: its name with the words marked, where it belongs, and its address. */
import type { Kind, SearchRecord } from '../../model/search/files.ts';
import type { AskedWord } from '../../model/search/terms.ts';
import { element } from '../element.ts';
import type { Links } from '../links.ts';
import { markedPieces } from './marks.ts';
import type { Words } from '../words.ts';

interface Context {
  readonly words: readonly AskedWord[];
  readonly links: Links;
  /** Address of the targets that have these words. */
  readonly explored: (words: string) => string;
  readonly t: Words;
}

export function foundItem(kind: Kind, record: SearchRecord, context: Context): HTMLElement {
  const { t, links, words } = context;
  const isChinese = t.language === 'zh' || record.en === '';
  const [name, other] = isChinese ? [record.zh, record.en] : [record.en, record.zh];
  // The other language is shown where the words are found in it, and always to readers of English.
  const isOtherShown = other !== '' && other !== name && (!isChinese || hasMark(other, words));
  const lang = isChinese ? 'zh-Hans' : 'en';
  const href = addressOf(kind, record, links);
  const title = href
    ? element('a', { href, lang }, ...marked(name, words))
    : element('span', { lang }, ...marked(name, words));
  return element(
    'li',
    {},
    title,
    isOtherShown && element('span', { class: 'original', lang: isChinese ? 'en' : 'zh-Hans' }, ...marked(other, words)),
    detail(kind, record, context),
  );
}

function addressOf(kind: Kind, { key, rows, count }: SearchRecord, links: Links): string {
  const [first] = rows ?? [];
  switch (kind) {
    case 'program': {
      if (key === '') return first && count === 1 ? links.row(first[0], first[1]) : '';
      const [document = '', row = ''] = key.split('#');
      return links.row(document, row);
    }
    case 'indicator':
      return first && count === 1 ? links.row(first[0], first[1]) : '';
    default:
      return links[kind](key);
  }
}

/** The line below a name. */
function detail(kind: Kind, record: SearchRecord, { t, links, explored, words }: Context): HTMLElement | null {
  const note = record.note?.[t.language === 'zh' ? 0 : 1];
  // A name that stands for all indicators or programs of that name.
  const isName = record.key === '';
  const count = record.count === undefined || isName ? '' : t.search.inDocuments(record.count);
  const rows = (record.rows ?? []).map(([document, row, zh, en]) =>
    element('a', { href: links.row(document, row) }, t.language === 'zh' ? zh : en),
  );
  const isSingle = isName && record.count === 1;
  const parts: (readonly (Node | string)[])[] = [
    note ? marked(note, words) : [],
    count ? [count] : [],
    isName && !isSingle ? [t.search.occurrences(record.count ?? 0)] : [],
    ...rows.map((row) => [row]),
    isName && !isSingle && record.targets ? [element('a', { href: explored(record.zh) }, t.search.targets)] : [],
  ];
  const shown = parts.filter((part) => part.length > 0);
  if (shown.length === 0) return null;
  return element(
    'span',
    { class: 'found-detail', lang: kind === 'document' ? 'zh-Hans' : null },
    ...shown.flatMap((part, i) => (i === 0 ? part : [' · ', ...part])),
  );
}

const marked = (text: string, words: readonly AskedWord[]): (Node | string)[] =>
  markedPieces(text, words).map((piece) => (piece.isMarked ? element('mark', {}, piece.text) : piece.text));

const hasMark = (text: string, words: readonly AskedWord[]): boolean =>
  markedPieces(text, words).some((piece) => piece.isMarked);
