/** Whose file it is: files of a document lie at addresses that end in its key, or in that of a figure of it. */

const PLACES = [
  /^(?:en\/)?documents\/([^/]+)\/index\.html$/,
  /^(?:en\/)?changes\/[^/]+\.\.([^/]+)\/index\.html$/,
  /^compare\/([^/]+)\.json$/,
  /^data\/documents\/([^/.]+)(?:\.xlsx|\/[^/]+)$/,
  /^(?:en\/)?(?:charts|embed)\/[^/]+--([^/]+)\/index\.html$/,
  /^figures\/[^/]+\/[^/]+--([^/.]+)\.[^/]+$/,
  /^cards\/[^/]+\/documents--([^/]+)\.png$/,
];

/** `path` is below the site's root; null of what belongs to no single document, or to another subject of that name. */
export function documentOfPath(path: string): string | null {
  for (const place of PLACES) {
    const [, document] = place.exec(path) ?? [];
    if (document !== undefined) return document;
  }
  return null;
}
