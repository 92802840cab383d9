/**
 * Pages under their policy, as a browser sees it. The server of the tests sends it as a header, so every other browser test
 * is under it, too; here each page kind is opened in light and dark and asked what was refused.
 */
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { filesOf, SITE } from './build.ts';
import { PAGE_KINDS } from './page-kinds.ts';
import { complaintsOf, runningSite } from './running-site.ts';

declare global {
  interface Window {
    /** What the page's policy has refused since it was opened. */
    refused: string[];
  }
}

const EMBEDS = ['budget-split', 'program-money--hengyang-2022'].flatMap((figure) =>
  ['/embed/', '/en/embed/'].map((folder) => ({ name: `embed ${figure}`, path: `${folder}${figure}/` })),
);
const THEMES = ['light', 'dark'] as const;
const site = runningSite();
let context: BrowserContext;
let page: Page;
let complaints: string[];
let asked: string[];

beforeAll(async () => {
  context = await site.browser.newContext();
  page = await context.newPage();
  await page.addInitScript(() => {
    window.refused = [];
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
      window.refused.push(`${effectiveDirective} ${blockedURI} ${sample}`);
    });
  });
  complaints = complaintsOf(page);
  asked = [];
  page.on('request', (request) => asked.push(request.url()));
});
afterAll(() => context?.close());

const refusedBy = (path: string) => page.evaluate((name) => window.refused.map((one) => `${name}: ${one}`), path);

describe.each(THEMES)('in %s', (colorScheme) => {
  test('no page kind and no embed runs into its policy', async () => {
    await page.emulateMedia({ colorScheme });
    const found: string[] = [];
    for (const { path } of [...PAGE_KINDS, ...EMBEDS]) {
      await page.goto(site.origin + path, { waitUntil: 'load' });
      found.push(...(await refusedBy(path)));
    }
    expect(found).toEqual([]);
    expect(complaints).toEqual([]);
  });
});

test('a crawl of the whole site asks no other site for anything, and no page runs into its policy', async () => {
  const pages = filesOf(SITE).filter((file) => file.endsWith('.html'));
  const found: string[] = [];
  for (const file of pages) {
    const path = `/${file.replace(/index\.html$/, '')}`;
    await page.goto(site.origin + path, { waitUntil: 'load' });
    found.push(...(await refusedBy(path)));
  }
  console.log(`${pages.length} pages opened, ${asked.length} requests, ${found.length} refused`);
  expect(pages.length).toBeGreaterThan(800);
  expect(asked.length).toBeGreaterThan(2 * pages.length);
  expect(asked.filter((url) => !url.startsWith(`${site.origin}/`))).toEqual([]);
  expect(found).toEqual([]);
  expect(complaints).toEqual([]);
});

/** What words of the data could try if they ever got into a page as markup. */
const ATTACKS = [
  ['a script inside a page', 'script-src-elem', '<script>window.hurt = 1</script>'],
  ['a handler', 'script-src-attr', '<p onclick="window.hurt = 1">'],
  ['a style inside a page', 'style-src-elem', '<style>body { display: none }</style>'],
  ['a style of an element', 'style-src-attr', '<p style="position: fixed">'],
  ['a script of another site', 'script-src-elem', '<script src="http://127.0.0.1:9/x.js"></script>'],
  ['a picture of another site', 'img-src', '<img src="http://127.0.0.1:9/x.png">'],
  ['a frame', 'frame-src', '<iframe src="http://127.0.0.1:9/"></iframe>'],
  [
    'a font of another site',
    'font-src',
    '<link rel="preload" as="font" href="http://127.0.0.1:9/x.woff2" crossorigin>',
  ],
  ['another base for addresses', 'base-uri', '<base href="http://127.0.0.1:9/">'],
] as const;

describe.each(['/documents/hengyang-2022/', '/embed/budget-split/'])('the policy of %s', (path) => {
  test.each(ATTACKS)('refuses %s', async (_, directive, markup) => {
    const attacked = await context.newPage();
    await attacked.route(`**${path}`, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: (await response.text()).replace('</body>', `${markup}</body>`) });
    });
    await attacked.addInitScript(() => {
      window.refused = [];
      addEventListener('securitypolicyviolation', (event) => window.refused.push(event.effectiveDirective));
    });
    await attacked.goto(site.origin + path);
    await attacked.evaluate(() => document.querySelector<HTMLElement>('[onclick]')?.click());
    expect(await attacked.evaluate(() => [...new Set(window.refused)])).toEqual([directive]);
    expect(await attacked.evaluate(() => 'hurt' in window)).toBe(false);
    await attacked.close();
  });

  test('refuses code made of text', async () => {
    const attacked = await context.newPage();
    await attacked.goto(site.origin + path);
    const said = await attacked.evaluate(() => {
      // Not by the name of the function, which the tools of browsers may run all the same.
      const script = document.createElement('script');
      script.src = 'data:text/javascript,window.hurt=1';
      document.body.append(script);
      return new Promise((done) => {
        script.onerror = () => done('refused');
        script.onload = () => done('ran');
      });
    });
    expect(said).toBe('refused');
    await attacked.close();
  });
});

test('the policy stands in the page itself as well, for hosts that send no headers, before anything that it is about', async () => {
  const plain = await site.browser.newPage();
  await plain.route('**/*', async (route) => {
    const response = await route.fetch();
    const { 'content-security-policy': _, ...headers } = response.headers();
    await route.fulfill({ response, headers });
  });
  await plain.goto(`${site.origin}/about/`);
  const refused = await plain.evaluate(
    () =>
      new Promise((done) => {
        addEventListener('securitypolicyviolation', ({ effectiveDirective }) => done(effectiveDirective));
        const script = document.createElement('script');
        script.textContent = 'window.hurt = 1';
        document.body.append(script);
      }),
  );
  expect(refused).toBe('script-src-elem');
  const first = await plain.evaluate(() =>
    [...document.head.children].slice(0, 2).map((one) => one.getAttribute('http-equiv') ?? one.tagName),
  );
  expect(first).toEqual(['META', 'content-security-policy']);
  await plain.close();
});
