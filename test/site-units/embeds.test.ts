import { afterEach, expect, test, vi } from 'vitest';
import { embedCodes } from '../../src/client/embed-codes.ts';
import { messages } from '../../src/i18n/index.ts';
import { renderSheet } from '../../src/render/sheet.ts';
import { embedDrawing, embedSubject, formatOembed } from '../../src/site/embeds.ts';
import { findFigure, LIGHT as THEME } from '../../src/site/figures.ts';
import { REAL } from '../compare/datasets.ts';

afterEach(() => vi.unstubAllEnvs());

const figureOf = (chart: string, subject?: string) => {
  const figure = findFigure(REAL, chart, subject);
  if (!figure) throw new Error(`no figure ${chart}`);
  return figure;
};

test('codes follow the site to where it is published', () => {
  vi.stubEnv('SITE_URL', 'https://example.gov.cn');
  vi.stubEnv('BASE_PATH', '/targets/');
  const codes = Object.values(embedCodes(embedSubject(figureOf('budget-split'), messages('en'))));
  const addresses = codes.join('\n').match(/https?:[^"')]+/g) ?? [];
  expect([...new Set(addresses)].toSorted()).toEqual([
    'https://example.gov.cn/targets/embed.v2.js',
    'https://example.gov.cn/targets/en/charts/budget-split/',
    'https://example.gov.cn/targets/en/embed/budget-split/',
    'https://example.gov.cn/targets/figures/en/budget-split.png',
  ]);
});

test('without a host, addresses begin at the root', () => {
  const { page, embed, script, png } = embedSubject(figureOf('budget-split'), messages('zh'));
  expect([page, embed, script, png]).toEqual([
    '/charts/budget-split/',
    '/embed/budget-split/',
    '/embed.v2.js',
    '/figures/zh/budget-split.png',
  ]);
});

test('a figure of one document names it, as no page around it does', () => {
  const t = messages('zh');
  const drawing = embedDrawing(figureOf('document-class-mix', 'hengyang-2022'), t, 'wide');
  expect(drawing).toContain('aria-label="衡阳市司法局 2022');
  expect(drawing).not.toContain('xmlns');
  const inPage = figureOf('document-class-mix', 'hengyang-2022').sheet({
    t,
    theme: THEME,
    width: 600,
    isStandalone: false,
  });
  expect(renderSheet(inPage)).not.toContain('aria-label="衡阳市司法局 2022');
});

test('the picture is as large as its file', () => {
  const t = messages('en');
  const { picture } = embedSubject(figureOf('budget-split'), t);
  const [, width, height] =
    /viewBox="0 0 (\d+) (\d+)"/.exec(
      renderSheet(figureOf('budget-split').sheet({ t, theme: THEME, width: 400, isStandalone: true })),
    ) ?? [];
  expect(picture).toEqual({ width: Number(width), height: Number(height) });
});

test('an oEmbed answer keeps a hostile title a string', () => {
  const subject = { ...embedSubject(figureOf('budget-split'), messages('zh')), title: '"</script>\u2028' };
  expect(JSON.parse(formatOembed(subject, '<p>"')).title).toBe(subject.title);
});
