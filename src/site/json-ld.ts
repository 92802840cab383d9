/** Descriptions of pages and data by the words of schema.org. */
import { documentFacts } from '../compare/facts.ts';
import { htmlLang, type Messages, messages } from '../i18n/index.ts';
import { DATA_VERSION } from '../model/datapackage.ts';
import type { DocumentRows } from '../model/rows.ts';
import { type DescribedFile, describedFiles, describeFile, mediaTypeOf } from './data-files.ts';
import { hasWorkbooks } from './data-list.ts';
import { dataset } from './dataset.ts';
import type { Figure } from './figures.ts';
import { releaseDay } from './releases.ts';
import { tablesOf } from './downloads.ts';
import { absolute, downloads, fileUrl, urls } from './urls.ts';

const CONTEXT = 'https://schema.org';
const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';

/** As it stands inside a script element: nothing in it can end the element, whatever the data say. */
export const jsonLdText = (data: object): string =>
  JSON.stringify(data).replace(/[<>&\u2028\u2029]/g, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`);

interface DescribedPage {
  readonly t: Messages;
  readonly path: string;
  /** The home page has none. */
  readonly title: string | undefined;
  readonly description: string;
}

/** A page and the way to it: home, its section, itself. */
export function webPage({ t, path, title, description }: DescribedPage): object {
  const url = urls(t.language);
  const [section] = sections(t).filter(([address]) => path.startsWith(address));
  const isSection = section?.[0] === path;
  const page = {
    '@context': CONTEXT,
    '@type': isSection ? 'CollectionPage' : 'WebPage',
    name: title ?? t.site.name,
    description,
    url: absolute(path),
    inLanguage: htmlLang(t.language),
    isPartOf: { '@type': 'WebSite', name: t.site.name, url: absolute(url.home) },
  };
  if (path === url.home || title === undefined) return page;
  const crumbs = [
    [url.home, t.site.home] as const,
    ...(section && !isSection ? [section] : []),
    [path, title] as const,
  ];
  const itemListElement = crumbs.map(([address, name], i) => ({
    '@type': 'ListItem',
    position: i + 1,
    name,
    item: absolute(address),
  }));
  return { ...page, breadcrumb: { '@type': 'BreadcrumbList', itemListElement } };
}

/** Pages that have pages below them. */
const sections = (t: Messages): (readonly [address: string, name: string])[] => {
  const url = urls(t.language);
  return [
    [url.bureaus, t.nav.bureaus],
    [url.documents, t.nav.documents],
    [url.topics, t.nav.topics],
    [url.measures, t.nav.measures],
    [url.years, t.nav.years],
    [url.findings, t.findings.title],
    [url.charts, t.gallery.title],
  ];
};

/** The whole data set, with the files of all documents together. */
export async function wholeDataset(t: Messages): Promise<object> {
  const { documents } = dataset();
  const files = await describedFiles(({ group }) => group === 'whole' || group === 'joined');
  return {
    ...describeData(t, documents, files),
    name: `${t.site.name} · ${t.site.tagline}`,
    description: t.site.description,
    url: absolute(urls(t.language).data),
  };
}

/** One document with its own files. */
export async function documentDataset(t: Messages, key: string): Promise<object> {
  const rows = dataset().document(key);
  const url = urls(t.language);
  const name = t.documentName(dataset().bureau(rows.document.bureau), rows.document);
  const { indicators, targets } = documentFacts(rows);
  const counts = [t.counts.indicators(indicators), t.counts.targets(targets)].join(t.list);
  return {
    ...describeData(t, [rows], await Promise.all(documentPaths(key).map(describeFile))),
    name,
    alternateName: rows.document.title,
    description: t.documents.description(name, counts),
    url: absolute(url.document(key)),
    isPartOf: { '@type': 'Dataset', name: t.site.name, description: t.site.description, url: absolute(url.data) },
  };
}

/** A figure with its files of numbers. */
export function figureDataset(t: Messages, figure: Figure): object {
  const url = urls(t.language);
  const documents = figure.documents.map((key) => dataset().document(key));
  const title = figure.headline(t);
  const data = ['csv', 'lossless.csv', 'xlsx', 'json'] as const;
  return {
    ...describeData(t, documents, []),
    name: title,
    description: `${title}${t.colon}${figure.describe(t)}`,
    url: absolute(url.chart(figure.id)),
    image: absolute(url.figure(figure.id, 'png')),
    isPartOf: { '@type': 'Dataset', name: t.site.name, description: t.site.description, url: absolute(url.data) },
    distribution: data.map((type) => ({
      '@type': 'DataDownload',
      name: `${figure.id}.${type}`,
      contentUrl: absolute(url.figure(figure.id, type)),
      encodingFormat: mediaTypeOf(type),
    })),
  };
}

const documentPaths = (key: string): string[] => [
  ...(hasWorkbooks(dataset()) ? [downloads.documentWorkbook(key)] : []),
  ...tablesOf(key).map(({ name }) => downloads.document(key, name)),
];

function describeData(t: Messages, documents: readonly DocumentRows[], files: readonly DescribedFile[]): object {
  const released = releaseDay(dataset());
  const years = documents.map(({ document }) => document.year);
  const [first, last] = years.reduce(([least, most], year) => [Math.min(least, year), Math.max(most, year)], [
    Infinity,
    -Infinity,
  ] as [number, number]);
  return {
    '@context': CONTEXT,
    '@type': 'Dataset',
    inLanguage: ['zh-Hans', 'en'],
    license: LICENCE,
    version: DATA_VERSION,
    ...(released && { datePublished: released }),
    isAccessibleForFree: true,
    creator: { '@type': 'Organization', name: messages('en').site.name, alternateName: messages('zh').site.name },
    temporalCoverage: first === last ? String(first) : `${first}/${last}`,
    spatialCoverage: provinces(documents).map((adcode) => ({
      '@type': 'Place',
      name: placeName(t, adcode),
      identifier: adcode,
    })),
    distribution: files.map(({ path, bytes, sha256, mediaType }) => ({
      '@type': 'DataDownload',
      name: path.slice('data/'.length),
      contentUrl: absolute(fileUrl(path)),
      encodingFormat: mediaType,
      contentSize: `${bytes} B`,
      sha256,
    })),
  };
}

/** Where the bureaus are: the outermost divisions, so that the list stays short for the whole country. */
function provinces(documents: readonly DocumentRows[]): string[] {
  const { places } = dataset().reference;
  const outermost = (adcode: string): string => {
    const parent = places.get(adcode)?.parent ?? null;
    return parent === null ? adcode : outermost(parent);
  };
  return [...new Set(documents.map((rows) => outermost(dataset().bureau(rows.document.bureau).adcode)))].toSorted();
}

const placeName = (t: Messages, adcode: string): string => {
  const place = dataset().reference.places.get(adcode);
  return place ? t.name(place) : adcode;
};
