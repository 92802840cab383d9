/**
 * Every address of the site. Addresses are promises: embeds and citations live for years, so a test holds the list.
 * Chinese is at the root, English below `/en/`. All begin with the base path of the deployment (BASE_PATH, default `/`).
 */
import type { Language } from '../i18n/index.ts';

const base = (): string => `/${(process.env['BASE_PATH'] ?? '/').replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');

/** Address of a file at the root, the same in all languages. */
export const fileUrl = (path: string): string => base() + path;

export function urls(language: Language) {
  const root = language === 'zh' ? base() : `${base()}${language}/`;
  return {
    home: root,
    bureaus: `${root}bureaus/`,
    bureau: (bureau: string) => `${root}bureaus/${bureau}/`,
    documents: `${root}documents/`,
    document: (document: string) => `${root}documents/${document}/`,
    /** A row of a document's page: program, fund, indicator or target key. */
    row: (document: string, key: string) => `${root}documents/${document}/#${key}`,
    measures: `${root}measures/`,
    measure: (measure: string) => `${root}measures/${measure}/`,
    satisfaction: `${root}satisfaction/`,
    data: `${root}data/`,
    methods: `${root}methods/`,
    about: `${root}about/`,
    figure: (figure: string, type: 'svg' | 'csv') => fileUrl(`figures/${language}/${figure}.${type}`),
  };
}

export type Urls = ReturnType<typeof urls>;

/** Downloads; the same files for all languages. `data/…` mirrors the project's own data folder. */
export const downloads = {
  descriptor: 'data/datapackage.json',
  reference: (table: string) => `data/reference/${table}.csv`,
  document: (document: string, table: string) => `data/documents/${document}/${table}.csv`,
  joined: (table: string) => `data/all/${table}.csv`,
  spreadsheet: (table: string) => `data/spreadsheet/${table}.csv`,
};

/** `/en/bureaus/` ↔ `/bureaus/`: the same page in the other language. */
export function translateUrl(path: string, to: Language): string {
  const plain = path.slice(base().length).replace(/^en\/|^en$/, '');
  return to === 'zh' ? base() + plain : `${base()}${to}/${plain}`;
}
