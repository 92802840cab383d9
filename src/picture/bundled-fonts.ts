/** The fonts that pictures are set in, so that they look alike wherever they are drawn: see scripts/fonts.ts. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { codePointsOf } from './coverage.ts';

const FOLDER = 'src/picture/fonts';
const FILES = ['NotoSansSC-Regular.ttf', 'NotoSansSC-SemiBold.ttf'];

export const FONT_FAMILY = 'Noto Sans SC';

export interface BundledFonts {
  /** Regular and semibold. */
  readonly fonts: readonly Buffer[];
  /** Code points that have a glyph in all of them. */
  readonly points: ReadonlySet<number>;
  readonly hash: string;
}

let read: BundledFonts | undefined;

/** In the folder that the build runs in, like the data. */
export function bundledFonts(): BundledFonts {
  read ??= readFonts(FILES.map((file) => resolve(join(FOLDER, file))));
  return read;
}

function readFonts(files: readonly string[]): BundledFonts {
  const fonts = files.map((file) => readFileSync(file));
  const hash = createHash('sha256');
  for (const font of fonts) hash.update(font);
  const points = fonts.map(codePointsOf).reduce((one, other) => one.intersection(other));
  return { fonts, points, hash: hash.digest('hex') };
}
