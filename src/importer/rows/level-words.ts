/** Headings of levels where nothing but their words tells them: 产出指标, 数量指标, and the path that a row stands under. */
import type { Level, LevelLexicon } from '../grammar/levels.ts';
import type { Line } from './cell.ts';

const LONGEST = 24;
/** Every heading has one of these words, which most texts have not. */
const HINT = /指标|产出|效益|成本|满意|数量|质量|时效|影响/;

/** Levels that the whole text heads, with its code or brackets: 【产出指标】, 1.1数量指标. */
export function levelsOf(text: string, words: LevelLexicon): readonly Level[] {
  if (text.length > LONGEST || !HINT.test(text)) return [];
  const known = found.get(words) ?? new Map<string, readonly Level[]>();
  found.set(words, known);
  const before = known.get(text);
  if (before) return before;
  const levels = readLevels(text, words);
  if (known.size < MOST_KNOWN) known.set(text, levels);
  return levels;
}

/** The same few headings come again and again, and reading one costs. */
const found = new WeakMap<LevelLexicon, Map<string, readonly Level[]>>();
const MOST_KNOWN = 5000;

function readLevels(text: string, words: LevelLexicon): readonly Level[] {
  const plain = text
    .trim()
    .replace(/^[【〔［[「<〈《]\s*([^【】]*?)\s*[】〕］\]」>〉》]?$/u, '$1')
    .replace(/[:：—\-－=＝]+$/, '');
  return plain === '' ? [] : words.levelsOf(plain);
}

/** How long the heading is that a text begins with, where nothing separates it from what follows: it ends in 指标. */
export function levelPrefix(text: string, words: LevelLexicon): number {
  for (let at = text.indexOf('指标'); at >= 0 && at + 2 <= LONGEST; at = text.indexOf('指标', at + 2)) {
    if (levelsOf(text.slice(0, at + 2), words).length > 0) return at + 2;
  }
  return 0;
}

/** Where the next heading begins and ends within a text without separators; null where none does. */
export function nextLevel(text: string, from: number, words: LevelLexicon): { start: number; end: number } | null {
  for (let at = text.indexOf('指标', from); at >= 0; at = text.indexOf('指标', at + 2)) {
    const end = at + 2;
    for (let start = Math.max(from, end - LONGEST); start <= end - 4; start += 1) {
      const phrase = text.slice(start, end);
      if (/^\p{Script=Han}/u.test(phrase) && words.levelsOf(phrase).length > 0) return { start, end };
    }
  }
  return null;
}

const MARKS = /[^\s；;。，,：:—\-－–=＝【】〔〕［］[\]]{2,24}(?=\s*(?:[：:—\-－–=＝】〕］\]]|$))/g;
const LONGEST_LINE = 5000;

/** Where headings stand in a line of running text: with a colon, dash or bracket behind them, or at its end. */
export function* levelMarks(text: string, words: LevelLexicon): Generator<number> {
  if (!/指标|满意|效益/.test(text)) return;
  for (const { 0: phrase, index } of text.slice(0, LONGEST_LINE).matchAll(MARKS)) {
    if (levelsOf(phrase, words).length > 0) yield index;
  }
}

/** The words at the head of a text that may be a heading, behind its number or bracket. */
export const headingAt = (text: string): string =>
  /^[^\s；;。，,：:—\-－–=＝【】（(〕］\]]{2,24}/.exec(
    text.slice(0, 60).replace(/^[\s\d.．、（）()①-⒛一二三四五六七八九十【〔［[]+/, ''),
  )?.[0] ?? '';

/** The levels under which rows stand as a text is read from top to bottom. */
export class LevelPath {
  first: Line | null = null;
  second: Line | null = null;
  readonly #words: LevelLexicon;
  /** How the last heading of each level was written: its code, bracket and what stood before it. */
  readonly #styles: [string | null, string | null] = [null, null];

  constructor(words: LevelLexicon) {
    this.#words = words;
  }

  /**
   * Whether 成本指标 stands on the first level is told by how headings of each level are written (`style`), or by the text
   * behind it (`next`).
   */
  levelOf(text: string, next: string, style = ''): Level {
    const [level = 2, other] = levelsOf(text, this.#words);
    if (other === undefined) return level;
    const [isFirst, isSecond] = [style === this.#styles[0], style === this.#styles[1]];
    if (isFirst !== isSecond) return isFirst ? 1 : 2;
    if (levelsOf(next, this.#words).includes(2) && this.fits(text, next)) return 1;
    return this.first !== null && this.fits(this.first.text, text) ? 2 : 1;
  }

  /** The heading comes below the one above it, and takes the place of none. */
  isDeeper(text: string, next: string, style = ''): boolean {
    return this.levelOf(text, next, style) === 2 && this.second === null && this.first !== null && !this.#isLost(text);
  }

  enter(heading: Line, next = '', style = ''): Level {
    const level = this.levelOf(heading.text, next, style);
    this.#styles[level - 1] = style;
    if (level === 1) {
      this.first = heading;
      this.second = null;
    } else {
      if (this.#isLost(heading.text)) this.first = null;
      this.second = heading;
    }
    return level;
  }

  /** 社会效益指标 under 产出指标: the heading between them was lost. */
  #isLost(second: string): boolean {
    return this.first !== null && !this.fits(this.first.text, second) && this.fits('', second);
  }

  /** The two make a path that is known. */
  fits(first: string, second: string): boolean {
    return this.#words.classify(bare(first), bare(second)).category !== null;
  }
}

const bare = (text: string): string =>
  text.replace(/[【】〔〕［］[\]「」<>〈〉《》]/g, '').replace(/[:：—\-－=＝\s]+$/, '');
