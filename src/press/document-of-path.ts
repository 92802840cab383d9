/** Whose file it is, on a site where figures of documents have no files of their own. */

const PLACES = [
  /^(?:en\/)?documents\/([^/]+)\/index\.html$/,
  /^(?:en\/)?changes\/[^/]+\.\.([^/]+)\/index\.html$/,
  /^compare\/([^/]+)\.json$/,
  /^data\/documents\/([^/.]+)(?:\.xlsx|\/[^/]+)$/,
];

/** `path` is below the site's root; null of what belongs to no single document. */
export function documentOfPath(path: string): string | null {
  for (const place of PLACES) {
    const [, document] = place.exec(path) ?? [];
    if (document !== undefined) return document;
  }
  return null;
}
