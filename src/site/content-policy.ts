/**
 * What pages and embeds may load and run: this site's own files and nothing else, no script and no style inside a page.
 * Every page carries it, so that it holds on hosts that send no headers, too; `public/_headers` and `docs/hosts/` send it
 * as a header, where it also says who may frame a page.
 */
const DIRECTIVES = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  // A copied picture is drawn from the figure of the page, as a data: address.
  'img-src': "'self' data:",
  'connect-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'self'",
} as const;

export const CONTENT_POLICY = Object.entries(DIRECTIVES)
  .map(([name, sources]) => `${name} ${sources}`)
  .join('; ');
