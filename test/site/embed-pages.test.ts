/** Every embed page: valid, light, accessible, whole in the frame that its codes and its oEmbed answer give it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, onTestFinished, test } from 'vitest';
import { iframeCode } from '../../src/client/embed-codes.ts';
import { LANGUAGES, messages } from '../../src/i18n/index.ts';
import { dataset } from '../../src/site/dataset.ts';
import { embedSubject } from '../../src/site/embeds.ts';
import { allFigures } from '../../src/site/figures.ts';
import { absolute, fileUrl, urls } from '../../src/site/urls.ts';
import { SITE } from './build.ts';
import { htmlProblems } from './html-problems.ts';
import { parseHtml } from './links.ts';
import { accessibilityProblems } from './page-checks.ts';
import { complaintsOf, runningSite } from './running-site.ts';

const MOST_BYTES = 25_000;

const fileOf = (address: string) => address.slice(fileUrl('').length).replace(/\/$/, '/index.html');
const read = (address: string) => readFileSync(join(SITE, fileOf(address)));

const EMBEDS = LANGUAGES.flatMap((language) =>
  allFigures(dataset()).map((figure) => {
    const address = urls(language).embed(figure.id);
    return {
      figure,
      language,
      address,
      page: read(address).toString(),
      subject: embedSubject(figure, messages(language)),
    };
  }),
);

test('every embed page is valid HTML', async () => {
  const problems: string[] = [];
  for (const { address, page } of EMBEDS) problems.push(...(await htmlProblems(page, address)));
  expect(problems).toEqual([]);
});

test('every embed page with its styles and script weighs less than 25 kB on the wire', () => {
  const weights = EMBEDS.map(({ address, page }) => {
    const loaded = [...page.matchAll(/<(?:script[^>]*? src|link rel="stylesheet" href)="([^"]+)"/g)];
    const files = loaded.map(([, file = '']) => read(file));
    expect(files.length, address).toBeGreaterThanOrEqual(2);
    return { address, bytes: [Buffer.from(page), ...files].reduce((sum, file) => sum + gzipSync(file).length, 0) };
  }).toSorted((a, b) => b.bytes - a.bytes);
  const [heaviest] = weights;
  console.log(`the heaviest embed: ${((heaviest?.bytes ?? 0) / 1000).toFixed(1)} kB  ${heaviest?.address}`);
  expect(weights.filter(({ bytes }) => bytes > MOST_BYTES)).toEqual([]);
});

test('every embed page says where it is from, is not for search engines, and holds no script or style of its own', () => {
  for (const { figure, language, page } of EMBEDS) {
    const { addresses } = parseHtml(page);
    const url = urls(language);
    expect(addresses).toContain(url.chart(figure.id));
    expect(addresses).toContain(url.figure(figure.id, 'csv'));
    expect(page).toContain('<meta name="robots" content="noindex">');
    expect(page).toContain(messages(language).site.name);
    expect(page).not.toMatch(/<style|\sstyle=|\son[a-z]+=|<script(?![^>]* src=)/);
  }
});

test('every oEmbed answer is found from its page, and gives the frame and the picture as they are', () => {
  for (const { figure, language, page, subject } of EMBEDS) {
    const address = urls(language).figure(figure.id, 'oembed.json');
    expect(page).toContain(`<link rel="alternate" type="application/json+oembed" href="${absolute(address)}"`);
    const answer = JSON.parse(read(address).toString());
    const picture = read(urls(language).figure(figure.id, 'png'));
    expect(answer).toEqual({
      version: '1.0',
      type: 'rich',
      title: figure.headline(messages(language)),
      author_name: messages(language).site.name,
      author_url: absolute(urls(language).home),
      provider_name: messages(language).site.name,
      provider_url: absolute(urls(language).home),
      cache_age: 86_400,
      html: iframeCode(subject, 'auto'),
      width: 720,
      height: subject.frame.height,
      thumbnail_url: subject.png,
      // As the picture's own header says.
      thumbnail_width: picture.readUInt32BE(16),
      thumbnail_height: picture.readUInt32BE(20),
    });
  }
});

describe('in the browser', () => {
  const site = runningSite();

  /** The narrowest; the widest of the narrow drawing; the narrowest and the widest of the wide one. */
  const WIDTHS = [320, 448, 572, 752];

  test.each(LANGUAGES)('every figure is whole in its frame, however wide (%s)', async (language) => {
    const context = await site.browser.newContext();
    onTestFinished(() => context.close());
    const page = await context.newPage();
    const complaints = complaintsOf(page);
    const problems: string[] = [];
    for (const { address, subject } of EMBEDS.filter((one) => one.language === language)) {
      await page.goto(site.origin + address);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: subject.frame.height });
        const [down, aside, used, drawings] = await page.evaluate(() => {
          const { scrollHeight, scrollWidth } = document.documentElement;
          const shown = [...document.querySelectorAll('svg')].filter((svg) => svg.getBoundingClientRect().width > 0);
          const { height } = document.body.getBoundingClientRect();
          return [scrollHeight - innerHeight, scrollWidth - innerWidth, height / innerHeight, shown.length];
        });
        if (down !== 0 || aside !== 0 || drawings !== 1 || (used ?? 0) < 0.4) {
          problems.push(`${address} ${width}: ${down} too high, ${aside} too wide, ${used} used, ${drawings} drawings`);
        }
      }
    }
    expect(problems).toEqual([]);
    expect(complaints).toEqual([]);
  });

  const SAMPLE = new Set(['budget-split', 'class-mix', 'measure--legal-aid-cases', 'document-phrasing--hengyang-2022']);

  test.each(['light', 'dark'] as const)('embed pages have no accessibility problems in the %s theme', async (theme) => {
    const context = await site.browser.newContext({ viewport: { width: 600, height: 700 } });
    onTestFinished(() => context.close());
    const page = await context.newPage();
    const sample = EMBEDS.filter(({ figure }) => SAMPLE.has(figure.id));
    expect(sample.length).toBe(2 * SAMPLE.size);
    for (const { address } of sample) {
      await page.goto(`${site.origin}${address}?theme=${theme}`);
      expect(await accessibilityProblems(page), address).toEqual([]);
    }
  });
});
