import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { LANGUAGES, messages } from '../../src/i18n/index.ts';
import { pngSize } from '../../src/picture/png-file.ts';
import { CARD } from '../../src/render/card.ts';
import { sheetSize } from '../../src/render/sheet.ts';
import { SLIDE } from '../../src/render/slide.ts';
import { cardSlugs, pageCard } from '../../src/site/cards.ts';
import { dataset } from '../../src/site/dataset.ts';
import { figureFiles } from '../../src/site/figure-outputs.ts';
import { allFigures, LIGHT } from '../../src/site/figures.ts';
import { pictureSheet } from '../../src/site/pictures.ts';
import { urls } from '../../src/site/urls.ts';
import { filesOf, SITE } from './build.ts';

const ORIGIN = process.env['SITE_URL'] ?? 'http://localhost:4321';
const sizeOf = (path: string) => pngSize(readFileSync(join(SITE, path)));
const pages = filesOf(SITE)
  .filter((file) => file.endsWith('.html'))
  .map((file) => ({ file, html: readFileSync(join(SITE, file), 'utf8') }));
const metaOf = (html: string, name: string) =>
  new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`).exec(html)?.[1];

test('every picture of a figure is a whole PNG of the size that its kind promises', () => {
  const wrong = LANGUAGES.flatMap((language) =>
    allFigures(dataset()).flatMap((figure) => {
      const { width, height } = sheetSize(pictureSheet(figure, messages(language), LIGHT));
      const natural = { width: 2 * width, height: 2 * height };
      return figureFiles(figure.level)
        .filter((type) => type.endsWith('png'))
        .map((type) => ({ address: urls(language).figure(figure.id, type), type }))
        .filter(({ address, type }) => {
          const wanted = type.startsWith('16x9') ? SLIDE : natural;
          return JSON.stringify(sizeOf(address)) !== JSON.stringify(wanted);
        })
        .map(({ address }) => address);
    }),
  );
  expect(wrong).toEqual([]);
});

test('every card is 1200 × 630, and named after its page', () => {
  const cards = filesOf(SITE).filter((file) => file.startsWith('cards/'));
  const named = LANGUAGES.flatMap((language) =>
    cardSlugs(messages(language)).map((slug) => `cards/${language}/${slug}.png`),
  );
  expect(cards).toEqual(named.toSorted());
  expect(cards.filter((file) => JSON.stringify(sizeOf(file)) !== JSON.stringify(CARD))).toEqual([]);
});

test('every page names a picture that exists, and its size', () => {
  const wrong = pages.filter(({ html }) => {
    const address = new URL(metaOf(html, 'og:image') ?? 'missing:', ORIGIN).pathname;
    const [width, height] = ['width', 'height'].map((side) => Number(metaOf(html, `og:image:${side}`)));
    return JSON.stringify(sizeOf(address)) !== JSON.stringify({ width, height });
  });
  expect(wrong.map(({ file }) => file)).toEqual([]);
  expect(pages.length).toBeGreaterThan(0);
});

test('every page with a card of its own shows it, and the card has the title of the page', () => {
  const titles = LANGUAGES.flatMap((language) =>
    cardSlugs(messages(language))
      .map((slug) => pageCard(slug, messages(language)))
      .filter(({ slug }) => slug !== 'home')
      .map(({ slug, title }) => [urls(language).card(slug), title] as const),
  );
  const shown = new Map(
    pages
      // Figures of one document or bureau borrow its card.
      .filter(({ file }) => !/^(en\/)?(charts|embed)\/./.test(file) || /^(en\/)?charts\/index/.test(file))
      .map(({ html }) => [new URL(metaOf(html, 'og:image') ?? '', ORIGIN).pathname, metaOf(html, 'og:title') ?? '']),
  );
  const plain = (text: string) => text.replaceAll('&quot;', '"').replaceAll('&#34;', '"').replaceAll('&amp;', '&');
  expect(titles.filter(([address, title]) => plain(shown.get(address) ?? '') !== title)).toEqual([]);
});
