/** The characters that a drawing sets, and those that the bundled fonts have no glyph for. */
import { bundledFonts } from './bundled-fonts.ts';

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"' };

/** Title and description are read out, not drawn. A space is a character too: without its glyph it is drawn too wide. */
export function drawnCharacters(svg: string): string[] {
  const text = svg
    .replace(/<(title|desc)\b[^>]*>[^<]*<\/\1>/g, '')
    .replace(/<[^>]*>/g, '')
    .replace(/&(\w+);/g, (entity, name: string) => ENTITIES[name] ?? entity)
    .replace(/[\n\r\t]/g, '');
  return [...new Set(text)].toSorted();
}

export const missingGlyphs = (characters: readonly string[]): string[] =>
  characters.filter((char) => !bundledFonts().points.has(char.codePointAt(0) ?? 0));

/** A font without a glyph draws nothing at all, and nobody would notice: the build stops. */
export class MissingGlyph extends Error {
  override readonly name = 'MissingGlyph';

  constructor(picture: string, missing: readonly string[]) {
    const named = missing.map((char) => `“${char}” (${codePoint(char)})`).join(' ');
    super(
      `图 ${picture}：内置字体没有 ${named}，图中会缺字。数据若无误，请运行 npm run fonts -- <存放 Noto Sans SC 完整字体的文件夹> 重做字体\n` +
        `picture ${picture}: the bundled fonts have no glyph for ${named}, it would be left out. ` +
        `If the data is right, make the fonts anew: npm run fonts -- <folder with the full Noto Sans SC>`,
    );
  }
}

const codePoint = (char: string): string =>
  `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
