/**
 * Every address of the site. Addresses are promises: embeds and citations live for years, so a test holds the list.
 * Chinese is at the root, English below `/en/`. All begin with the base path of the deployment (BASE_PATH, default `/`).
 */
import type { PrintedPromise } from '../compare/promise.ts';
import type { Language } from '../i18n/index.ts';
import type { FigureFile } from './figure-outputs.ts';

const bases = new Map<string, string>();

/** Asked for every address. */
function base(): string {
  const asked = process.env['BASE_PATH'] ?? '/';
  const own = bases.get(asked) ?? `/${asked.replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');
  bases.set(asked, own);
  return own;
}

/** With the host, where SITE_URL says where the site is published; otherwise as it is: better none than one that is wrong. */
export const absolute = (address: string): string => {
  const site = process.env['SITE_URL'];
  return site ? new URL(address, site).href : address;
};

/** Address of a file at the root, the same in all languages. */
export const fileUrl = (path: string): string => base() + path;

const known = new Map<string, Urls>();

export function urls(language: Language): Urls {
  const root = language === 'zh' ? base() : `${base()}${language}/`;
  const own = known.get(root) ?? urlsBelow(root, language);
  known.set(root, own);
  return own;
}

function urlsBelow(root: string, language: Language) {
  const row = (document: string, key: string) => `${root}documents/${document}/#${key}`;
  return {
    home: root,
    bureaus: `${root}bureaus/`,
    bureau: (bureau: string) => `${root}bureaus/${bureau}/`,
    /** The bureaus of a province or prefecture, where they are too many for one list. */
    place: (adcode: string) => `${root}places/${adcode}/`,
    documents: `${root}documents/`,
    document: (document: string) => `${root}documents/${document}/`,
    /** A row of a document's page: program, fund, indicator or target key. */
    row,
    /** The row that states a promise first; its document where no row is known. */
    promise: ({ document, sources: [first] }: Pick<PrintedPromise, 'document' | 'sources'>) =>
      first ? row(first.document, first.key) : `${root}documents/${document.document}/`,
    measures: `${root}measures/`,
    measure: (measure: string) => `${root}measures/${measure}/`,
    topics: `${root}topics/`,
    topic: (topic: string) => `${root}topics/${topic}/`,
    years: `${root}years/`,
    year: (year: number) => `${root}years/${year}/`,
    /** Two years of a bureau side by side, `alpha-2021..alpha-2022`. */
    changes: (pair: string) => `${root}changes/${pair}/`,
    coverage: `${root}coverage/`,
    satisfaction: `${root}satisfaction/`,
    targets: `${root}targets/`,
    findings: `${root}findings/`,
    check: (check: string) => `${root}findings/${check}/`,
    /** What a check found in a document, or one of its findings there. */
    finding: (check: string, document: string, place?: number) =>
      `${root}findings/${check}/#${document}${place === undefined ? '' : `-${place}`}`,
    compare: `${root}compare/`,
    explore: `${root}explore/`,
    search: `${root}search/`,
    comparison: (documents: readonly string[]) => `${root}compare/?d=${documents.join(',')}`,
    data: `${root}data/`,
    methods: `${root}methods/`,
    about: `${root}about/`,
    charts: `${root}charts/`,
    /** The page of one figure: its table, notes, sources, citation and files. */
    chart: (figure: string) => `${root}charts/${figure}/`,
    /** The figure alone, for iframes. */
    embed: (figure: string) => `${root}embed/${figure}/`,
    feed: `${root}feed.xml`,
    bureauFeed: (bureau: string) => `${root}bureaus/${bureau}/feed.xml`,
    measureFeed: (measure: string) => `${root}measures/${measure}/feed.xml`,
    /** What was published as this version, for good. */
    release: (release: string) => `${root}v/${release}/`,
    /** A figure as it was published then. */
    releasedFigure: (release: string, figure: string) => `${root}v/${release}/#${figure}`,
    figure: (figure: string, type: FigureFile) => fileUrl(`figures/${language}/${figure}.${type}`),
    /** What stands for a page where it is shared. */
    card: (slug: string) => fileUrl(`cards/${language}/${slug}.png`),
  };
}

export type Urls = ReturnType<typeof urlsBelow>;

/** Downloads; the same files for all languages. `data/…` mirrors the project's own data folder. */
export const downloads = {
  descriptor: 'data/datapackage.json',
  reference: (table: string) => `data/reference/${table}.csv`,
  document: (document: string, table: string) => `data/documents/${document}/${table}.csv`,
  /** Of a table with very many rows, one a year. */
  joined: (table: string, year = '') => `data/all/${table}${year && `/${year}`}.csv`,
  spreadsheet: (table: string, year = '') => `data/spreadsheet/${table}${year && `/${year}`}.csv`,
  findingLines: (year = '') => `data/findings${year && `/${year}`}.jsonl`,
  workbook: 'data/bureau-targets.xlsx',
  json: 'data/bureau-targets.json',
  documentWorkbook: (document: string) => `data/documents/${document}.xlsx`,
  /** `path` as in `site/parquet-files.ts`. */
  parquet: (path: string) => `data/parquet/${path}`,
  files: 'data/files.json',
  checksums: 'data/SHA256SUMS',
};

/** What is kept of a release for good; the same for all languages but figures. */
export const frozenFiles = {
  folder: (release: string) => `v/${release}`,
  list: (release: string) => `v/${release}/release.json`,
  data: (release: string) => `v/${release}/data.zip`,
  checksums: (release: string) => `v/${release}/SHA256SUMS`,
  figure: (release: string, language: Language, figure: string, ending: string) =>
    `v/${release}/figures/${language}/${figure}.${ending}`,
};

/** Scripts that other sites load, and the one that their frames load. Never changed once published: a new one is v2. */
export const embedScripts = { host: 'embed.v2.js', frame: 'embed-frame.v1.js' };
/** Still in pages of others, and served to them for good. */
export const earlierScripts = ['embed.v1.js'];

/** Rows as files for the page that compares documents; the same for all languages. */
export const comparisonFiles = {
  shared: 'compare/reference.json',
  list: 'compare/documents.json',
  document: (document: string) => `compare/${document}.json`,
};
/** Folders of the JSON files that pages' own scripts read; nobody else should, their names change with the data. */
export const scriptFolders = { search: 'search/', explore: 'explore/', names: 'names/' };

/** `/en/bureaus/` → `bureaus/`: what a page's address is in all languages. */
export const pathWithin = (path: string): string => path.slice(base().length).replace(/^en\/|^en$/, '');

/** `/en/bureaus/` ↔ `/bureaus/`: the same page in the other language. */
export function translateUrl(path: string, to: Language): string {
  const plain = pathWithin(path);
  return to === 'zh' ? base() + plain : `${base()}${to}/${plain}`;
}
