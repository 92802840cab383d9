/** When which data was published: the part of the data page, and the Atom feed. */
import { createHash } from 'node:crypto';
import { htmlLang, type Messages } from '../i18n/index.ts';
import { DATA_VERSION } from '../model/data-version.ts';
import type { Dataset } from '../model/dataset.ts';
import { naturalOrder } from '../model/natural-order.ts';
import type { Document } from '../model/tables/document.ts';
import { dataset } from './dataset.ts';
import { absolute, urls } from './urls.ts';
import { element, xmlFile } from './xml.ts';

export interface ListedRelease {
  readonly release: string;
  readonly date: string;
  readonly note: string;
  /** Documents that the site still holds. */
  readonly documents: readonly Document[];
}

export const hasReleases = (): boolean => dataset().reference.rows.releases.length > 0;

/** The newest first. */
export function releases(t: Messages): ListedRelease[] {
  const held = new Map(dataset().heads.map((head) => [head.document, head]));
  return dataset()
    .reference.rows.releases.toSorted((a, b) =>
      a.date === b.date ? naturalOrder(b.release, a.release) : a.date < b.date ? 1 : -1,
    )
    .map(({ release, date, note_zh, note_en, documents }) => ({
      release,
      date,
      note: t.language === 'zh' ? note_zh : note_en,
      documents: documents.split(' ').flatMap((key) => held.get(key) ?? []),
    }));
}

/** Day on which the present version was published; null where `releases.csv` does not say. */
export const releaseDay = ({ reference }: Dataset): string | null =>
  reference.rows.releases.find(({ release }) => release === DATA_VERSION)?.date ?? null;

export interface CitedData {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  readonly released: string | null;
  readonly page: string;
}

/** The whole data set as a work to be cited. */
export const citedData = (t: Messages): CitedData => ({
  id: `data-${t.language}`,
  title: t.data.citedTitle,
  version: DATA_VERSION,
  released: releaseDay(dataset()),
  page: absolute(urls(t.language).data),
});

/** Its place on the data page. */
export const releaseAnchor = (release: string): string => `release-${release.replaceAll('.', '-')}`;

/** More names than these would bury the news. */
export const MOST_NAMED = 30;

/** Atom needs a moment: a release is out when its day begins in UTC. */
const moment = (date: string): string => `${date}T00:00:00Z`;

/** A name that stays when the site moves: made of what the entry is about, not of where it is. */
function permanentId(subject: string): string {
  const hex = createHash('sha256').update(`bureau-targets/${subject}`).digest('hex');
  // Version 8 and the variant of RFC 9562: an identifier by a rule of our own.
  const digits = `${hex.slice(0, 12)}8${hex.slice(13, 16)}a${hex.slice(17, 32)}`;
  return `urn:uuid:${digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')}`;
}

export function feed(t: Messages): string {
  const url = urls(t.language);
  const list = releases(t);
  return xmlFile(
    'feed',
    { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': htmlLang(t.language) },
    element('title', {}, t.releases.feedTitle),
    element('subtitle', {}, t.site.tagline),
    element('id', {}, permanentId(`feed/${t.language}`)),
    element('updated', {}, moment(list[0]?.date ?? '')),
    element('author', {}, [element('name', {}, t.site.name)]),
    element('rights', {}, 'CC BY 4.0'),
    element('link', { rel: 'self', type: 'application/atom+xml', href: absolute(url.feed) }),
    element('link', { rel: 'alternate', type: 'text/html', href: absolute(url.home) }),
    ...list.map((one) =>
      element('entry', {}, [
        element('title', {}, t.releases.name(one.release)),
        element('id', {}, permanentId(`release/${one.release}/${t.language}`)),
        element('updated', {}, moment(one.date)),
        element('link', {
          rel: 'alternate',
          type: 'text/html',
          href: absolute(`${url.data}#${releaseAnchor(one.release)}`),
        }),
        element('content', { type: 'html' }, content(one, t)),
      ]),
    ),
  );
}

/** HTML as text, which is how Atom carries it. */
function content({ note, documents }: ListedRelease, t: Messages): string {
  const named = documents.slice(0, MOST_NAMED).map((document) => {
    const name = t.documentName(dataset().bureau(document.bureau), document);
    return element('li', {}, [element('a', { href: absolute(urls(t.language).document(document.document)) }, name)]);
  });
  const others = documents.length - named.length;
  const items = [...named, ...(others > 0 ? [element('li', {}, t.releases.more(others))] : [])];
  return element('p', {}, note).text + (items.length > 0 ? element('ul', {}, items).text : '');
}
