import { describe, expect, test } from 'vitest';
import { JSDOM } from 'jsdom';
import { LANGUAGES, messages } from '../../src/i18n/index.ts';
import { dataset } from '../../src/site/dataset.ts';
import { findFigure } from '../../src/site/figures.ts';
import { documentDataset, figureDataset, jsonLdText, webPage, wholeDataset } from '../../src/site/json-ld.ts';

const HOSTILE = [
  '</script><script>alert(1)</script>',
  '<!--',
  '<!-- <script>',
  ']]>',
  '\u2028\u2029',
  '&lt;/script&gt;',
  '"\\',
];

test.each(HOSTILE)('%j can neither end its script nor be changed by it', (words) => {
  const html = `<script type="application/ld+json">${jsonLdText({ words })}</script><p>after</p>`;
  const { document } = new JSDOM(html).window;
  expect(document.querySelectorAll('script')).toHaveLength(1);
  expect(document.querySelector('p')?.textContent).toBe('after');
  expect(JSON.parse(document.querySelector('script')?.textContent ?? '')).toEqual({ words });
});

describe.each(LANGUAGES)('in %s', (language) => {
  const t = messages(language);
  const root = language === 'zh' ? '' : '/en';
  type Page = { '@type': string; breadcrumb?: { itemListElement: { position: number; item: string }[] } };
  const page = (path: string) => webPage({ t, path: root + path, title: 'x', description: 'y' }) as Page;
  const way = (path: string) => page(path).breadcrumb?.itemListElement.map(({ item }) => item);

  test('the way to a page leads over its section', () => {
    expect(way('/measures/energy/')).toEqual([`${root}/`, `${root}/measures/`, `${root}/measures/energy/`]);
    expect(way('/measures/')).toEqual([`${root}/`, `${root}/measures/`]);
    expect(way('/about/')).toEqual([`${root}/`, `${root}/about/`]);
    expect(page('/').breadcrumb).toBeUndefined();
    expect([page('/measures/')['@type'], page('/measures/energy/')['@type']]).toEqual(['CollectionPage', 'WebPage']);
  });

  test('a figure is data with files of its numbers', () => {
    const figure = findFigure(dataset(), 'budget-split');
    if (!figure) throw new Error('no figure');
    const data = figureDataset(t, figure) as { description: string; distribution: { contentUrl: string }[] };
    expect(data.description.length).toBeGreaterThan(50);
    expect(data.distribution.map(({ contentUrl }) => contentUrl)).toEqual(
      ['csv', 'lossless.csv', 'xlsx', 'json'].map((type) => `/figures/${language}/budget-split.${type}`),
    );
    expect(data).toMatchObject({ '@type': 'Dataset', version: '0.1.0', datePublished: '2026-11-21' });
  });

  test('the whole data says what it covers and where its files are', async () => {
    expect(await wholeDataset(t)).toMatchObject({
      '@type': 'Dataset',
      license: 'https://creativecommons.org/licenses/by/4.0/',
      temporalCoverage: '2021/2023',
      spatialCoverage: [{ identifier: '340000' }, { identifier: '430000' }, { identifier: '440000' }],
    });
    const { distribution } = (await wholeDataset(t)) as { distribution: Record<string, string>[] };
    expect(distribution.map(({ contentUrl }) => contentUrl)).toContain('/data/bureau-targets.xlsx');
    for (const { contentSize, sha256 } of distribution) {
      expect(contentSize).toMatch(/^\d+ B$/);
      expect(sha256).toMatch(/^[0-9a-f]{64}$/);
    }
  });

  test('a document names its own files and no other', async () => {
    const data = (await documentDataset(t, 'luan-2021')) as {
      temporalCoverage: string;
      distribution: { contentUrl: string }[];
    };
    expect(data.temporalCoverage).toBe('2021');
    expect(data.distribution.map(({ contentUrl }) => contentUrl)).toContain('/data/documents/luan-2021/targets.csv');
    expect(data.distribution.filter(({ contentUrl }) => !contentUrl.includes('luan-2021'))).toEqual([]);
  });
});
