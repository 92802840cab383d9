/** The headers that are shipped for hosts: one table, told three ways. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CONTENT_POLICY } from '../../src/site/content-policy.ts';
import { dataset } from '../../src/site/dataset.ts';
import { caddyRules, hostRules, nginxRules } from '../site/host-rules.ts';
import { addressesOf } from './addresses.ts';

const read = (file: string) => readFileSync(file, 'utf8');
const headersOf = hostRules(read('public/_headers'));
const policyOf = (address: string) => headersOf(address)['content-security-policy'];
const ADDRESSES = [...addressesOf(dataset()), '/_astro/Page.gwUog0nn.css', '/search/words-0.json'];
const PAGES = ADDRESSES.filter((address) => address.endsWith('/') || address === '/404.html');
const isEmbed = (address: string) => /^\/(en\/)?embed\//.test(address);
const YEAR = 'public, max-age=31536000, immutable';

test('every page has its policy, and only embeds may be framed by others', () => {
  expect(PAGES.length).toBeGreaterThan(500);
  const wrong = PAGES.filter((address) => {
    const policy = isEmbed(address) ? CONTENT_POLICY : `${CONTENT_POLICY}; frame-ancestors 'self'`;
    return policyOf(address) !== policy;
  });
  expect(wrong, 'add the section to public/_headers').toEqual([]);
  expect(PAGES.filter(isEmbed).length).toBeGreaterThan(100);
});

test('every section of pages has a rule, whether today’s data has a page of it or not', () => {
  const sections = readdirSync('src/pages/[...lang]').filter((name) => !/^(index\.astro|embed|.*\.ts)$/.test(name));
  const addresses = sections.map((name) => `/${name.replace('.astro', '')}/x/`);
  expect(addresses.length).toBeGreaterThan(14);
  const bare = addresses.flatMap((address) => [address, `/en${address}`]).filter((address) => !policyOf(address));
  expect(bare, 'add the section to public/_headers').toEqual([]);
});

test('the policy allows nothing inline, no other site, and no code made of text', () => {
  expect(CONTENT_POLICY).toMatch(/^default-src 'none'; /);
  expect(CONTENT_POLICY).not.toMatch(/unsafe|\*|https?:|nonce|sha\d/);
  for (const name of ['script-src', 'style-src']) expect(CONTENT_POLICY).toContain(`; ${name} 'self';`);
});

test('every address says that types are not to be guessed, and tells no other site where a reader was', () => {
  for (const address of ADDRESSES) {
    expect(headersOf(address), address).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
    });
  }
});

test('figures, data, releases and the scripts for embedding are for anyone, nothing else is', () => {
  const open = ADDRESSES.filter((address) => headersOf(address)['access-control-allow-origin'] === '*');
  expect(open).toEqual(
    ADDRESSES.filter((address) => /^\/(figures|data|v)\/|^\/embed(-frame)?\.v\d\.js$/.test(address)),
  );
  expect(open.length).toBeGreaterThan(500);
});

test('only what never changes is kept for ever', () => {
  const kept = ADDRESSES.filter((address) => headersOf(address)['cache-control'] === YEAR);
  expect(kept.toSorted()).toEqual(['/_astro/Page.gwUog0nn.css', '/embed-frame.v1.js', '/embed.v1.js', '/embed.v2.js']);
});

test('a drawing opened by itself runs nothing', () => {
  const drawings = ADDRESSES.filter((address) => address.endsWith('.svg') && address !== '/favicon.svg');
  expect(drawings.length).toBeGreaterThan(100);
  for (const address of drawings) expect(policyOf(address)).toBe("default-src 'none'; sandbox");
});

describe.each([
  ['nginx', nginxRules(read('docs/hosts/nginx.conf'))],
  ['Caddy', caddyRules(read('docs/hosts/Caddyfile'))],
])('the rules for %s', (_, rulesOf) => {
  test('send with every address what _headers does', () => {
    const differing = ADDRESSES.filter((address) => {
      const { 'content-security-policy': policy, ...rest } = rulesOf(address);
      const { 'content-security-policy': asked = policy, ...others } = headersOf(address);
      // What nothing is said of is asked for again at each visit.
      const expected = { 'cache-control': 'public, max-age=0, must-revalidate', ...others };
      return policy !== asked || JSON.stringify(sorted(rest)) !== JSON.stringify(sorted(expected));
    });
    expect(differing).toEqual([]);
  });
});

test('the image has the Caddyfile, and the site where the Caddyfile looks for it', () => {
  const copied = [...read('docs/hosts/Containerfile').matchAll(/^COPY (\S+) (\S+)$/gm)].map(([, from, to]) => [
    from,
    to,
  ]);
  const [, root] = /^\troot \* (\S+)$/m.exec(read('docs/hosts/Caddyfile')) ?? [];
  expect(root).toBe('/srv/bureau-targets/current');
  expect(copied).toEqual([
    ['docs/hosts/Caddyfile', '/etc/caddy/Caddyfile'],
    ['dist', root],
  ]);
  expect(read('docs/hosts/nginx.conf')).toContain(`  root ${root};`);
});

const sorted = (headers: Readonly<Record<string, string>>) => Object.entries(headers).toSorted();

test('a rule that nobody reads, and two that name one header, are noticed', () => {
  expect(() => hostRules('/a\n  X-One: 1\nnonsense')).toThrow('nonsense');
  expect(() => hostRules('/*\n  X-One: 1\n/a/*\n  X-One: 2')('/a/')).toThrow('x-one');
  expect(() => nginxRules('map $uri $a {\n  ~^/x nothing;\n}\n')).toThrow('nobody reads');
  expect(() => nginxRules('  add_header X-One $gone always;\n')).toThrow('$gone');
});
