import { afterEach, expect, test, vi } from 'vitest';
import { messages } from '../../src/i18n/index.ts';
import { FIGURE_CODES, figureCode } from '../../src/site/figure-code.ts';

const t = messages('zh');
const figure = { id: 'class-mix', headline: () => '各类指标\n各占多少？' };

afterEach(() => vi.unstubAllEnvs());

test('each code loads the lossless CSV of its figure, from the public host', () => {
  vi.stubEnv('SITE_URL', 'https://example.org');
  const codes = figureCode(figure, t);
  for (const kind of FIGURE_CODES) {
    expect(codes[kind]).toContain('https://example.org/figures/zh/class-mix.lossless.csv');
    expect(codes[kind]).toContain('各类指标 各占多少？');
  }
});

test('a title stays in its comment', () => {
  for (const code of Object.values(figureCode(figure, t))) {
    const lines = code.split('\n').filter((line) => line.includes('各占多少'));
    expect(lines.every((line) => /^\s*(#|--|\/\/) /.test(line))).toBe(true);
  }
});
