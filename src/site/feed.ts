/** Atom feeds: what is new in the data, as a whole, of one bureau, or of one measure. */
import { createHash } from 'node:crypto';
import { measureTargets } from '../compare/measure-targets.ts';
import type { PrintedPromise } from '../compare/promise.ts';
import { htmlLang, type Messages } from '../i18n/index.ts';
import type { Document } from '../model/tables/document.ts';
import type { Measure } from '../model/tables/measures.ts';
import { changePagesOfDocument } from './changes.ts';
import { dataset } from './dataset.ts';
import { type ListedRelease, MOST_NAMED, releaseAnchor, releases, releasesOf } from './releases.ts';
import { absolute, urls } from './urls.ts';
import { element, type Markup, xmlFile } from './xml.ts';

interface Feed {
  /** Part of its permanent name: `bureau/hengyang`. Empty for the feed of all data. */
  readonly about: string;
  readonly title: string;
  readonly self: string;
  readonly page: string;
  /** Releases with the documents that the feed is about. */
  readonly releases: readonly ListedRelease[];
  /** What is said of a document, below its name. */
  readonly details: (document: Document) => readonly Markup[];
}

/** Everything. */
export function feed(t: Messages): string {
  const url = urls(t.language);
  return atom(
    {
      about: '',
      title: t.releases.feedTitle,
      self: url.feed,
      page: url.home,
      releases: releases(t),
      details: () => [],
    },
    t,
  );
}

/** Documents of one bureau, each with the way to what changed. */
export function bureauFeed(key: string, t: Messages): string {
  const url = urls(t.language);
  const name = t.name(dataset().bureau(key));
  const details = (document: Document): Markup[] =>
    changePagesOfDocument(document)
      .filter(({ year }) => year < document.year)
      .map(({ id, year }) => link(url.changes(id), t.changes.ofDocument(year)));
  return atom(
    {
      about: `bureau/${key}`,
      title: t.releases.feedOf(name),
      self: url.bureauFeed(key),
      page: url.bureau(key),
      releases: releasesOf(key, t),
      details,
    },
    t,
  );
}

/** Documents that promise one measure, each with what it promises. */
export function measureFeed(measure: Measure, t: Messages): string {
  const url = urls(t.language);
  const { comparable, otherUnit } = measureTargets(dataset(), measure);
  const promised = Map.groupBy([...comparable, ...otherUnit], ({ document }) => document.document);
  const words = (promise: PrintedPromise): Markup =>
    link(url.promise(promise), t.quantity(promise.quantity, promise.unit));
  return atom(
    {
      about: `measure/${measure.measure}`,
      title: t.releases.feedOf(t.name(measure)),
      self: url.measureFeed(measure.measure),
      page: url.measure(measure.measure),
      releases: bringing(releases(t), promised),
      details: ({ document }) => (promised.get(document) ?? []).map(words),
    },
    t,
  );
}

/** Only the releases that brought or changed such documents, with these alone. */
const bringing = (all: readonly ListedRelease[], documents: ReadonlyMap<string, unknown>): ListedRelease[] =>
  all
    .map((release) => ({ ...release, documents: release.documents.filter(({ document }) => documents.has(document)) }))
    .filter(({ documents }) => documents.length > 0);

/** Atom needs a moment: a release is out when its day begins in UTC. */
const moment = (date: string): string => `${date}T00:00:00Z`;

/** A name that stays when the site moves: made of what the entry is about, not of where it is. */
function permanentId(subject: string): string {
  const hex = createHash('sha256').update(`bureau-targets/${subject}`).digest('hex');
  // Version 8 and the variant of RFC 9562: an identifier by a rule of our own.
  const digits = `${hex.slice(0, 12)}8${hex.slice(13, 16)}a${hex.slice(17, 32)}`;
  return `urn:uuid:${digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')}`;
}

function atom({ about, title, self, page, releases: list, details }: Feed, t: Messages): string {
  const url = urls(t.language);
  const of = [about, t.language].filter(Boolean).join('/');
  // A feed without entries is as old as the data.
  const updated = (list[0] ?? releases(t)[0])?.date ?? '';
  return xmlFile(
    'feed',
    { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': htmlLang(t.language) },
    element('title', {}, title),
    element('subtitle', {}, t.site.tagline),
    element('id', {}, permanentId(`feed/${of}`)),
    element('updated', {}, moment(updated)),
    element('author', {}, [element('name', {}, t.site.name)]),
    element('rights', {}, 'CC BY 4.0'),
    element('link', { rel: 'self', type: 'application/atom+xml', href: absolute(self) }),
    element('link', { rel: 'alternate', type: 'text/html', href: absolute(page) }),
    ...list.map((one) =>
      element('entry', {}, [
        element('title', {}, t.releases.name(one.release)),
        element('id', {}, permanentId(`release/${one.release}/${of}`)),
        element('updated', {}, moment(one.date)),
        element('link', {
          rel: 'alternate',
          type: 'text/html',
          href: absolute(`${url.data}#${releaseAnchor(one.release)}`),
        }),
        element('content', { type: 'html' }, content(one, details, t)),
      ]),
    ),
  );
}

const link = (address: string, words: string): Markup => element('a', { href: absolute(address) }, words);

/** HTML as text, which is how Atom carries it. */
function content({ note, documents }: ListedRelease, details: Feed['details'], t: Messages): string {
  const named = documents.slice(0, MOST_NAMED).map((document) => {
    const name = t.documentName(dataset().bureau(document.bureau), document);
    const more = details(document);
    const inner =
      more.length > 0
        ? [
            element(
              'ul',
              {},
              more.map((one) => element('li', {}, [one])),
            ),
          ]
        : [];
    return element('li', {}, [link(urls(t.language).document(document.document), name), ...inner]);
  });
  const others = documents.length - named.length;
  const items = [...named, ...(others > 0 ? [element('li', {}, t.releases.more(others))] : [])];
  return element('p', {}, note).text + (items.length > 0 ? element('ul', {}, items).text : '');
}
