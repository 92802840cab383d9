/** Addresses in HTML, SVG and feeds become relative; not a byte besides changes. */
import { Parser } from 'htmlparser2';
import { type BuiltSite, fromRoot, isThere, relativeAddress, relativeFolder, withoutHost } from './addresses.ts';
import { relativeStyles } from './styles.ts';

/** Attributes that hold one address each. */
const ADDRESSES = new Set(['href', 'xlink:href', 'src', 'action', 'formaction', 'poster', 'data', 'cite', 'content']);
const LISTS = new Set(['srcset', 'imagesrcset']);
/** Names of files or folders of files, for scripts: src/components/ask. */
const FILES = 'data-files';
/** They say where the site is published, so a host in them stays. */
const NAMES_ORIGINAL = /^(canonical|alternate)\b/;

interface Attribute {
  readonly name: string;
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The files of the modules that a page loads. */
export function moduleScripts(html: string, { base }: BuiltSite): string[] {
  const found: string[] = [];
  const parser = new Parser({
    onopentag(tag, { type, src }) {
      if (tag !== 'script' || type !== 'module') return;
      if (!src?.startsWith(base)) throw new Error(`a module that is no file of the site: ${src ?? 'inside a page'}`);
      found.push(src.slice(base.length));
    },
  });
  parser.end(html);
  return found;
}

/** What `html` says with addresses as seen from the file `from`. */
export function relativeMarkup(html: string, from: string, site: BuiltSite, isXml = false): string {
  const edits: Edit[] = [];
  let attributes: Attribute[] = [];
  /** The element whose text is being read, where its text may hold addresses. */
  let inside: { rewrite: (text: string) => string; start: number; end: number } | null = null;
  const parser = new Parser(
    {
      onattribute(name, value) {
        attributes.push({ name, value, start: parser.startIndex, end: parser.endIndex });
      },
      onopentag(tag, named) {
        const isModule = tag === 'script' && named['type'] === 'module';
        // A policy names the site as the origin of its files; files on a disk have no origin.
        const isPolicy = tag === 'meta' && named['http-equiv'] === 'content-security-policy';
        if (isPolicy || (tag === 'link' && named['rel'] === 'modulepreload')) {
          edits.push({ start: parser.startIndex, end: parser.endIndex + 1, text: '' });
        } else {
          for (const attribute of attributes) {
            const { name, value, start, end } = attribute;
            // Browsers run no modules from files, only scripts; those that wait for the page are called deferred.
            const text =
              isModule && name === 'type' ? 'defer' : written(name, rewritten(tag, named, name, value, from, site));
            if (text !== null) edits.push({ start, end: endOf(html, start, end), text });
          }
        }
        attributes = [];
        const rewrite = textRewriter(tag, named['type'] ?? '', from, site);
        inside = rewrite && { rewrite, start: parser.endIndex + 1, end: parser.endIndex + 1 };
      },
      ontext() {
        if (inside) inside.end = parser.endIndex + 1;
      },
      onclosetag() {
        if (!inside) return;
        const { rewrite, start, end } = inside;
        const before = html.slice(start, end);
        const text = rewrite(before);
        if (text !== before) edits.push({ start, end, text });
        inside = null;
      },
    },
    { xmlMode: isXml },
  );
  parser.end(html);
  return edited(html, edits);
}

function rewritten(
  tag: string,
  named: Readonly<Record<string, string>>,
  name: string,
  value: string,
  from: string,
  site: BuiltSite,
): string | null {
  const page = (address: string) => relativeAddress(from, address, site);
  if (name === 'content') return named['http-equiv'] === 'refresh' ? refreshed(value, page) : page(value);
  if (ADDRESSES.has(name)) {
    const stays = tag === 'link' && NAMES_ORIGINAL.test(named['rel'] ?? '');
    return page(stays ? value : fromRoot(from, withoutHost(value, site), site));
  }
  if (LISTS.has(name)) return value.replace(/[^\s,]\S*/g, (one) => page(withoutHost(one, site)) ?? one);
  if (name === 'style') return relativeStyles(value, from, site);
  if (!name.startsWith('data-')) return null;
  const inData = (address: string) => {
    if (name === FILES) return relativeFolder(from, address, site);
    return isThere(address, site) ? page(address) : null;
  };
  return inData(value) ?? inJson(value, inData);
}

const refreshed = (value: string, page: (address: string) => string | null): string =>
  value.replace(/(url=)(\S+)/i, (_, name: string, address: string) => name + (page(address) ?? address));

/** Of an element whose text is not read but used. */
function textRewriter(tag: string, type: string, from: string, site: BuiltSite): ((text: string) => string) | null {
  if (tag === 'style') return (text) => relativeStyles(text, from, site);
  if (tag !== 'script' || !/\bjson$/.test(type)) return null;
  const page = (address: string) => (isThere(address, site) ? relativeAddress(from, address, site) : null);
  return (text) => inJson(text, page)?.replaceAll('<', '\\u003c') ?? text;
}

/** The texts of some JSON that are addresses, wherever they stand in it; null where it is no JSON. */
function inJson(json: string, rewrite: (address: string) => string | null): string | null {
  if (!/^\s*[[{]/.test(json)) return null;
  try {
    return JSON.stringify(JSON.parse(json), (_, value) =>
      typeof value === 'string' ? (rewrite(value) ?? value) : value,
    );
  } catch {
    return null;
  }
}

const written = (name: string, value: string | null): string | null =>
  value === null
    ? null
    : `${name}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')}"`;

/** The parser counts the closing mark of a value in or not, by its kind. */
const endOf = (html: string, start: number, end: number): number => {
  const mark = /^[^=]*=\s*(["'])/.exec(html.slice(start, end + 1))?.[1];
  return mark && html[end] === mark ? end + 1 : end;
};

function edited(text: string, edits: readonly Edit[]): string {
  let result = '';
  let done = 0;
  for (const { start, end, text: fresh } of edits) {
    result += text.slice(done, start) + fresh;
    done = end;
  }
  return result + text.slice(done);
}
