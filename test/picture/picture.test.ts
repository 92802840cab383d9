import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { LANGUAGES, messages } from '../../src/i18n/index.ts';
import { bundledFonts } from '../../src/picture/bundled-fonts.ts';
import { drawnCharacters, missingGlyphs } from '../../src/picture/drawn-characters.ts';
import { keptPicture } from '../../src/picture/kept-pictures.ts';
import { drawPicture, picture } from '../../src/picture/picture.ts';
import { pngSize } from '../../src/picture/png-file.ts';
import { workingFont } from '../../src/picture/working-font.ts';
import { renderSheet } from '../../src/render/sheet.ts';
import { allFigures, LIGHT } from '../../src/site/figures.ts';
import { pictureSheet, slideSvg } from '../../src/site/pictures.ts';
import { REAL, TINY } from '../compare/datasets.ts';

const SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" lang="zh-CN" width="200" height="60" font-family="Noto Sans SC">' +
  '<title>㐂</title><rect width="200" height="60" fill="#fffefb"/>' +
  '<text x="5" y="25" font-size="20">目标 abc ≥95%</text>' +
  '<text x="5" y="55" font-size="20" font-weight="600">目标 abc ≥95%</text></svg>';
const OPTIONS = { name: 'budget-split', scale: 2 };
const withText = (text: string) => SVG.replaceAll('目标', text);

/** What the renderer itself makes of a drawing, with the whole bundled fonts. */
function pixelsOf(svg: string): Buffer {
  const fontFiles = ['Regular', 'SemiBold'].map((weight) => `src/picture/fonts/NotoSansSC-${weight}.ttf`);
  return new Resvg(svg, { font: { loadSystemFonts: false, fontFiles }, fitTo: { mode: 'zoom', value: 2 } }).render()
    .pixels;
}

/** The pixels of a PNG, as the renderer reads it. */
function decoded(png: Buffer): Buffer {
  const { width, height } = pngSize(png) ?? { width: 0, height: 0 };
  const image = `<image width="${width}" height="${height}" href="data:image/png;base64,${png.toString('base64')}"/>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${image}</svg>`;
  return new Resvg(svg, { font: { loadSystemFonts: false } }).render().pixels;
}

describe('a picture', () => {
  test('has the size of its drawing, times its scale', async () => {
    for (const scale of [1, 2, 3]) {
      expect(pngSize(await drawPicture(SVG, { ...OPTIONS, scale }))).toEqual({
        width: 200 * scale,
        height: 60 * scale,
      });
    }
  });

  test('has the same bytes on every run, and however far the working font has grown', async () => {
    const first = await drawPicture(SVG, OPTIONS);
    await workingFont([...'司法局绩效目标对照', 'W', '㎡']);
    const [again, andAgain] = await Promise.all([drawPicture(SVG, OPTIONS), drawPicture(SVG, OPTIONS)]);
    // Too many characters at once: it begins anew.
    await workingFont([...'公证'], 2);
    expect([again, andAgain, await drawPicture(SVG, OPTIONS)].map((png) => png.equals(first))).toEqual([
      true,
      true,
      true,
    ]);
  });

  test('is what the renderer draws with the whole fonts, pixel by pixel', async () => {
    expect(decoded(await drawPicture(SVG, OPTIONS)).equals(pixelsOf(SVG))).toBe(true);
  });

  test('with more colours than a palette holds differs from the drawing by less than an eye sees', async () => {
    const stripes = Array.from(
      { length: 700 },
      (_, i) => `<rect x="${i / 4}" width="1" height="9" fill="hsl(${i},60%,50%)"/>`,
    );
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="9"><rect width="200" height="9" fill="#fff"/>${stripes.join('')}</svg>`;
    const [wanted, got] = [pixelsOf(svg), decoded(await drawPicture(svg, OPTIONS))];
    expect(Math.max(...wanted.map((value, i) => Math.abs(value - (got[i] ?? 0))))).toBeLessThan(16);
  });

  test('sets semibold letters in the semibold font', () => {
    const half = (svg: string) => pixelsOf(svg).reduce((sum, value) => sum + (255 - value), 0);
    const regular = half(SVG.replace(' font-weight="600"', ''));
    expect(half(SVG)).toBeGreaterThan(regular * 1.05);
  });

  test('of English words has narrow quotation marks, of Chinese words wide ones', async () => {
    const folder = { chinese: withText('“甲”'), english: withText('“甲”').replace('zh-CN', 'en') };
    const straight = withText('&quot;甲&quot;').replace('zh-CN', 'en');
    expect(await picture(folder.english, OPTIONS)).toEqual(await picture(straight, OPTIONS));
    expect(await picture(folder.chinese, OPTIONS)).not.toEqual(await picture(straight, OPTIONS));
  });
});

describe('a character without a glyph', () => {
  test('stops the build, with a sentence that names it, the figure and what to do', async () => {
    const failure = expect(drawPicture(withText('㐂𠮷标'), OPTIONS)).rejects;
    await failure.toThrow(/图 budget-split：内置字体没有 “㐂” \(U\+3402\) “𠮷” \(U\+20BB7\)，.*npm run fonts/);
    await failure.toThrow(/picture budget-split: the bundled fonts have no glyph for “㐂” \(U\+3402\) .*npm run fonts/);
  });

  test('does no harm in words that are read out', () => {
    expect(missingGlyphs(drawnCharacters(SVG))).toEqual([]);
  });

  test('is seen behind entities and beside spaces', () => {
    expect(drawnCharacters('<svg><desc id="x">b</desc><text a="c">&lt;\u00a0&amp; x</text></svg>').join('')).toBe(
      ' &<x\u00a0',
    );
  });
});

test.each([
  ['the real data', REAL],
  ['the tiny data', TINY],
])('the bundled fonts have every character that the figures of %s draw', (_, dataset) => {
  const missing = allFigures(dataset).flatMap((figure) =>
    LANGUAGES.flatMap((language) => {
      const t = messages(language);
      const drawn = [renderSheet(pictureSheet(figure, t, LIGHT)), slideSvg(figure, t, LIGHT)].flatMap(drawnCharacters);
      return missingGlyphs(drawn).map((char) => `${figure.id} ${language}: ${char}`);
    }),
  );
  expect(missing).toEqual([]);
});

test('the bundled fonts have GB 2312, and both the same characters', () => {
  const decoder = new TextDecoder('gb18030');
  const rows = Array.from({ length: 72 }, (_, i) => 0xb0 + i);
  const cells = Array.from({ length: 94 }, (_, i) => 0xa1 + i);
  const han = rows.flatMap((row) => cells.map((cell) => decoder.decode(Uint8Array.of(row, cell))));
  expect(missingGlyphs(han.filter((char) => /\p{Script=Han}/u.test(char)))).toEqual([]);
  expect(han.filter((char) => /\p{Script=Han}/u.test(char))).toHaveLength(6763);
  expect(missingGlyphs([...'≥≤≈–—·…→↑↓½〇“”‘’、，。；：？！（）《》【】％＋－＝①㎡℃'])).toEqual([]);
  expect(missingGlyphs(['㐂', '𠮷', '\u{1f600}'])).toHaveLength(3);
  expect(bundledFonts().fonts.map((font) => font.length < 3_000_000)).toEqual([true, true]);
});

describe('a kept picture', () => {
  const root = mkdtempSync(join(tmpdir(), 'kept-pictures-'));
  let folder = '';
  const draw = vi.fn(() => drawPicture(SVG, OPTIONS));
  const kept = (parts: string[] = ['a', 'b']) => keptPicture(parts, draw, folder);
  const files = () =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.png'));
  const [fileOf, filled] = [() => join(folder, files()[0] ?? ''), 'x'.repeat(2000)];
  beforeEach(() => {
    folder = mkdtempSync(join(root, 'one-'));
    draw.mockClear();
  });
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  test('is drawn once', async () => {
    const drawn = await kept();
    expect((await kept()).equals(drawn)).toBe(true);
    expect(draw).toHaveBeenCalledTimes(1);
    expect(readFileSync(fileOf()).equals(drawn)).toBe(true);
  });

  test('is drawn anew when anything differs that it was drawn from', async () => {
    await kept(['a', 'b']);
    await kept(['a', 'c']);
    await kept(['ab', '']);
    expect(draw).toHaveBeenCalledTimes(3);
    expect(files()).toHaveLength(3);
  });

  test.each([
    ['cut short', (file: string) => truncateSync(file, 1000)],
    ['empty', (file: string) => truncateSync(file, 0)],
    ['something else', (file: string) => writeFileSync(file, filled)],
    ['longer than it was', (file: string) => writeFileSync(file, Buffer.concat([readFileSync(file), Buffer.of(0)]))],
    [
      'changed in one byte',
      (file: string) => {
        const bytes = readFileSync(file);
        bytes[900] = (bytes[900] ?? 0) ^ 1;
        writeFileSync(file, bytes);
      },
    ],
  ])('is drawn anew when its file is %s', async (_, damage) => {
    const drawn = await kept();
    damage(fileOf());
    expect((await kept()).equals(drawn)).toBe(true);
    expect(readFileSync(fileOf()).equals(drawn)).toBe(true);
    expect(draw).toHaveBeenCalledTimes(2);
  });

  test('may be asked for by many at once, and leaves nothing else behind', async () => {
    const all = await Promise.all(Array.from({ length: 12 }, () => kept()));
    expect(new Set(all.map((png) => png.toString('base64'))).size).toBe(1);
    expect(readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile())).toHaveLength(1);
  });

  test('is drawn all the same where nothing may be written', async () => {
    const blocked = join(folder, 'file');
    writeFileSync(blocked, '');
    expect(pngSize(await keptPicture(['a'], draw, blocked))).toEqual({ width: 400, height: 120 });
  });
});
