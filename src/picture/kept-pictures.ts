/**
 * Pictures that were drawn before, by what they were drawn from: never stale, safe to delete at any time. A file takes
 * its name only when it is whole, so builds may share the folder; a damaged file counts as none.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { RENDERER_VERSION } from './native.ts';
import { pngSize } from './png-file.ts';

/** Beside what else can be made again. */
export const keptFolder = (): string => resolve('.cache/png');

let written = 0;
let machine: string | undefined;

/** The picture that these parts determine: kept, or drawn now. */
export async function keptPicture(
  parts: readonly string[],
  draw: () => Promise<Buffer>,
  folder = keptFolder(),
): Promise<Buffer> {
  machine ??= pictureMachine();
  // JSON keeps the parts apart.
  const key = createHash('sha256')
    .update(JSON.stringify([machine, ...parts]))
    .digest('hex');
  const file = join(folder, key.slice(0, 2), `${key.slice(2)}.png`);
  const kept = readKept(file);
  if (kept) return kept;
  const drawn = await draw();
  keep(file, drawn);
  return drawn;
}

/** All that makes pixels of an SVG: the renderer, what compresses them, the fonts, and the code of this folder. */
function pictureMachine(): string {
  const hash = createHash('sha256').update(`${RENDERER_VERSION} ${process.versions.zlib}`);
  for (const file of readdirSync('src/picture', { recursive: true, encoding: 'utf8' }).toSorted()) {
    if (/\.(ts|ttf)$/.test(file)) hash.update(file).update(readFileSync(join('src/picture', file)));
  }
  return hash.digest('hex');
}

function readKept(file: string): Buffer | null {
  try {
    const kept = readFileSync(file);
    return pngSize(kept) && kept;
  } catch {
    return null;
  }
}

/** A disk that is full or may not be written to makes the next build slow, not wrong. */
function keep(file: string, png: Buffer): void {
  const temporary = `${file}.${process.pid}-${written++}`;
  try {
    mkdirSync(dirname(file), { recursive: true });
  } catch {
    return;
  }
  try {
    writeFileSync(temporary, png);
    renameSync(temporary, file);
  } catch {
    rmSync(temporary, { force: true });
  }
}
