/** Addresses that a view links to. The build has them from the site; the browser, which knows no site, from templates. */
export interface Links {
  readonly document: (document: string) => string;
  /** A row of a document's page: program, fund, indicator or target key. */
  readonly row: (document: string, key: string) => string;
  readonly bureau: (bureau: string) => string;
  readonly measure: (measure: string) => string;
  readonly comparison: (documents: readonly string[]) => string;
}

/** The same addresses with `{document}`, `{key}` … in the place of keys, as a page carries them. */
export type LinkTemplates = Readonly<Record<keyof Links, string>>;

export const linkTemplates = (links: Links): LinkTemplates => ({
  document: links.document('{document}'),
  row: links.row('{document}', '{key}'),
  bureau: links.bureau('{bureau}'),
  measure: links.measure('{measure}'),
  comparison: links.comparison(['{documents}']),
});

/** Keys are made of letters, digits, dots and hyphens, so they stand in an address as they are. */
export const linksOf = (templates: LinkTemplates): Links => ({
  document: (document) => templates.document.replace('{document}', document),
  row: (document, key) => templates.row.replace('{document}', document).replace('{key}', key),
  bureau: (bureau) => templates.bureau.replace('{bureau}', bureau),
  measure: (measure) => templates.measure.replace('{measure}', measure),
  comparison: (documents) => templates.comparison.replace('{documents}', documents.join(',')),
});
