/** What the built HTML refers to and does not have: pages, files, fragments, elements named by ARIA. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Parser } from 'htmlparser2';
import { filesOf } from './build.ts';

/** The only other sites that pages may link to. */
const EXTERNAL = ['https://github.com/', 'https://creativecommons.org/'];

const ADDRESSES = ['href', 'src', 'action', 'poster'];
const ID_LISTS = ['aria-describedby', 'aria-labelledby', 'aria-controls', 'aria-details', 'for', 'headers'];

interface Html {
  readonly ids: readonly string[];
  readonly addresses: readonly string[];
  readonly idReferences: readonly string[];
}

export function parseHtml(html: string): Html {
  const found = { ids: [] as string[], addresses: [] as string[], idReferences: [] as string[] };
  const parser = new Parser({
    onopentag(_, attributes) {
      for (const [name, value] of Object.entries(attributes)) {
        if (name === 'id') found.ids.push(value);
        if (ADDRESSES.includes(name)) found.addresses.push(value);
        if (name === 'srcset') found.addresses.push(...value.split(',').map((one) => one.trim().split(' ')[0] ?? ''));
        if (ID_LISTS.includes(name)) found.idReferences.push(...value.split(/\s+/));
      }
    },
  });
  parser.end(html);
  return found;
}

/**
 * Each broken reference as `page: reference`; empty when all is well. `origin` is where the site is published,
 * `sources` the public addresses of the documents shown.
 */
export function brokenLinks(folder: string, origin: string, base = '/', sources: readonly string[] = []): string[] {
  const files = filesOf(folder).filter((file) => file.endsWith('.html'));
  const pages = new Map(files.map((file) => [file, parseHtml(readFileSync(join(folder, file), 'utf8'))]));
  const idsOf = (file: string) => pages.get(file)?.ids ?? [];

  const isBroken = (from: string, address: string): boolean => {
    if (sources.includes(address) || EXTERNAL.some((prefix) => address.startsWith(prefix))) return false;
    const url = new URL(address, `${origin}${base}${from}`);
    const path = decodeURIComponent(url.pathname);
    if (url.origin !== origin || !path.startsWith(base)) return true;
    const file = join(path.slice(base.length), path.endsWith('/') ? 'index.html' : '');
    if (!existsSync(join(folder, file)) || !statSync(join(folder, file)).isFile()) return true;
    return url.hash !== '' && !idsOf(file).includes(decodeURIComponent(url.hash.slice(1)));
  };

  return [...pages].flatMap(([file, { ids, addresses, idReferences }]) => {
    const page = file.endsWith('index.html') ? join(dirname(file), '/') : file;
    return [
      ...ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `${page}: id ${id} twice`),
      ...new Set(addresses.filter((one) => isBroken(page === './' ? '' : page, one)).map((one) => `${page}: ${one}`)),
      ...idReferences.filter((id) => !ids.includes(id)).map((id) => `${page}: no element ${id}`),
    ];
  });
}
