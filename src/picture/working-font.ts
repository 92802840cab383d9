/**
 * The renderer reads the whole font for each line of text, so pictures are drawn with a font of the characters drawn so
 * far: three times as fast. It grows with what is asked of it; a picture's bytes do not depend on how far it has grown.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundledFonts } from './bundled-fonts.ts';
import { subsetFont } from './native.ts';

/** With more characters than this it begins anew with those of the next picture: a large font is slow again. */
const MOST = 1500;
/** Names 16 and 17 make both weights one family. */
const OPTIONS = { targetFormat: 'truetype', preserveNameIds: [16, 17] } as const;

interface Subset {
  readonly characters: ReadonlySet<string>;
  readonly files: Promise<readonly string[]>;
}

let current: Subset = { characters: new Set(), files: Promise.resolve([]) };
let folder: string | undefined;
let made = 0;

/** Files of a font that has these characters, in both weights; there until the process ends. */
export function workingFont(characters: readonly string[], most = MOST): Promise<readonly string[]> {
  if (current.characters.size === 0 || characters.some((char) => !current.characters.has(char))) {
    const kept = current.characters.size + characters.length > most ? [] : current.characters;
    const grown = new Set([...kept, ...characters]);
    current = { characters: grown, files: writeSubset([...grown].join('')) };
  }
  return current.files;
}

/** Each subset has files of its own: pictures may still be drawn with the one before. */
async function writeSubset(text: string): Promise<string[]> {
  folder ??= temporaryFolder();
  const stem = join(folder, String(made++));
  const subsets = await Promise.all(bundledFonts().fonts.map((font) => subsetFont(font, text, OPTIONS)));
  return subsets.map((font, i) => {
    const file = `${stem}-${i}.ttf`;
    writeFileSync(file, font);
    return file;
  });
}

function temporaryFolder(): string {
  const made = mkdtempSync(join(tmpdir(), 'bureau-targets-fonts-'));
  process.once('exit', () => rmSync(made, { recursive: true, force: true }));
  return made;
}
