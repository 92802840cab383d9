import { afterEach, expect, test, vi } from 'vitest';
import { LANGUAGES, messages } from '../../src/i18n/index.ts';
import { drawnCharacters, missingGlyphs } from '../../src/picture/drawn-characters.ts';
import { LIGHT } from '../../src/charts/theme.ts';
import { cardSlugs, cardSvg, pageCard, socialImage } from '../../src/site/cards.ts';

const [zh, en] = [messages('zh'), messages('en')];
afterEach(() => vi.unstubAllEnvs());

test.each([
  ['/', zh, '/cards/zh/home.png'],
  ['/en/', en, '/cards/en/home.png'],
  ['/documents/hengyang-2022/', zh, '/cards/zh/documents--hengyang-2022.png'],
  ['/en/measures/', en, '/cards/en/measures.png'],
  ['/en/findings/revenue-parts-sum/', en, '/cards/en/findings--revenue-parts-sum.png'],
  ['/404.html', zh, '/cards/zh/home.png'],
  ['/en/no/such/page/', en, '/cards/en/home.png'],
  ['/charts/no-such-figure/', zh, '/cards/zh/home.png'],
])('where %s is shared there stands a card (%#)', (address, t, card) => {
  expect(socialImage(address, t)).toEqual({ address: card, width: 1200, height: 630 });
});

test('where a figure is shared there stands the figure: its slide, or else the card of what it shows', () => {
  const slide = { address: '/figures/zh/budget-split.16x9.png', width: 1920, height: 1080 };
  expect([socialImage('/charts/budget-split/', zh), socialImage('/embed/budget-split/', zh)]).toEqual([slide, slide]);
  const { address, width } = socialImage('/en/charts/program-money--hengyang-2022/', en);
  expect([address, width]).toEqual(['/cards/en/documents--hengyang-2022.png', 1200]);
});

test('below a base path the card is too', () => {
  vi.stubEnv('BASE_PATH', '/targets/');
  expect(socialImage('/targets/en/bureaus/hengyang/', en).address).toBe('/targets/cards/en/bureaus--hengyang.png');
});

test.each(LANGUAGES)('every %s card says what page it is, in characters that the fonts have', (language) => {
  const t = messages(language);
  const slugs = cardSlugs(t);
  expect(slugs.map((slug) => pageCard(slug, t)).filter(({ title, text }) => title === '' || text === '')).toEqual([]);
  const missing = slugs.flatMap((slug) => missingGlyphs(drawnCharacters(cardSvg({ t, slug }, LIGHT))));
  expect(missing).toEqual([]);
  expect(slugs.length).toBeGreaterThan(100);
});
