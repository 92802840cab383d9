/** A whole site of hostile words: every file of it read, and its pages opened and used, as if someone had got them into the data. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { Parser } from 'htmlparser2';
import { JSDOM } from 'jsdom';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copySite } from '../../src/bundle/copy-site.ts';
import { parseCsv } from '../../src/model/csv.ts';
import { readDataFolder } from '../../src/model/read-folder.ts';
import { HOSTILE_CELLS } from '../hostile.ts';
import { launchBrowser } from './browser.ts';
import { buildSite, filesOf, SITE } from './build.ts';
import { hostile, writeHostileData } from './hostile-data.ts';
import { complaintsOf } from './running-site.ts';
import { type Server, serve } from './server.ts';
import { markupFaults } from './text-faults.ts';

const parent = mkdtempSync(join(tmpdir(), 'bureau-targets-'));
const data = join(parent, 'data');
const folder = join(parent, 'site');

beforeAll(() => {
  writeHostileData(data);
  buildSite({ DATA_DIR: data, OUT_DIR: folder, SITE_URL: 'https://targets.example/' });
});
afterAll(() => rmSync(parent, { recursive: true, force: true }));

const read = (file: string) => readFileSync(join(folder, file), 'utf8');
const ofType = (...types: readonly string[]) => filesOf(folder).filter((file) => types.includes(extname(file)));

/** Elements and attributes of markup, by name. */
function namesIn(text: string, isXml: boolean): Set<string> {
  const names = new Set<string>();
  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        names.add(tag);
        for (const name of Object.keys(attributes)) names.add(`${tag} ${name}`);
      },
      oncomment: () => names.add('a comment'),
      oncdatastart: () => names.add('character data'),
    },
    { xmlMode: isXml },
  );
  parser.end(text);
  return names;
}

/** Of each file of markup, but for the map that only a site has which says where it is published. */
function namesOfSite(site: string): (readonly [file: string, name: string])[] {
  const files = filesOf(site).filter((file) => /\.(html|svg|xml)$/.test(file) && file !== 'sitemap.xml');
  return files.flatMap((file) => {
    const names = namesIn(readFileSync(join(site, file), 'utf8'), !file.endsWith('.html'));
    return [...names].map((name) => [file, name] as const);
  });
}

describe('the files of a hostile site', () => {
  test('have as many attacks as there are kinds, in every table', () => {
    const { documents, reference, problems } = readDataFolder(data);
    const words = JSON.stringify([documents, reference.rows]);
    expect(problems).toEqual([]);
    expect(HOSTILE_CELLS.filter((cell) => !words.includes(JSON.stringify(cell).slice(1, -1)))).toEqual([]);
  });

  test('have no element and no attribute that the site of real words does not have, as a folder neither', async () => {
    const bundle = join(parent, 'bundle');
    await copySite(folder, bundle, '/', 'https://targets.example/');
    const real = new Set(namesOfSite(SITE).map(([, name]) => name));
    // Scripts that wait for the page.
    real.add('script defer');
    const found = [...namesOfSite(folder), ...namesOfSite(bundle)];
    expect(found.length).toBeGreaterThan(10_000);
    expect(found.filter(([, name]) => !real.has(name)).map((one) => one.join(': '))).toEqual([]);
  });

  test('load nothing from elsewhere, run nothing, and link to pages only', () => {
    const faults = ofType('.html', '.svg', '.xml').flatMap((file) =>
      markupFaults(read(file), !file.endsWith('.html')).map((fault) => `${file}: ${fault}`),
    );
    expect(faults).toEqual([]);
  });

  test('of XML can be read as XML', () => {
    const { DOMParser } = new JSDOM('').window;
    const files = ofType('.svg', '.xml');
    const broken = files.filter((file) =>
      new DOMParser().parseFromString(read(file), 'application/xml').querySelector('parsererror'),
    );
    expect(files.length).toBeGreaterThan(150);
    expect(broken).toEqual([]);
  });

  test('of JSON can be read as JSON, and so can what pages say to machines', () => {
    for (const file of ofType('.json')) expect(() => JSON.parse(read(file)), file).not.toThrow();
    for (const file of ofType('.jsonl')) {
      for (const line of read(file).trimEnd().split('\n')) expect(() => JSON.parse(line), file).not.toThrow();
    }
    for (const file of ofType('.html')) {
      for (const [, said = ''] of read(file).matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)) {
        expect(() => JSON.parse(said), file).not.toThrow();
        expect(said, file).not.toMatch(/[<>&]/);
      }
    }
  });

  test('for spreadsheets have no cell that runs', () => {
    const isForSpreadsheets = (file: string) =>
      /^(data\/spreadsheet|figures)\//.test(file) && !file.endsWith('.lossless.csv');
    const files = ofType('.csv').filter(isForSpreadsheets);
    const cells = files.flatMap((file) => parseCsv(read(file)).records.flatMap((record) => record.cells));
    expect(cells.filter((cell) => /^[=+\-@＝\t\r]/.test(cell) && !/^-?\d+(\.\d+)?$/.test(cell))).toEqual([]);
    expect(cells.filter((cell) => /^'[=+\-@＝]/.test(cell)).length).toBeGreaterThan(20);
  });

  test('of Excel have words and numbers, and no formula, link or program', () => {
    const files = ofType('.xlsx');
    expect(files.length).toBeGreaterThan(50);
    for (const file of files) {
      for (const [part, bytes] of Object.entries(unzipSync(readFileSync(join(folder, file))))) {
        expect(part).toMatch(/\.(xml|rels)$/);
        expect(part).not.toMatch(/vba|embeddings|externalLinks|connections/i);
        if (!part.startsWith('xl/worksheets/')) continue;
        const names = [...namesIn(strFromU8(bytes), true)].filter((name) =>
          /^(f|hyperlinks?|oleObjects?)\b/.test(name),
        );
        expect(names, `${file} ${part}`).toEqual([]);
      }
    }
  });

  test('for programs have every word as it was', () => {
    const { documents } = readDataFolder(data);
    const published = parseCsv(read('data/all/programs.csv')).records;
    const at = published[0]?.cells.indexOf('name') ?? -1;
    const names = documents.flatMap(({ programs }) => programs.map(({ name }) => name));
    expect(published.slice(1).map(({ cells }) => cells[at])).toEqual(names);
  });

  test('that answer oEmbed hold a frame, a line and a link', () => {
    const files = ofType('.json').filter((file) => file.endsWith('.oembed.json'));
    expect(files.length).toBeGreaterThan(50);
    for (const file of files) {
      const { html } = JSON.parse(read(file)) as { html: string };
      expect(
        [...namesIn(html, false)].filter((name) => !name.includes(' ')),
        file,
      ).toEqual(['iframe', 'p', 'a']);
    }
  });
});

describe('the pages of a hostile site', () => {
  let browser: Browser;
  let server: Server;
  let page: Page;
  let complaints: string[];
  beforeAll(async () => {
    [browser, server] = [await launchBrowser(), await serve(folder)];
    page = await browser.newPage();
    complaints = complaintsOf(page);
    page.on('dialog', (dialog) => {
      complaints.push(`a dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on('request', (request) => {
      if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(`${server.origin}/`)) {
        complaints.push(`asks elsewhere: ${request.url()}`);
      }
    });
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  const isUnhurt = async () => {
    expect(complaints).toEqual([]);
    expect(
      await page.evaluate(() => 'hurt' in window || document.querySelector('x-hurt, main [onfocus]') !== null),
    ).toBe(false);
  };
  const open = async (path: string) => {
    await page.goto(server.origin + path);
    await page.waitForLoadState('networkidle');
  };
  const wordsOf = () => page.evaluate(() => (document.querySelector('main')?.textContent ?? '').replace(/\s+/g, ' '));

  test('open without a dialog, an error or a request elsewhere', async () => {
    const pages = ofType('.html').filter((file) => !/^(en\/)?(charts|embed)\/[^/]+--/.test(file));
    expect(pages.length).toBeGreaterThan(150);
    for (const file of pages) {
      await page.goto(`${server.origin}/${file.replace(/index\.html$/, '')}`);
      await isUnhurt();
    }
  });

  test('of documents show each word as it is', async () => {
    const { documents } = readDataFolder(data);
    for (const { document, programs, indicators } of documents) {
      await open(`/documents/${document.document}/`);
      const words = await wordsOf();
      const names = [document.title, ...programs.map(({ name }) => name), ...indicators.map(({ name }) => name)];
      expect(names.filter((name) => !words.includes(name.replace(/\s+/g, ' ')))).toEqual([]);
    }
  });

  test('that answer questions show words as they are', async () => {
    await open('/compare/?d=alpha-2021,beta-2022');
    await page.locator('[data-part=comparison] .figure').first().waitFor();
    expect(await wordsOf()).toContain(hostile('甲市'));
    await isUnhurt();
    for (const question of [
      '/search/?q=hurt',
      '/search/?q=%3Cx-hurt%3E',
      '/explore/?text=hurt',
      '/en/explore/?text=x-hurt',
    ]) {
      await open(question);
      await page.locator('main li mark, main tbody tr').first().waitFor();
      await isUnhurt();
    }
  });

  test('hand out words as they are when a figure is shared', async () => {
    await open('/charts/budget-split/');
    for (const summary of await page.locator('main details summary').all()) await summary.click();
    await open('/');
    await page.locator('.figure details summary').first().click();
    await page.waitForLoadState('networkidle');
    await isUnhurt();
  });
});
