/** The site as a folder: opened from the disk without a network, and from below an address of a server. */
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { Parser } from 'htmlparser2';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { copySite } from '../../src/bundle/copy-site.ts';
import { addHashes, addReadingNote } from '../../src/bundle/reading-note.ts';
import { writeZip } from '../../src/bundle/zip.ts';
import { LANGUAGES, messages } from '../../src/i18n/index.ts';
import { placeTargets } from '../../src/model/dataset.ts';
import { dataset } from '../../src/site/dataset.ts';
import { filesOf, runScript, SITE, temporaryFolder } from './build.ts';
import { brokenLinks, parseHtml } from './links.ts';
import { PAGE_KINDS, pageFile } from './page-kinds.ts';
import { complaintsOf, runningSite } from './running-site.ts';
import { type Server, serve } from './server.ts';

const NAME = 'bureau-targets';
/** Below this Windows opens files whatever folder of usual depth they lie in. */
const LONGEST_PATH = 180;
const t = messages('zh');
const PAIR = 'hengyang-2022,luan-2021';

const site = runningSite();
/** Lives as long as the tests of this file. */
const kept = mkdtempSync(join(tmpdir(), 'bureau-targets-'));
afterAll(() => rmSync(kept, { recursive: true, force: true }));
let folder: string;
let zips: [Buffer, Buffer];
let said: string;

beforeAll(async () => {
  folder = join(kept, 'one', NAME);
  const run = runScript('bundle.ts', { TZ: 'America/New_York', LANG: 'C' }, ['--out', folder, '--zip']);
  expect(run.status, run.output).toBe(0);
  said = run.output;
  // The site under test was built before this one.
  const other = join(kept, 'other');
  await copySite(SITE, other, '/', null);
  addReadingNote(other);
  addHashes(other);
  writeZip(other, `${other}.zip`, NAME);
  zips = [readFileSync(`${folder}.zip`), readFileSync(`${other}.zip`)];
});

const htmlFiles = () => filesOf(folder).filter((file) => file.endsWith('.html'));
const textOf = (file: string) => readFileSync(join(folder, file), 'utf8');
const parsed = new Map<string, readonly string[]>();
function addressesIn(file: string): readonly string[] {
  const addresses = parsed.get(file) ?? parseHtml(textOf(file)).addresses;
  parsed.set(file, addresses);
  return addresses;
}

test('written twice, from two builds, it is the same zip, with the same files as the folder', () => {
  expect(zips[0].equals(zips[1])).toBe(true);
  const packed = unzipSync(zips[0]);
  expect(Object.keys(packed)).toEqual(filesOf(folder).map((file) => `${NAME}/${file}`));
  const differing = filesOf(folder).filter(
    (file) => !readFileSync(join(folder, file)).equals(packed[`${NAME}/${file}`] ?? Buffer.of()),
  );
  expect(differing).toEqual([]);
  expect(said).toContain(`${filesOf(folder).length} 个文件 files`);
  expect(said).toMatch(/MB → .*\.zip/);
});

test('it has the pages, figures and data of the site, and says what it is', () => {
  for (const { path } of PAGE_KINDS) expect(existsSync(join(folder, pageFile(path))), path).toBe(true);
  const files = filesOf(SITE).filter((file) => /^data\/.*(?<!\.html)$/.test(file));
  const differing = files.filter((file) => !readFileSync(join(folder, file)).equals(readFileSync(join(SITE, file))));
  expect(files.length).toBeGreaterThan(50);
  expect(differing).toEqual([]);
  expect(textOf('说明-README.txt')).toContain('双击 index.html');
});

test('its hashes are those of its files', () => {
  const lines = textOf('SHA256SUMS').trimEnd().split('\n');
  const hashOf = (file: string) =>
    createHash('sha256')
      .update(readFileSync(join(folder, file)))
      .digest('hex');
  const files = filesOf(folder).filter((file) => file !== 'SHA256SUMS');
  expect(lines).toEqual(files.map((file) => `${hashOf(file)}  ${file}`));
});

test('every link of every page leads to a file and a place in it, and none to a folder', () => {
  expect(brokenLinks(folder, 'http://localhost', '/some/deep/path/')).toEqual([]);
  const toFolders = htmlFiles().flatMap((file) =>
    addressesIn(file)
      .filter((one) => /^(?!https?:)[^?#]*\/([?#]|$)/.test(one))
      .map((one) => `${file}: ${one}`),
  );
  expect(toFolders).toEqual([]);
});

test('no address begins at the root of a host, in pages, figures, feeds and styles', () => {
  const marked = filesOf(folder).filter((file) => /\.(html|svg|xml)$/.test(file));
  const fromRoot = marked.flatMap((file) => attributesOf(textOf(file)).map((one) => `${file}: ${one}`));
  expect(fromRoot).toEqual([]);
  const styles = filesOf(folder).filter((file) => file.endsWith('.css'));
  expect(styles.filter((file) => /url\(\s*["']?\/|@import\s+["']\//.test(textOf(file)))).toEqual([]);
  expect(attributesOf(`<a href="/x">`)).toEqual(['href=/x']);
  expect(attributesOf(`<i data-links='{"a":"/x/*"}'>`)).toHaveLength(1);
});

/** Those that hold an address from the root, alone or in JSON; and modules, which no browser loads from a file. */
function attributesOf(html: string): string[] {
  const found: string[] = [];
  const parser = new Parser({
    onattribute(name, value) {
      const isAddress = /^\/(?!\/)/.test(value) || (/^\s*[[{]/.test(value) && /"\/[^/"]/.test(value));
      if (isAddress || (name === 'type' && value === 'module')) found.push(`${name}=${value}`);
    },
  });
  parser.end(html);
  return found;
}

test('paths are short enough for Windows', () => {
  const longest = filesOf(folder).toSorted((a, b) => b.length - a.length)[0] ?? '';
  expect(longest.length, longest).toBeLessThanOrEqual(LONGEST_PATH);
});

test('with an error in the data nothing is written, and it is said', () => {
  const work = temporaryFolder();
  const data = join(work, 'data');
  cpSync('test/tiny', data, { recursive: true });
  const targets = join(data, 'documents/alpha-2021/targets.csv');
  writeFileSync(targets, readFileSync(targets, 'utf8').replaceAll('100', '1OO'));
  const { status, output } = runScript('bundle.ts', { DATA_DIR: data }, ['--out', join(work, 'out', NAME), '--zip']);
  expect(status).toBe(1);
  expect(output).toContain('no bundle was written');
  expect(filesOf(work).filter((file) => !file.startsWith('data'))).toEqual([]);
});

test('a folder that holds something else is not overwritten', () => {
  const work = temporaryFolder();
  writeFileSync(join(work, 'letter.txt'), 'mine');
  const { status, output } = runScript('bundle.ts', {}, ['--out', work]);
  expect(status).toBe(1);
  expect(output).toContain(`--out ${work}`);
  expect(filesOf(work)).toEqual(['letter.txt']);
});

describe.each(['from the disk, offline', 'below an address of a server'])('%s', (place) => {
  const isOnDisk = place.includes('disk');
  let server: Server | undefined;
  let root: string;
  let context: BrowserContext;
  let page: Page;
  let complaints: string[];
  let failed: string[];

  beforeAll(async () => {
    if (isOnDisk) {
      root = `${pathToFileURL(folder).href}/`;
      return;
    }
    const host = join(kept, 'host');
    const below = join(host, 'some/deep/path');
    mkdirSync(dirname(below), { recursive: true });
    cpSync(folder, below, { recursive: true });
    cpSync(join(folder, '404.html'), join(host, '404.html'));
    server = await serve(host);
    root = `${server.origin}/some/deep/path/`;
  });
  afterAll(() => server?.close());

  beforeEach(async () => {
    context = await site.browser.newContext({ viewport: { width: 1440, height: 900 } });
    if (isOnDisk) await context.setOffline(true);
    await context.route(
      (url) => !url.href.startsWith(root) && url.protocol !== 'data:',
      (route) => route.abort(),
    );
    page = await context.newPage();
    complaints = complaintsOf(page);
    failed = [];
    page.on('requestfailed', (request) => {
      // What a page that is being left no longer waits for has not failed.
      if (request.failure()?.errorText !== 'net::ERR_ABORTED') failed.push(request.url());
    });
  });
  afterEach(async () => {
    await context.close();
    expect(complaints).toEqual([]);
    expect(failed).toEqual([]);
  });

  const open = (file: string) => page.goto(root + file);
  const status = (words: string | RegExp) => page.getByRole('status').filter({ hasText: words }).waitFor();
  const here = () => decodeURI(page.url().slice(root.length));
  const search = () => new URL(page.url()).searchParams;

  async function click(selector: string): Promise<void> {
    const link = page.locator(selector).first();
    const href = (await link.getAttribute('href')) ?? '';
    const target = new URL(href, page.url());
    await Promise.all([page.waitForURL(target.href), link.click()]);
  }

  /** Styles are applied and all pictures are there; how many drawings the page has. */
  async function looksRight(): Promise<number> {
    const look = await page.evaluate(() => ({
      background: getComputedStyle(document.documentElement).backgroundColor,
      menu: getComputedStyle(document.querySelector('nav ul') ?? document.body).listStyleType,
      missing: [...document.images].filter((one) => one.complete && one.naturalWidth === 0).map((one) => one.src),
      drawings: [...document.querySelectorAll('figure svg')].map((one) => one.getBoundingClientRect().height),
    }));
    expect({ ...look, drawings: 0 }, here()).toEqual({
      background: 'rgb(255, 254, 251)',
      menu: 'none',
      missing: [],
      drawings: 0,
    });
    return look.drawings.filter((height) => height > 40).length;
  }

  test('clicks lead from page to page to every kind of page', async () => {
    let drawings = 0;
    await open('index.html');
    for (const language of LANGUAGES) {
      if (language === 'en') await click('a.language');
      const start = page.url();
      const paths = PAGE_KINDS.filter((kind) => kind.language === language && kind.path !== '/404.html');
      for (const { path } of paths) {
        const file = pageFile(path);
        const via = linkTo(file);
        await page.goto(root + via.page);
        const link = page.locator(`a[href="${via.href}"]`).first();
        await Promise.all([
          page.waitForURL((url) => url.href.startsWith(root + file)),
          link.evaluate((one) => (one as HTMLAnchorElement).click()),
        ]);
        drawings += await looksRight();
      }
      await page.goto(start);
    }
    expect(drawings).toBeGreaterThan(40);
  });

  /** A page that leads to another, the first page where it does. */
  function linkTo(file: string): { page: string; href: string } {
    const own = file.startsWith('en/');
    for (const from of htmlFiles().toSorted((a, b) => a.split('/').length - b.split('/').length)) {
      if (from.startsWith('en/') !== own || from === file) continue;
      const base = pathToFileURL(join(folder, from));
      const href = addressesIn(from).find(
        (one) => one.endsWith('.html') && fileURLToPath(new URL(one, base)) === join(folder, file),
      );
      if (href !== undefined) return { page: from, href };
    }
    throw new Error(`no page leads to ${file}`);
  }

  test('by real clicks: menu, document, row, measure, findings, the other language, and back', async () => {
    await open('index.html');
    await click('header nav a[href="documents/index.html"]');
    await click('main a[href$="hengyang-2022/index.html"]');
    await click('main a[href*="/bureaus/hengyang/"]');
    expect(await looksRight()).toBeGreaterThan(0);
    await click('header nav a[href$="measures/index.html"]');
    await click('main a[href*="legal-aid-cases/index.html"]');
    await click('main a[href*="documents/"][href*="#"]');
    expect(await page.locator(':target').count()).toBe(1);
    await click('header nav a[href$="findings/index.html"]');
    await click('main a[href*="revenue-parts-sum"]');
    await click('a.language');
    expect(here()).toMatch(/^en\/findings\/revenue-parts-sum\/index\.html/);
    await page.goBack();
    expect(here()).toMatch(/^findings\//);
  });

  test('the search finds while one types, and what it finds is there', async () => {
    await open('search/index.html');
    await page.getByLabel('搜索词').fill('调解');
    const found = page.locator('[data-kind=topic] li a').first();
    await found.waitFor();
    expect(await found.innerText()).toContain('调解');
    expect(search().get('q')).toBe('调解');
    await found.click();
    await page.waitForURL(/topics\/[a-z-]+\/index\.html$/);
    await looksRight();
  });

  test('the search box of the first page asks the search page', async () => {
    await open('en/index.html');
    const field = page.locator('form[action$="search/index.html"] input[name=q]').first();
    await field.fill('legal aid');
    await field.press('Enter');
    await page.locator('[data-kind=document] li a').first().waitFor();
    expect(here()).toContain('en/search/index.html?q=legal+aid');
  });

  test('documents named in the address are compared, and others chosen, in both languages', async () => {
    await open(`compare/index.html?d=${PAIR}`);
    await status(t.comparison.loaded(2));
    expect(await page.locator('.chosen li > span').allInnerTexts()).toEqual(['衡阳市司法局 2022', '六安市司法局 2021']);
    const drawings = await looksRight();
    expect(drawings).toBeGreaterThan(3);
    await page.locator('#add-document').focus();
    await page.locator('[data-add]').first().click();
    await status(t.comparison.loaded(3));
    expect(search().get('d')?.split(',')).toHaveLength(3);
    await page.goBack();
    await status(t.comparison.loaded(2));
    await click('a.language');
    await status(messages('en').comparison.loaded(2));
    await click('[data-part=comparison] a[href*="documents/"]');
    await looksRight();
  });

  test('an unknown document is said to be unknown', async () => {
    await open('compare/index.html?d=hengyang-2022,nowhere-2020');
    await status('nowhere-2020');
    // The browser itself complains of the file that is not there.
    expect(failed.splice(0).length + complaints.splice(0).length).toBeGreaterThan(0);
  });

  test('explore filters, sorts and saves the targets', async () => {
    await open('explore/index.html');
    await page.getByLabel('文字').fill('满意');
    const wanted = dataset()
      .documents.flatMap(placeTargets)
      .filter(({ target, indicator }) => target.origin !== 'result' && indicator?.name.includes('满意'));
    await status(`${wanted.length} 个目标值`);
    expect(search().get('text')).toBe('满意');
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator('[data-download]').click()]);
    expect(
      readFileSync(await download.path(), 'utf8')
        .trimEnd()
        .split('\n').length,
    ).toBeGreaterThan(wanted.length);
    await click('.explore tbody a');
    await looksRight();
  });

  test('findings are filtered, and the filter stands in the address', async () => {
    await open('findings/index.html');
    await page.getByLabel('司法局').selectOption('hengyang');
    await status(/共 \d+ 条/);
    expect(search().get('bureau')).toBe('hengyang');
    await page.reload();
    expect(await page.getByLabel('司法局').inputValue()).toBe('hengyang');
  });

  test('the page of missing addresses leads on', async () => {
    await open('404.html');
    await looksRight();
    await click('header nav a');
    await looksRight();
  });
});
