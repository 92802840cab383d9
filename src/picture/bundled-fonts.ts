/** The fonts that pictures are set in, so that they look alike wherever they are drawn: see scripts/fonts.ts. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { codePointsOf } from './coverage.ts';

const FILES = ['NotoSansSC-Regular.ttf', 'NotoSansSC-SemiBold.ttf'];

export const FONT_FAMILY = 'Noto Sans SC';

export interface BundledFonts {
  /** Regular and semibold. */
  readonly fonts: readonly Buffer[];
  /** Code points that have a glyph in all of them. */
  readonly points: ReadonlySet<number>;
}

let read: BundledFonts | undefined;

/** In the folder that the build runs in, like the data. */
export function bundledFonts(): BundledFonts {
  read ??= readFonts(FILES.map((file) => resolve('src/picture/fonts', file)));
  return read;
}

function readFonts(files: readonly string[]): BundledFonts {
  const fonts = files.map((file) => readFileSync(file));
  const [points = new Set<number>(), ...others] = fonts.map(codePointsOf);
  return { fonts, points: new Set([...points].filter((point) => others.every((other) => other.has(point)))) };
}
