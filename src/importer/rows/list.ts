/**
 * Indicators in running text: 【产出指标】数量指标：(1)聘请法律顾问≥55名；… in brackets, behind colons and dashes, numbered,
 * one a line, or several lines for one. Lines come in; rows of a table come out.
 */
import type { LevelLexicon } from '../grammar/levels.ts';
import { isBlank, type Line } from './cell.ts';
import { IndicatorRows } from './indicator-rows.ts';
import { hasValue, itemsOf } from './items.ts';
import { headingAt, LevelPath, levelsOf } from './level-words.ts';
import type { Row } from './row.ts';

/** Stops, and the signs that begin an entry. */
const GAP = /[\s；;。，,、：:—\-–•●▪◆■○※►·*]*/y;
const NUMBER =
  /[（(]\s*(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s*[）)]|(?:\d{1,2}|[一二三四五六七八九十]{1,3})(?:[.．](?!\d)|[、）)])|[①-⒛❶-❿]/y;
const BRACKETED = /[【〔［[「《<（(]\s*([^【】〔〕［］[\]「」《》<>（）()\n]{2,24})\s*[】〕］\]」》>）)]\s*[:：]?/y;
const HEADING =
  /([^\s；;。，,：:—\-－–=＝【】]{2,24}?)\s*(?:[:：]+|[，,]|[—\-－–=＝]+|(?=【)|(?=[（(]\s*[\d一①])|\s+|$)/y;
/** The number before a heading, or several. */
const CODE = /^(?:[（(]?\s*[\d一二三四五六七八九十]{1,3}\s*[）)、.．]+|[①-⒛])*/;
/** What a level weighs: （50分）. */
const WEIGHT = /[（(]\s*(?:权重|分值|共|满分|占)?\s*[:：]?\s*\d+(?:\.\d+)?\s*[分%％]?\s*[）)]\s*[:：]*/y;
const ENDS = /[；;。]|(?=[【〔])|$/g;

/** Lines of one item; a paragraph that is longer is none. */
const LONGEST_ITEM = 160;

export class ListReader {
  readonly #words: LevelLexicon;
  readonly #path: LevelPath;
  readonly #rows: IndicatorRows;
  /** The indicator under way: its number and its words, which may go on in the next line. */
  #numbers: Line[] = [];
  #item: Line[] = [];
  #count = 0;
  #nextHeading = '';
  /** The sign before the words that come; a line begins as a sentence does. */
  #before = '。';
  /** Whether a row stands under the headings already. */
  #isShown = true;

  constructor(words: LevelLexicon, table: number) {
    this.#words = words;
    this.#path = new LevelPath(words);
    this.#rows = new IndicatorRows(table);
  }

  /** Whether a level was named, so that whatever follows stands under it. */
  get isUnderLevel(): boolean {
    return this.#path.first !== null || this.#path.second !== null;
  }

  end(): readonly Row[] {
    this.#flush();
    if (this.#numbers.length > 0 || !this.#isShown) this.#rows.add(this.#path, this.#numbers, [], [], true);
    this.#numbers = [];
    this.#isShown = true;
    return this.#rows.rows;
  }

  /** `isWrapped`: the line is full, so that its last item may go on in the next one. */
  read(line: Line, isWrapped: boolean, next = ''): void {
    const { text } = line;
    this.#nextHeading = headingAt(next);
    this.#before = '。';
    let at = 0;
    let isFirst = true;
    while (at < text.length) {
      const from = at + sticky(GAP, text, at);
      if (from > at && this.#item.length > 0 && /[；;。]/.test(text.slice(at, from))) this.#flush();
      this.#before = /[；;。，,、：:—]/.exec(text.slice(at, from))?.[0] ?? this.#before;
      at = from;
      if (at >= text.length) break;
      const level = this.#level(text, at, line.line);
      if (level > 0) {
        at += level;
        this.#before = '：';
        isFirst = false;
        continue;
      }
      const number = sticky(NUMBER, text, at);
      if (number > 0) {
        this.#flush();
        this.#numbers.push({ text: text.slice(at, at + number), line: line.line });
        this.#count = countOf(text.slice(at, at + number)) ?? this.#count;
        at += number;
        isFirst = false;
        continue;
      }
      const end = this.#endOfItem(text, at);
      if (!isFirst || !this.#goesOn()) this.#flush();
      this.#item.push({ text: text.slice(at, end), line: line.line });
      at = end;
      isFirst = false;
    }
    if (!isWrapped) this.#flush();
  }

  /** A heading under which nothing stood is a row without a name. */
  #showPath(heading: string, next: string, style: string): void {
    if (!this.#isShown && !this.#path.isDeeper(heading, next, style)) this.#rows.add(this.#path, [], [], [], false);
    this.#isShown = false;
  }

  #goesOn(): boolean {
    return this.#item.length > 0;
  }

  /** Length of the heading of a level at a place of the text; 0 where none stands there. */
  #level(text: string, at: number, line: number): number {
    BRACKETED.lastIndex = at;
    const bracketed = BRACKETED.exec(text);
    HEADING.lastIndex = at;
    const match = bracketed && levelsOf(bracketed[1] ?? '', this.#words).length > 0 ? bracketed : HEADING.exec(text);
    const [all = '', heading = ''] = match ?? [];
    if (heading === '' || levelsOf(heading, this.#words).length === 0) return 0;
    // 质量 95%: without a sign behind it, only a whole line or a word that ends in 指标 is a heading.
    const isPlain = match !== bracketed && !/[:：—\-－–=＝，,]$/.test(all);
    if (isPlain && !/(?:指标|[）)])$/.test(heading) && (at > 0 || all.length < text.length)) return 0;
    if (/[，,]$/.test(all) && heading.length < 4 && this.#numbers.length === 0) return 0;
    const weight = /[）)]\s*[:：]?$/.test(all) ? 0 : weightAt(text, at + all.length);
    const length = all.length + weight;
    this.#flush();
    const code = this.#numbers.map((number) => number.text).join('');
    const next = headingAt(text.slice(at + length)) || this.#nextHeading;
    const words = `${code}${heading}${text.slice(at + all.length, at + length).replace(/[:：\s]+$/, '')}`;
    const [number = ''] = CODE.exec(words) ?? [];
    const style = `${this.#before}${number.replace(/[\d一二三四五六七八九十]+/g, '1')}${match === bracketed ? '[' : ''}`;
    this.#showPath(words, next, style);
    this.#path.enter({ text: words, line: this.#numbers[0]?.line ?? line }, next, style);
    this.#numbers = [];
    this.#count = 0;
    return length;
  }

  /** Up to a semicolon, a full stop, a bracket of a level, or the number of the next entry. */
  #endOfItem(text: string, at: number): number {
    ENDS.lastIndex = at;
    let end = text.length;
    for (let match = ENDS.exec(text); match; match = ENDS.exec(text)) {
      if (match.index === at && match[0] === '') {
        ENDS.lastIndex += 1;
        if (at + 1 >= text.length) break;
        continue;
      }
      // 97.5 has no full stop of this kind; a bracket that heads no level is part of the words.
      if (match[0] === '' && match.index < text.length && this.#bracketLevel(text, match.index) === 0) {
        ENDS.lastIndex = match.index + 1;
        continue;
      }
      end = match.index;
      break;
    }
    const next = this.#count + 1;
    const number = new RegExp(
      `[（(]\\s*${next}\\s*[）)]|(?<![\\d.])${next}(?:[.．](?!\\d)|、)|${String.fromCodePoint(0x245f + Math.min(next, 20))}`,
      'g',
    );
    number.lastIndex = at + 1;
    const found = number.exec(text.slice(0, end));
    return found && this.#count > 0 ? found.index : end;
  }

  #bracketLevel(text: string, at: number): number {
    BRACKETED.lastIndex = at;
    return levelsOf(BRACKETED.exec(text)?.[1] ?? '', this.#words).length;
  }

  #flush(): void {
    const item = this.#item;
    const numbers = this.#numbers;
    this.#item = [];
    if (item.every(({ text }) => isBlank(text))) return;
    this.#numbers = [];
    for (const [index, { name, value }] of itemsOf(item).entries()) {
      const isGuess = !this.isUnderLevel;
      this.#isShown = true;
      this.#rows.add(this.#path, index === 0 ? numbers : [], name, value, isGuess);
    }
  }
}

/** An entry that a list without levels may hold. */
export const isEntry = (text: string): boolean => text.length <= LONGEST_ITEM && hasValue(text);

/** （50分） needs 分 or %, or it numbers the entry behind it. */
function weightAt(text: string, at: number): number {
  const length = sticky(WEIGHT, text, at);
  return /[分%％权满]/.test(text.slice(at, at + length)) ? length : 0;
}

function sticky(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}

/** （3） → 3; null where the number is none that counts on. */
function countOf(number: string): number | null {
  const [figures] = /\d+/.exec(number.normalize('NFKC')) ?? [];
  return figures === undefined ? null : Number(figures);
}
