/**
 * `npm run fonts -- <folder>`: makes the fonts of src/picture/fonts anew from the full Noto Sans SC (OFL-1.1), Regular
 * and SemiBold as TTF, found in the folder at any depth. They hold GB 2312, Latin and signs, and every character of
 * the data (DATA_DIR, default data) and of the sources. The same input gives the same bytes.
 */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { codePointsOf } from '../src/picture/coverage.ts';

const TARGET = 'src/picture/fonts';
/** File name in our folder, and what the full font is called in others. */
const WEIGHTS = [
  ['NotoSansSC-Regular.ttf', /NotoSansSC[-_](400)?Regular\.ttf$/],
  ['NotoSansSC-SemiBold.ttf', /NotoSansSC[-_](600)?SemiBold\.ttf$/],
] as const;
/** Latin, punctuation, superscripts, currency, letter-like, fractions, arrows, mathematics, shapes, ticks, CJK signs, units, full width. */
const RANGES = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x2010, 0x205e],
  [0x2070, 0x209f],
  [0x20a0, 0x20bf],
  [0x2100, 0x22ff],
  [0x2460, 0x24ff],
  [0x25a0, 0x25ff],
  [0x2700, 0x27bf],
  [0x3000, 0x303f],
  [0x3220, 0x33ff],
  [0xff01, 0xffee],
] as const;
/** What resvg applies when it sets a line of horizontal text. */
const FEATURES = ['calt', 'ccmp', 'clig', 'kern', 'liga', 'locl', 'mark', 'mkmk', 'rlig'];
/** Names 16 and 17 make both weights one family. */
const NAMES = [16, 17];

function gb2312(): string {
  const decoder = new TextDecoder('gb18030');
  const bytes = Array.from({ length: 0x5e }, (_, i) => 0xa1 + i);
  return bytes.flatMap((row) => bytes.map((cell) => decoder.decode(Uint8Array.of(row, cell)))).join('');
}

const data = process.env['DATA_DIR'] ?? 'data';
const own = [...globSync(join(data, '**/*.csv')), ...globSync('src/**/*.ts')].map((file) => readFileSync(file, 'utf8'));
const ranges = RANGES.flatMap(([first, last]) =>
  Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)),
);
const characters = new Set([gb2312(), ...ranges, ...own].join(''));

const [folder] = process.argv.slice(2);
const found = WEIGHTS.map(([name, pattern]) => ({
  name,
  file: folder && globSync(join(folder, '**/*.ttf')).find((file) => pattern.test(file)),
}));
for (const { name, file } of found) {
  if (!file) {
    console.error(`找不到完整字体 ${name}，用法：npm run fonts -- <存放 Noto Sans SC 完整字体（TTF）的文件夹>`);
    console.error(`The full font ${name} is not there: npm run fonts -- <folder with the full Noto Sans SC as TTF>`);
    process.exit(1);
  }
  const full = readFileSync(file);
  const covered = codePointsOf(full);
  const kept = [...characters].filter((char) => covered.has(char.codePointAt(0) ?? 0)).toSorted();
  const options = {
    targetFormat: 'truetype',
    keepFeatures: FEATURES,
    preserveNameIds: NAMES,
    noHinting: true,
  } as const;
  const subset = await subsetFont(full, kept.join(''), options);
  writeFileSync(join(TARGET, name), subset);
  const lacking = [...new Set(own.join(''))].filter(
    (char) => char >= '\u2e80' && !covered.has(char.codePointAt(0) ?? 0),
  );
  console.log(`${name}: ${kept.length} 字 characters, ${subset.length} B`);
  if (lacking.length > 0) console.log(`  完整字体也没有 the full font lacks: ${lacking.join(' ')}`);
}
