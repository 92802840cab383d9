/**
 * Pages under their policy, as a browser sees it. The server of the tests sends it as a header, so every other browser test
 * is under it, too; here every page is opened, page kinds in dark colours, too, and asked what was refused.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { filesOf, SITE, temporaryFolder } from './build.ts';
import { serveHost } from './host-page.ts';
import { FRAME_KINDS, PAGE_KINDS } from './page-kinds.ts';
import { complaintsOf, runningSite } from './running-site.ts';

declare global {
  interface Window {
    /** What the page's policy has refused since it was opened. */
    refused: string[];
  }
}

/** What scripts fetch and write after a question. */
const ANSWERS = [
  '/compare/?d=hengyang-2022,luan-2021',
  '/en/compare/?d=hengyang-2022,luan-2021',
  '/search/?q=调解',
  '/explore/?text=调解',
  '/findings/?family=money',
];
const site = runningSite();
let context: BrowserContext;
beforeAll(async () => {
  context = await site.browser.newContext();
});
afterAll(() => context?.close());

interface Crawl {
  /** What the policy of a page refused, with its path. */
  readonly refused: string[];
  readonly complaints: string[];
  readonly asked: string[];
}

/** In two tabs, as a machine of two cores can. */
async function crawl(paths: readonly string[], colorScheme: 'light' | 'dark'): Promise<Crawl> {
  const middle = Math.ceil(paths.length / 2);
  const halves = await Promise.all(
    [paths.slice(0, middle), paths.slice(middle)].map((half) => visit(half, colorScheme)),
  );
  const of = (what: keyof Crawl) => halves.flatMap((half) => half[what]);
  return { refused: of('refused'), complaints: of('complaints'), asked: of('asked') };
}

async function visit(paths: readonly string[], colorScheme: 'light' | 'dark'): Promise<Crawl> {
  const page = await context.newPage();
  const refused: string[] = [];
  const asked: string[] = [];
  const complaints = complaintsOf(page);
  page.on('request', (request) => asked.push(request.url()));
  await page.emulateMedia({ colorScheme });
  await watch(page);
  for (const path of paths) {
    // A question is answered some time after the page is there.
    await page.goto(site.origin + path, { waitUntil: path.includes('?') ? 'networkidle' : 'load' });
    refused.push(...(await page.evaluate(() => window.refused)).map((one) => `${path}: ${one}`));
  }
  await page.close();
  return { refused, complaints, asked };
}

const watch = (page: Page) =>
  page.addInitScript(() => {
    window.refused = [];
    addEventListener('securitypolicyviolation', ({ effectiveDirective }) => window.refused.push(effectiveDirective));
  });

test('in dark colours no page kind, no embed and no answer runs into its policy', async () => {
  const paths = [...[...PAGE_KINDS, ...FRAME_KINDS].map(({ path }) => path), ...ANSWERS];
  const { refused, complaints } = await crawl(paths, 'dark');
  expect(refused).toEqual([]);
  expect(complaints).toEqual([]);
});

test('a crawl of the whole site asks no other site for anything, and no page runs into its policy', async () => {
  const files = filesOf(SITE).filter((file) => file.endsWith('.html'));
  const paths = [...files.map((file) => `/${file.replace(/index\.html$/, '')}`), ...ANSWERS];
  const { refused, complaints, asked } = await crawl(paths, 'light');
  console.log(`${paths.length} pages opened, ${asked.length} requests, ${refused.length} refused`);
  expect(paths.length).toBeGreaterThan(800);
  expect(asked.length).toBeGreaterThan(2 * paths.length);
  expect(asked.filter((url) => !url.startsWith(`${site.origin}/`))).toEqual([]);
  expect(refused).toEqual([]);
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
    await watch(attacked);
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
  await plain.route('**/about/', async (route) => {
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

describe('a drawing opened by itself', () => {
  test('is shown, and refuses nothing of its own', async () => {
    const drawing = await context.newPage();
    const said = complaintsOf(drawing);
    for (const file of filesOf(SITE).filter(
      (one) => one.startsWith('figures/zh/budget-split') && one.endsWith('.svg'),
    )) {
      await drawing.goto(`${site.origin}/${file}`);
      expect(await drawing.locator('text').count()).toBeGreaterThan(5);
    }
    expect(said).toEqual([]);
    await drawing.close();
  });

  test('runs no script', async () => {
    const drawing = await context.newPage();
    await drawing.route('**/*.svg', async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace('</svg>', '<script>window.hurt = 1</script></svg>');
      await route.fulfill({ response, body });
    });
    await drawing.goto(`${site.origin}/figures/zh/budget-split.svg`);
    expect(await drawing.locator('script').count()).toBe(1);
    expect(await drawing.evaluate(() => 'hurt' in window)).toBe(false);
    await drawing.close();
  });
});

describe('in a frame', () => {
  const frames = [
    ['a page', '/about/', false],
    ['a figure’s page', '/charts/budget-split/', false],
    ['an embed', '/embed/budget-split/', true],
    ['an embed in English', '/en/embed/budget-split/', true],
  ] as const;

  /** Whether the first frame of a page shows a page of ours. */
  async function isShown(address: string): Promise<boolean> {
    const host = await context.newPage();
    await host.goto(address);
    const [frame] = host.mainFrame().childFrames();
    await frame?.waitForLoadState();
    const shown = (await frame?.locator('svg, main').count()) ?? 0;
    await host.close();
    return shown > 0;
  }

  test.each(frames)('of another site, %s is shown or not as it should', async (_, path, expected) => {
    const server = await serveHost([{ body: `<iframe src="${site.origin}${path}"></iframe>` }]);
    expect(await isShown(`${server.origin}/0/`)).toBe(expected);
    await server.close();
  });

  test('an embed is shown even in a report on a disk', async () => {
    const file = join(temporaryFolder(), 'report.html');
    writeFileSync(file, `<!doctype html><iframe src="${site.origin}/embed/budget-split/"></iframe>`);
    expect(await isShown(pathToFileURL(file).href)).toBe(true);
  });
});
