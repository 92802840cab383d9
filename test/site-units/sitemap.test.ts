import { JSDOM } from 'jsdom';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { LANGUAGES, messages } from '../../src/i18n/index.ts';
import { feed } from '../../src/site/feed.ts';
import { releases } from '../../src/site/releases.ts';
import { pageAddresses, robots, sitemaps } from '../../src/site/sitemap.ts';
import { element } from '../../src/site/xml.ts';
import { REAL } from '../compare/datasets.ts';
import { addressesOf } from './addresses.ts';

const { DOMParser } = new JSDOM('').window;
const parse = (xml: string) => {
  const parsed = new DOMParser().parseFromString(xml, 'application/xml');
  expect(parsed.querySelector('parsererror')).toBeNull();
  return parsed;
};
const textsOf = (parsed: Document, name: string) =>
  [...parsed.getElementsByTagName(name)].map((one) => one.textContent);

afterEach(() => vi.unstubAllEnvs());

describe('the sitemap', () => {
  test('names every promised page once, but no embed', () => {
    const pages = LANGUAGES.flatMap((language) => pageAddresses(REAL, language));
    const promised = addressesOf(REAL).filter((address) => address.endsWith('/') && !/^(\/en)?\/embed\//.test(address));
    expect(pages.toSorted()).toEqual(promised);
  });

  test('is whole addresses with their twins', () => {
    vi.stubEnv('SITE_URL', 'https://example.org');
    vi.stubEnv('BASE_PATH', '/targets/');
    const [[name, xml = ''] = []] = [...sitemaps(REAL)];
    const parsed = parse(xml);
    expect(name).toBe('sitemap');
    expect(textsOf(parsed, 'loc')).toContain('https://example.org/targets/en/measures/legal-aid-cases/');
    const [first] = parsed.getElementsByTagName('url');
    expect(
      [...(first?.getElementsByTagName('xhtml:link') ?? [])].map((one) => [
        one.getAttribute('hreflang'),
        one.getAttribute('href'),
      ]),
    ).toEqual([
      ['zh-Hans', 'https://example.org/targets/'],
      ['en', 'https://example.org/targets/en/'],
      ['x-default', 'https://example.org/targets/'],
    ]);
  });

  test('beyond what one file may hold is a list of files', () => {
    const files = sitemaps(REAL, 200);
    const pages = LANGUAGES.flatMap((language) => pageAddresses(REAL, language)).length;
    expect([...files.keys()]).toEqual([
      'sitemap',
      ...Array.from({ length: Math.ceil(pages / 200) }, (_, i) => `sitemap-${i + 1}`),
    ]);
    const [index, ...parts] = [...files.values()].map(parse);
    expect(index && textsOf(index, 'loc')).toEqual([...files.keys()].slice(1).map((name) => `/${name}.xml`));
    expect(parts.flatMap((part) => textsOf(part, 'loc'))).toHaveLength(pages);
  });

  test('is named to robots only where it has whole addresses', () => {
    expect(robots()).toBe('User-agent: *\nAllow: /\n');
    vi.stubEnv('SITE_URL', 'https://example.org');
    expect(robots()).toContain('\nSitemap: https://example.org/sitemap.xml\n');
  });
});

describe.each(LANGUAGES)('the feed in %s', (language) => {
  const t = messages(language);

  test('is Atom: every part that the standard asks for, the newest first', () => {
    const parsed = parse(feed(t));
    const root = parsed.documentElement;
    expect([root.localName, root.namespaceURI]).toEqual(['feed', 'http://www.w3.org/2005/Atom']);
    for (const part of [root, ...parsed.getElementsByTagName('entry')]) {
      const children = [...part.children].map(({ localName }) => localName);
      for (const name of ['title', 'id', 'updated']) expect(children.filter((one) => one === name)).toHaveLength(1);
    }
    const updated = textsOf(parsed, 'updated');
    expect(updated.every((one) => /^\d{4}-\d\d-\d\dT00:00:00Z$/.test(one ?? ''))).toBe(true);
    expect(updated[0]).toBe(updated.toSorted().at(-1));
    expect(parsed.getElementsByTagName('entry')).toHaveLength(releases(t).length);
  });

  test('has names that do not change when the site moves', () => {
    const here = textsOf(parse(feed(t)), 'id');
    vi.stubEnv('SITE_URL', 'https://example.org');
    const there = parse(feed(t));
    expect(textsOf(there, 'id')).toEqual(here);
    expect(new Set(here).size).toBe(here.length);
    for (const id of here)
      expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(
      [...there.getElementsByTagName('link')].every((one) =>
        one.getAttribute('href')?.startsWith('https://example.org/'),
      ),
    ).toBe(true);
  });
});

test('a release lists the documents that are held, and links them', () => {
  const [first] = releases(messages('zh'));
  expect(first?.documents.map(({ document }) => document)).toEqual(
    REAL.documents.map(({ document }) => document.document),
  );
  expect(parse(feed(messages('zh'))).getElementsByTagName('content')[0]?.textContent).toContain(
    '<a href="/documents/luan-2021/">',
  );
});

test('words become markup nowhere', () => {
  expect(element('p', { title: '"<&\u0001' }, '</p><script>&').text).toBe(
    '<p title="&quot;&lt;&amp;">&lt;/p&gt;&lt;script&gt;&amp;</p>',
  );
});
