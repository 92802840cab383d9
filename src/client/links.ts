/** Addresses that a view links to. The build has them from the site; the browser, which knows no site, from templates. */
export interface Links {
  readonly document: (document: string) => string;
  /** A row of a document's page: program, fund, indicator or target key. */
  readonly row: (document: string, key: string) => string;
  readonly bureau: (bureau: string) => string;
  readonly topic: (topic: string) => string;
  readonly measure: (measure: string) => string;
  readonly comparison: (documents: readonly string[]) => string;
}

/** The same addresses with a `*` in the place of each key, as a page carries them in `data-links`. */
export type LinkTemplates = Readonly<Record<keyof Links, string>>;

export const linkTemplates = (links: Links): LinkTemplates => ({
  document: links.document('*'),
  row: links.row('*', '*'),
  bureau: links.bureau('*'),
  topic: links.topic('*'),
  measure: links.measure('*'),
  comparison: links.comparison(['*']),
});

export const linksOf = (templates: LinkTemplates): Links => ({
  document: (document) => filled(templates.document, document),
  row: (document, key) => filled(templates.row, document, key),
  bureau: (bureau) => filled(templates.bureau, bureau),
  topic: (topic) => filled(templates.topic, topic),
  measure: (measure) => filled(templates.measure, measure),
  comparison: (documents) => filled(templates.comparison, documents.join(',')),
});

/** Keys are made of letters, digits, dots and hyphens, so they stand in an address as they are. */
export const filled = (template: string, ...keys: readonly string[]): string =>
  keys.reduce((address, key) => address.replace('*', () => key), template);

/** The links that an element of the page carries. */
export const linksIn = ({ dataset }: HTMLElement): Links => linksOf(JSON.parse(dataset['links'] ?? '{}'));
