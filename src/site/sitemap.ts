/** Which pages there are, for search engines: addresses in both languages, in files of at most 50,000. */
import { CHECKS } from '../checks/index.ts';
import { heldBureaus } from '../compare/bureau-profile.ts';
import { heldYears } from '../compare/held-documents.ts';
import { listedPlaces } from '../compare/places.ts';
import { htmlLang, LANGUAGES, type Language } from '../i18n/index.ts';
import type { Dataset } from '../model/dataset.ts';
import { changePageIds } from './changes.ts';
import { figureNames } from './figures.ts';
import { MOST_LISTED } from './long-lists.ts';
import { absolute, fileUrl, translateUrl, urls } from './urls.ts';
import { element, xmlFile } from './xml.ts';

/** What the protocol allows in one file. */
export const MOST_ADDRESSES = 50_000;

/** Every page that is worth finding; an embed is a part of its figure’s page. */
export function pageAddresses(dataset: Dataset, language: Language): string[] {
  const url = urls(language);
  return [
    ...Object.values(url).filter((one) => typeof one === 'string' && one.endsWith('/')),
    ...heldBureaus(dataset).map(({ bureau }) => url.bureau(bureau)),
    ...dataset.heads.map(({ document }) => url.document(document)),
    ...[...dataset.reference.topics.keys()].map(url.topic),
    ...[...dataset.reference.measures.keys()].map(url.measure),
    ...heldYears(dataset).map(url.year),
    ...dataset.reference.rows.releases.map(({ release }) => url.release(release)),
    ...(dataset.heads.length > MOST_LISTED ? listedPlaces(dataset) : []).map(url.place),
    ...changePageIds(dataset).map(url.changes),
    ...CHECKS.map(({ id }) => url.check(id)),
    ...figureNames(dataset).map(({ id }) => url.chart(id)),
  ] as string[];
}

/** File name → content: `sitemap.xml`, and where it is too long the files that it then lists. */
export function sitemaps(dataset: Dataset, most = MOST_ADDRESSES): ReadonlyMap<string, string> {
  const pages = LANGUAGES.flatMap((language) => pageAddresses(dataset, language));
  if (pages.length <= most) return new Map([['sitemap', urlSet(pages)]]);
  const parts = Array.from({ length: Math.ceil(pages.length / most) }, (_, i) => ({
    name: `sitemap-${i + 1}`,
    pages: pages.slice(i * most, (i + 1) * most),
  }));
  const index = xmlFile(
    'sitemapindex',
    { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' },
    ...parts.map(({ name }) => element('sitemap', {}, [element('loc', {}, absolute(fileUrl(`${name}.xml`)))])),
  );
  return new Map([['sitemap', index], ...parts.map(({ name, pages }) => [name, urlSet(pages)] as const)]);
}

const urlSet = (pages: readonly string[]): string =>
  xmlFile(
    'urlset',
    { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9', 'xmlns:xhtml': 'http://www.w3.org/1999/xhtml' },
    ...pages.map((page) =>
      element('url', {}, [
        element('loc', {}, absolute(page)),
        ...[...LANGUAGES.map((one) => [htmlLang(one), one] as const), ['x-default', 'zh'] as const].map(
          ([hreflang, language]) =>
            element('xhtml:link', { rel: 'alternate', hreflang, href: absolute(translateUrl(page, language)) }),
        ),
      ]),
    ),
  );

/** A sitemap needs whole addresses, so there is none where nobody said where the site is published. */
export const isPublished = (): boolean => Boolean(process.env['SITE_URL']);

export const robots = (): string =>
  `User-agent: *\nAllow: /\n${isPublished() ? `\nSitemap: ${absolute(fileUrl('sitemap.xml'))}\n` : ''}`;
