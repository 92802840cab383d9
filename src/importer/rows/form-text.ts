/** One form in running text → rows of labels and facts, and a table of its indicators; a heading begins the next program. */
import { fieldRole } from '../grammar/headings.ts';
import type { LevelLexicon } from '../grammar/levels.ts';
import { cellOf, type Line, rowOf, textRow } from './cell.ts';
import { hasValue } from './items.ts';
import { type KeyValue, keyValueRows, keyValues } from './key-values.ts';
import { labelledCells } from './labels.ts';
import { isPageNumber, labelRole, labelsText } from './landmarks.ts';
import { levelMarks, levelsOf } from './level-words.ts';
import { isEntry, ListReader } from './list.ts';
import type { Row } from './row.ts';

const CHAPTER =
  /^\s*(?:[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十]{1,3}[）)]|(?:项目|专项)[一二三四五六七八九十\d]{1,2}[:：、.．]|\d{1,2}[、.．](?!\d))\s*/;
/** Headings of chapters that name no program. */
const NO_PROGRAM = /概况|情况|说明|目标|指标|预算|资金|依据|背景|职责|附件|总体|安排$|绩效|表$|要求|措施/;
/** What is told of a program, whatever its heading. */
const FACT =
  /^\s*(?:\d{1,2}[.、．]|[（(]\d{1,2}[）)])?\s*[^\s：:，。]{0,6}(?:概况|依据|内容|金额|预算|目标|期限|主管|单位|范围|立项|资金|时间|周期)[^\s：:，。]{0,4}[:：]/;
const LONGEST_NAME = 40;
const LONGEST_ENTRY = 120;
const NOTE = /^\s*(?:注|备注|说明|填表说明|附件)\d{0,2}\s*[:：]/;

export class FormText {
  readonly #lines: readonly Line[];
  readonly #words: LevelLexicon;
  readonly #nextTable: () => number;
  readonly #rows: Row[] = [];
  readonly #full: number;
  #table = 0;
  #list: ListReader | null = null;
  #pairs: KeyValue[] = [];
  /** 绩效指标 was printed, so that entries need no level. */
  #isIndicators = false;
  /** Label and text of a goal, which goes on in the lines below. */
  #goal: Line[][] | null = null;

  constructor(lines: readonly Line[], words: LevelLexicon, nextTable: () => number) {
    this.#lines = lines;
    this.#words = words;
    this.#nextTable = nextTable;
    this.#full = 0.8 * Math.max(25, ...lines.slice(0, 500).map(({ text }) => Math.min(text.length, 80)));
  }

  rows(): Row[] {
    for (const [index, line] of this.#lines.entries()) this.#read(line, this.#lines[index + 1]);
    this.#endList();
    return this.#rows;
  }

  #read(line: Line, next: Line | undefined): void {
    if (isPageNumber(line.text)) {
      this.#rows.push(textRow(line));
      return;
    }
    const pairs = keyValues(line);
    if (pairs) {
      this.#endGoal();
      this.#pairs.push(...pairs);
      return;
    }
    const at = this.#isLevel(line.text) ? 0 : this.#firstLevel(line.text);
    if (at === 0) this.#readList(line, next);
    else if (at > 0) {
      this.#read({ text: line.text.slice(0, at), line: line.line }, undefined);
      this.#readList({ text: line.text.slice(at), line: line.line }, next);
    } else if (this.#readLabel(line) || this.#readProgram(line, next)) return;
    else if (this.#goal && !CHAPTER.test(line.text) && !NOTE.test(line.text)) this.#goal.at(-1)?.push(line);
    else if (this.#isPartOfList(line.text)) this.#readList(line, next);
    else this.#addText(line);
  }

  /** Where the levels begin in a line that holds several of them behind other words; below 0 where it does not. */
  #firstLevel(text: string): number {
    const [first, second] = levelMarks(text, this.#words);
    if (first === undefined || second === undefined) return -1;
    return /[【〔［[]$/.test(text.slice(0, first)) ? first - 1 : first;
  }

  /** A level stands at the head of the line, behind its number or bracket. */
  #isLevel(text: string): boolean {
    const plain = text.replace(CHAPTER, '').replace(/^[\s\d.、（）()①-⒛]+/, '');
    const bracketed = /^[【〔［[]\s*([^【】〔〕［］[\]]{2,24})\s*[】〕］\]]/.exec(plain)?.[1];
    if (bracketed !== undefined) return levelsOf(bracketed, this.#words).length > 0;
    const head = /^[^\s；;。，,：:—\-－–=＝【】（(]{2,24}/.exec(plain)?.[0] ?? '';
    const rest = plain.slice(head.length);
    if (levelsOf(head, this.#words).length === 0) return false;
    return /^\s*(?:$|[：:—\-－–=＝【（(])/.test(rest) || (/^\s/.test(rest) && /指标$/.test(head));
  }

  #isPartOfList(text: string): boolean {
    if (NOTE.test(text) || labelRole(text) === 'person') return false;
    if (!this.#list) return this.#isIndicators && isEntry(text);
    if (!this.#list.isUnderLevel) return isEntry(text);
    return text.length <= LONGEST_ENTRY || hasValue(text.slice(0, 200)) || /[；;]/.test(text);
  }

  #readList(line: Line, next?: Line): void {
    this.#endPairs();
    if (!this.#list) this.#list = new ListReader(this.#words, this.#ownTable());
    this.#list.read(line, line.text.length >= this.#full, next?.text);
  }

  #readLabel(line: Line): boolean {
    const cells = labelledCells(line);
    const [label, fact] = cells ?? [];
    if (!cells || !label) return false;
    const role = fieldRole(label.text);
    if (role === 'indicators') {
      this.#addText(fact && fact.text !== '' ? { ...label, text: `${label.text}：` } : line);
      this.#isIndicators = true;
      if (fact && fact.text !== '') this.#readList(fact);
      return true;
    }
    if (role === 'person' || role === 'filled-on') return false;
    // 群众满意度：95%: an entry under a level, whatever its name labels elsewhere.
    if (this.#list?.isUnderLevel && role === null) return false;
    this.#endList();
    // The next program, where each of them begins with its name.
    if (role === 'program-name' && this.#rows.some(({ cells: [first] }) => fieldRole(first?.text ?? '') === role))
      this.#table = 0;
    this.#goal = cells.map((cell) => [cell]);
    if (!labelsText(label.text)) this.#endGoal();
    return true;
  }

  /** 一、村居法律顾问: a chapter that is named after a program, when labels or levels follow. */
  #readProgram(line: Line, next: Line | undefined): boolean {
    const [code] = CHAPTER.exec(line.text) ?? [];
    if (code === undefined || !next) return false;
    const { name, amount } = programOf(line.text.slice(code.length).trim());
    if (name === '' || name.length > LONGEST_NAME || NO_PROGRAM.test(name) || /[。；;：:]/.test(name) || hasValue(name))
      return false;
    if (/^\s*\d/.test(code) && this.#list?.isUnderLevel) return false;
    const [label] = labelledCells(next) ?? [];
    const follows =
      (label !== undefined && fieldRole(label.text) !== 'person') || this.#isLevel(next.text) || FACT.test(next.text);
    if (!follows || (label && fieldRole(label.text) === 'program-name')) return false;
    this.#endList();
    this.#table = 0;
    const texts = [`${code.trim()}项目名称`, name, ...(amount === null ? [] : ['项目金额', amount])];
    const cells = texts.map((text) => ({ text, line: line.line }));
    this.#rows.push(
      rowOf(
        cells.map((cell, column) => cellOf([cell], column)),
        this.#ownTable(),
      ),
    );
    return true;
  }

  #endGoal(): void {
    if (this.#goal) this.#rows.push(rowOf(this.#goal.map(cellOf), this.#ownTable()));
    this.#goal = null;
  }

  #addText(line: Line): void {
    this.#endList();
    this.#rows.push(textRow(line));
  }

  #ownTable(): number {
    if (this.#table === 0) this.#table = this.#nextTable();
    return this.#table;
  }

  #endPairs(): void {
    this.#endGoal();
    if (this.#pairs.length > 0) this.#rows.push(...keyValueRows(this.#pairs, this.#ownTable()));
    this.#pairs = [];
  }

  #endList(): void {
    this.#endPairs();
    if (this.#list) for (const row of this.#list.end()) this.#rows.push(row);
    this.#list = null;
    this.#isIndicators = false;
  }
}

/** 社区矫正经费（12.9万元）, 普法经费：5万元 */
function programOf(text: string): { name: string; amount: string | null } {
  const [, name, amount] = /^(.{2,40}?)\s*(?:[（(]|[:：]|\s)\s*(\d[\d,.]*\s*[亿万千]?元)[）)]?$/.exec(text) ?? [];
  return name === undefined || amount === undefined ? { name: text, amount: null } : { name, amount };
}
