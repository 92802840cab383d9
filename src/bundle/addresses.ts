/** Addresses of the site as seen from one of its own files, so that a copy works wherever it lies. */
import { posix } from 'node:path';

/** A built site: what is in it, and what its addresses begin with. */
export interface BuiltSite {
  /** Relative to its folder, with `/`. */
  readonly files: ReadonlySet<string>;
  /** `/` or `/targets/`. */
  readonly base: string;
  /** `https://example.gov.cn/targets/`, where it is known where the site is published. */
  readonly published: string | null;
}

interface Parts {
  /** Without the base. */
  readonly path: string;
  readonly query: string;
  readonly hash: string;
}

/** An address below the base. Nothing else is the site's own: not other hosts, not fragments, not relative ones. */
function partsOf(address: string, { base }: BuiltSite): Parts | null {
  if (!address.startsWith(base) || address.startsWith('//')) return null;
  const [, path = '', query = '', hash = ''] = /^([^?#]*)(\?[^#]*)?(#.*)?$/s.exec(address.slice(base.length)) ?? [];
  return { path, query, hash };
}

/** No file server turns a folder into its page when files are opened from a disk. */
const pageOf = (path: string): string => (path === '' || path.endsWith('/') ? `${path}index.html` : path);

const pathFrom = (from: string, to: string): string => posix.relative(posix.join('/', posix.dirname(from)), `/${to}`);

/** A page or file, as `from` links to it; null where the address is not the site's own. */
export function relativeAddress(from: string, address: string, site: BuiltSite): string | null {
  const parts = partsOf(address, site);
  if (!parts) return null;
  const file = pageOf(parts.path);
  const { query, hash } = parts;
  return file === from && hash !== '' ? query + hash : pathFrom(from, file) + query + hash;
}

/** The same address from the root, where it is written relative to the page `from`; texts in Markdown have such. */
export function fromRoot(from: string, address: string, { base }: BuiltSite): string {
  if (address === '' || /^(?:[a-z][a-z\d+.-]*:|[#?/])/i.test(address)) return address;
  const { pathname, search, hash } = new URL(address, `http://localhost${base}${from}`);
  return pathname + search + hash;
}

/** A folder whose files a script asks for by name, or a file: nothing is added to it. */
export function relativeFolder(from: string, address: string, site: BuiltSite): string | null {
  const parts = partsOf(address, site);
  if (!parts) return null;
  const path = pathFrom(from, parts.path);
  return parts.path === '' || parts.path.endsWith('/') ? `${path || '.'}/` : path;
}

/** The same address without the host, where the host is the site's own. */
export const withoutHost = (address: string, { published, base }: BuiltSite): string =>
  published !== null && address.startsWith(published) ? base + address.slice(published.length) : address;

/** Whether the site has what an address names; `*` stands for any key, as in the templates of src/client/links.ts. */
export function isThere(address: string, site: BuiltSite): boolean {
  const parts = partsOf(address, site);
  if (!parts) return false;
  const file = pageOf(parts.path);
  if (!file.includes('*')) return site.files.has(file);
  const pieces = file.split('*').map((piece) => piece.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  const pattern = new RegExp(`^${pieces.join('[^/]+')}$`);
  return [...site.files].some((one) => pattern.test(one));
}
