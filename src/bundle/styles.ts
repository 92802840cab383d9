/** Addresses in style sheets become relative. */
import { type BuiltSite, relativeAddress } from './addresses.ts';

const ADDRESS = /(url\(\s*)(["']?)([^"')]*)\2(\s*\))|(@import\s+)(["'])([^"']*)\6/g;

export const relativeStyles = (css: string, from: string, site: BuiltSite): string =>
  css.replace(ADDRESS, (found: string, ...[url, mark, address, end, name, quote, imported]: string[]) => {
    const relative = relativeAddress(from, address ?? imported ?? '', site);
    if (relative === null) return found;
    return imported === undefined ? `${url}${mark}${relative}${mark}${end}` : `${name}${quote}${relative}${quote}`;
  });
