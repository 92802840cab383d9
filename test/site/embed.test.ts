/** A figure in someone else's page: another origin, a sandbox, no scripts, a strict policy. */
import type { BrowserContextOptions, Frame, Page } from 'playwright-core';
import { describe, expect, onTestFinished, test } from 'vitest';
import { type EmbedSubject, embedCodes } from '../../src/client/embed-codes.ts';
import { messages } from '../../src/i18n/index.ts';
import { embedSubject } from '../../src/site/embeds.ts';
import { dataset } from '../../src/site/dataset.ts';
import { findFigure } from '../../src/site/figures.ts';
import { type HostPage, serveHost } from './host-page.ts';
import { complaintsOf, runningSite } from './running-site.ts';

const site = runningSite();
const DARK_PAPER = 'rgb(23, 22, 19)';
const LIGHT_PAPER = 'rgb(255, 254, 251)';

/** Addresses as they are where the site under test runs. */
function subjectOf(chart: string, language: 'zh' | 'en' = 'zh'): EmbedSubject {
  const figure = findFigure(dataset(), chart);
  if (!figure) throw new Error(`no figure ${chart}`);
  const subject = embedSubject(figure, messages(language));
  const here = (address: string) => new URL(new URL(address, site.origin).pathname, site.origin).href;
  const { page, embed, script, png } = subject;
  return { ...subject, page: here(page), embed: here(embed), script: here(script), png: here(png) };
}

const codes = (chart: string) => embedCodes(subjectOf(chart));
const hostScript = () => `<script src="${subjectOf('budget-split').script}" async></script>`;

/** Opens a page of another site; gone when the test is over. */
async function open(host: HostPage, options: BrowserContextOptions = {}): Promise<Page> {
  const server = await serveHost([host]);
  const context = await site.browser.newContext({ viewport: { width: 760, height: 900 }, ...options });
  onTestFinished(async () => {
    await context.close();
    await server.close();
  });
  const page = await context.newPage();
  await page.goto(`${server.origin}/0/`);
  expect(server.origin).not.toBe(site.origin);
  return page;
}

const shownDrawings = (frame: Frame) => frame.locator('svg:visible').count();

const heightOf = async (page: Page, selector = 'iframe'): Promise<number> =>
  (await page.locator(selector).first().boundingBox())?.height ?? 0;

/** How high the figure is, whatever its frame. */
const contentHeight = (frame: Frame): Promise<number> =>
  frame.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));

const childFrame = async (page: Page, at = 0): Promise<Frame> => {
  await expect.poll(() => page.mainFrame().childFrames().length).toBeGreaterThan(at);
  const frame = page.mainFrame().childFrames()[at];
  if (!frame) throw new Error('no frame');
  await frame.locator('svg:visible').first().waitFor();
  // Both drawings are visible until the style sheet is there.
  // Asked of the page itself: a navigation that another one overtook would be waited for in vain.
  await expect.poll(() => frame.evaluate(() => document.readyState)).toBe('complete');
  return frame;
};

/** Waits until the frame is exactly as high as what it shows. */
async function expectFitting(page: Page, at = 0): Promise<number> {
  const frame = await childFrame(page, at);
  const height = async () => (await (await frame.frameElement()).boundingBox())?.height;
  await expect.poll(async () => (await height()) === (await contentHeight(frame))).toBe(true);
  return (await height()) ?? 0;
}

/** Once this is there, so is all that the frame has sent before. */
async function delivered(page: Page, from: Frame): Promise<void> {
  await page.evaluate(() => {
    const last = new Promise((done) => {
      addEventListener('message', ({ data }) => data === 'the last' && done(data));
    });
    Reflect.set(window, 'lastMessage', last);
  });
  await from.evaluate(() => parent.postMessage('the last', '*'));
  await page.evaluate(() => Reflect.get(window, 'lastMessage'));
}

const paperOf = (frame: Frame) => frame.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

describe('a frame of fixed height', () => {
  test('shows the drawing where no script runs, and its attribution stands below it', async () => {
    const page = await open({ body: codes('budget-split').iframe }, { javaScriptEnabled: false });
    const frame = await childFrame(page);
    expect(await shownDrawings(frame)).toBe(1);
    expect(await frame.locator('.from a').count()).toBe(2);
    expect(await page.getByRole('link').getAttribute('href')).toBe(subjectOf('budget-split').page);
  });

  test.each([320, 360, 440, 600, 760, 1200])('is high enough where the page is %i px wide', async (width) => {
    const page = await open({ body: codes('budget-split').iframe }, { viewport: { width, height: 900 } });
    const frame = await childFrame(page);
    expect(await frame.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBe(0);
    expect(await frame.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    expect(await contentHeight(frame)).toBeGreaterThan(120);
  });
});

describe('with embed.v2.js', () => {
  test('a frame grows and shrinks with its figure', async () => {
    const page = await open({ body: hostScript() + codes('satisfaction-ladder').iframe });
    const wide = await expectFitting(page);
    await page.setViewportSize({ width: 360, height: 900 });
    await expect.poll(() => heightOf(page)).not.toBe(wide);
    const narrow = await expectFitting(page);
    await page.setViewportSize({ width: 760, height: 900 });
    await expect.poll(() => heightOf(page)).toBe(wide);
    expect(narrow).not.toBe(wide);
  });

  test('a figure that was there before the script is asked', async () => {
    const page = await open({ body: codes('budget-split').iframe });
    await childFrame(page);
    await page.addScriptTag({ url: subjectOf('budget-split').script });
    await expectFitting(page);
  });

  test('each of two figures gets its own height', async () => {
    const page = await open({
      body: hostScript() + codes('budget-split').iframe + codes('class-mix').element,
    });
    const heights = [await expectFitting(page, 0), await expectFitting(page, 1)];
    expect(heights[0]).not.toBe(heights[1]);
  });

  test('works in a sandbox that allows scripts, whose origin is "null"', async () => {
    const iframe = codes('budget-split').iframe.replace('<iframe', '<iframe sandbox="allow-scripts"');
    const page = await open({ body: iframe + hostScript() });
    await expectFitting(page);
    expect(await (await childFrame(page)).evaluate(() => self.origin)).toBe('null');
  });

  test('in a sandbox without scripts the drawing is there, at the fixed height', async () => {
    const iframe = codes('budget-split').iframe.replace('<iframe', '<iframe sandbox');
    const page = await open({ body: hostScript() + iframe });
    expect(await shownDrawings(await childFrame(page))).toBe(1);
    expect(await heightOf(page)).toBe(subjectOf('budget-split').frame.height);
  });

  test('a frame of someone else is left alone, and so are ours when others speak', async () => {
    const other = `<iframe class="other" height="70" frameborder="0" srcdoc="<p>x"></iframe>`;
    const page = await open({ body: hostScript() + codes('budget-split').iframe + other });
    const height = await expectFitting(page);
    const foreign = page.frames().find((frame) => frame.url() === 'about:srcdoc');
    if (!foreign) throw new Error('no frame of someone else');
    const message = { type: 'bureau-chart', v: 1, height: 444 };
    await foreign.evaluate((data) => parent.postMessage(data, '*'), message);
    await page.evaluate((data) => postMessage(data, '*'), message);
    for (const from of [foreign, page.mainFrame()]) await delivered(page, from);
    expect([await heightOf(page), await heightOf(page, '.other')]).toEqual([height, 70]);
  });

  test.each([
    [{ height: 1e9 }, 5000],
    [{ height: -7 }, 50],
    [{ height: 0 }, 50],
    [{ height: 123.2 }, 124],
  ])('a height of %j becomes %i px', async (data, expected) => {
    const page = await open({ body: hostScript() + codes('budget-split').iframe });
    await expectFitting(page);
    const frame = await childFrame(page);
    await frame.evaluate((own) => parent.postMessage({ type: 'bureau-chart', v: 1, ...own }, '*'), data);
    await expect.poll(() => heightOf(page)).toBe(expected);
  });

  test('what is no height is ignored', async () => {
    const page = await open({ body: hostScript() + codes('budget-split').iframe });
    const complaints = complaintsOf(page);
    const height = await expectFitting(page);
    const frame = await childFrame(page);
    await frame.evaluate(() => {
      const v = 1;
      const type = 'bureau-chart';
      const hostile = [
        null,
        undefined,
        7,
        'bureau-chart',
        [],
        {},
        { type, v },
        { type, v, height: Number.NaN },
        { type, v, height: Number.POSITIVE_INFINITY },
        { type, v, height: '300' },
        { type, v, height: { valueOf: null } },
        { type, v: 2, height: 300 },
        { type: 'other', v, height: 300 },
      ];
      for (const message of hostile) parent.postMessage(message, '*');
    });
    await delivered(page, frame);
    expect(await heightOf(page)).toBe(height);
    expect(complaints).toEqual([]);
  });
});

describe('the element bureau-chart', () => {
  const isPictureShown = (page: Page) => page.locator('bureau-chart img').isVisible();

  test('shows the figure in place of its picture', async () => {
    const page = await open({ body: codes('budget-split').element });
    const height = await expectFitting(page);
    expect(await isPictureShown(page)).toBe(false);
    expect(await heightOf(page, 'bureau-chart')).toBe(height);
    expect(await page.locator('iframe').getAttribute('title')).toContain(subjectOf('budget-split').title);
  });

  test('keeps its picture, in a link, where scripts are off', async () => {
    const page = await open({ body: codes('budget-split').element }, { javaScriptEnabled: false });
    expect(await isPictureShown(page)).toBe(true);
    const { page: address, picture } = subjectOf('budget-split');
    expect(await page.getByRole('link').getAttribute('href')).toBe(address);
    expect(await page.locator('img').boundingBox()).toMatchObject({ width: picture.width, height: picture.height });
  });

  test('keeps its picture where the script, or script and element, are taken out', async () => {
    const withoutScript = codes('budget-split').element.replace(/<script.*<\/script>\s*/, '');
    const page = await open({ body: withoutScript + withoutScript.replace(/<\/?bureau-chart[^>]*>/g, '') });
    expect(await page.locator('a img').count()).toBe(2);
    expect(page.mainFrame().childFrames()).toEqual([]);
    for (const picture of await page.locator('img').all()) {
      await picture.scrollIntoViewIfNeeded();
      await expect.poll(() => picture.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(300);
    }
  });

  test('keeps its picture while there is no such figure', async () => {
    const page = await open({ body: codes('budget-split').element.replace('figure="budget-split"', 'figure="gone"') });
    await expect.poll(() => page.mainFrame().childFrames().length).toBe(1);
    const [gone] = page.mainFrame().childFrames();
    if (!gone) throw new Error('no frame');
    // The empty page that a frame begins with is loaded too; what follows is the browser's own.
    await expect.poll(() => gone.url()).not.toMatch(/^(?:about:blank)?$/);
    await gone.waitForLoadState();
    await delivered(page, gone);
    expect(await isPictureShown(page)).toBe(true);
  });

  test('shows another figure, language and theme when it is told to', async () => {
    const page = await open({ body: codes('budget-split').element });
    await expectFitting(page);
    const set = (name: string, value: string) =>
      page.locator('bureau-chart').evaluate((chart, of) => chart.setAttribute(of.name, of.value), { name, value });
    const address = () => page.locator('iframe').getAttribute('src');
    await set('figure', 'class-mix');
    expect(await address()).toBe(`${site.origin}/embed/class-mix/`);
    await set('lang', 'en');
    await set('theme', 'dark');
    expect(await address()).toBe(`${site.origin}/en/embed/class-mix/?theme=dark`);
    await expect.poll(async () => paperOf(await childFrame(page))).toBe(DARK_PAPER);
    await expectFitting(page);
  });

  test.each([
    ['zh-CN', '/embed/'],
    ['en-GB', '/en/embed/'],
    ['fr', '/en/embed/'],
  ])('without a language of its own it follows the text around it: %s', async (lang, folder) => {
    const element = codes('budget-split').element.replace(' lang="zh"', '');
    const page = await open({ body: `<div lang="${lang}">${element}</div>` });
    expect(await page.locator('iframe').getAttribute('src')).toBe(`${site.origin + folder}budget-split/`);
    expect(await page.locator('iframe').getAttribute('title')).not.toBe('');
  });

  test('survives its script loaded twice, and being moved', async () => {
    const page = await open({ body: `${codes('budget-split').element}<div></div>${codes('class-mix').element}` });
    const complaints = complaintsOf(page);
    await expectFitting(page, 0);
    await expectFitting(page, 1);
    await page.evaluate(() => document.querySelector('div')?.append(document.querySelector('bureau-chart') ?? ''));
    await expect.poll(() => page.mainFrame().childFrames().length).toBe(2);
    await expectFitting(page, 0);
    await expectFitting(page, 1);
    expect(complaints).toEqual([]);
  });
});

test('under a strict policy of the host nothing is blocked', async () => {
  const { origin } = site;
  const page = await open({
    policy: `default-src 'none'; frame-src ${origin}; img-src ${origin} data:; script-src ${origin}; style-src 'none'`,
    body: codes('budget-split').element + codes('class-mix').iframe + codes('budget-split').image,
  });
  const complaints = complaintsOf(page);
  await page.reload();
  await expectFitting(page, 0);
  await expectFitting(page, 1);
  expect(complaints).toEqual([]);
  // What is blocked does show.
  await page.evaluate(() => document.body.setAttribute('style', 'color: red'));
  await expect.poll(() => complaints.length).toBe(1);
});

describe('the theme', () => {
  test.each([
    ['', 'dark', DARK_PAPER],
    ['', 'light', LIGHT_PAPER],
    ['?theme=auto', 'dark', DARK_PAPER],
    ['?theme=dark', 'light', DARK_PAPER],
    ['?theme=light', 'dark', LIGHT_PAPER],
    ['?theme=nonsense', 'light', LIGHT_PAPER],
    ['?x=1&theme=dark', 'light', DARK_PAPER],
  ] as const)('of %j for a reader whose scheme is %s is %s', async (query, colorScheme, expected) => {
    const { embed } = subjectOf('budget-split');
    const page = await open({ body: `<iframe src="${embed}${query}"></iframe>` }, { colorScheme });
    const frame = await childFrame(page);
    expect(await paperOf(frame)).toBe(expected);
    const ink = await frame
      .locator('svg:visible text')
      .first()
      .evaluate((text) => getComputedStyle(text).fill);
    expect(ink).toBe(expected === DARK_PAPER ? 'rgb(236, 232, 223)' : 'rgb(28, 27, 25)');
  });

  test('is set before the page is painted', async () => {
    const context = await site.browser.newContext({ colorScheme: 'light' });
    onTestFinished(() => context.close());
    const page = await context.newPage();
    await page.addInitScript(() => {
      document.addEventListener('DOMContentLoaded', () => {
        Reflect.set(window, 'themeAtStart', document.documentElement.getAttribute('data-theme'));
      });
    });
    await page.goto(`${subjectOf('budget-split').embed}?theme=dark`);
    expect(await page.evaluate(() => Reflect.get(window, 'themeAtStart'))).toBe('dark');
  });
});
