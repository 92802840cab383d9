/** What a page, a drawing, a style sheet or a script may not say: load from elsewhere, or run what stands in it. */
import { Parser } from 'htmlparser2';

const LOADING = new Set(['src', 'srcset', 'poster', 'data', 'action', 'formaction', 'background', 'xlink:href']);
/** Links of a head that fetch nothing by themselves. */
const NAMING = /^(canonical|alternate|self)$/;

/** The site's own, or what a page holds itself. */
const isOwn = (address: string): boolean =>
  /^(data:image\/|#|\.{0,2}\/(?!\/)|(?![a-z][\w+.-]*:|\/)[\w?])/i.test(address);

/** What markup loads from elsewhere or runs, and links that are no addresses of pages. */
export function markupFaults(text: string, isXml: boolean): string[] {
  const faults: string[] = [];
  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        for (const [name, value] of Object.entries(attributes)) {
          const addresses = name === 'srcset' ? value.split(',').map((one) => one.trim()) : [value.trim()];
          const isLoaded =
            LOADING.has(name) || (name === 'href' && !(tag === 'a' || NAMING.test(attributes['rel'] ?? '')));
          if (isLoaded) faults.push(...addresses.filter((one) => !isOwn(one)).map((one) => `${tag} loads ${one}`));
          if (name === 'href' && tag === 'a' && !isOwn(value) && !/^https?:\/\//.test(value))
            faults.push(`a link to ${value}`);
          if (/^on/.test(name)) faults.push(`${tag} ${name}="${value}"`);
          if (name === 'style') faults.push(`${tag} style="${value}"`);
          if (/url\(\s*["']?(?!#)/i.test(value)) faults.push(`${tag} ${name}="${value}"`);
        }
        if (tag === 'script' && !attributes['src'] && attributes['type'] !== 'application/ld+json')
          faults.push('a script inside');
        if (/^(style|base|object|applet|foreignobject)$/i.test(tag)) faults.push(`an element ${tag}`);
        if (tag === 'meta' && attributes['http-equiv'] && attributes['http-equiv'] !== 'content-security-policy') {
          faults.push(`meta ${attributes['http-equiv']}`);
        }
      },
      onprocessinginstruction(name) {
        if (!/^(!doctype|\?xml)$/i.test(name)) faults.push(name);
      },
    },
    { xmlMode: isXml },
  );
  parser.end(text);
  return faults;
}

/** Names of languages of markup, which nobody asks for. */
const NAMESPACES = /^http:\/\/www\.w3\.org\/(1999\/xhtml|1999\/xlink|2000\/svg|2000\/xmlns\/|XML\/1998\/namespace)$/;

export function scriptFaults(code: string): string[] {
  const addresses = [...code.matchAll(/(?:https?:|wss?:)?\/\/[\w-]+\.[^"'`\s)]+|\bwss?:/g)].map(([address]) => address);
  const running = code.match(
    /(?<![\w$])(eval|Function|importScripts|execScript)\s*\(|\bnew Function\b|document\.write|\bsrcdoc\b|\bset(Timeout|Interval)\(["'`]/g,
  );
  return [...addresses.filter((one) => !NAMESPACES.test(one)), ...(running ?? [])];
}

export const styleFaults = (css: string): string[] =>
  [...css.matchAll(/(?:url\(\s*["']?|@import\s+["'])([^"')]*)|expression\(|-moz-binding/g)]
    .filter(([, address]) => address === undefined || !isOwn(address))
    .map(([fault]) => fault);
