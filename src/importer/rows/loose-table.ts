/**
 * An indicator table whose lines have spaces for separators, or none, or a line for each cell: told apart by the headings
 * of levels and by where a value begins. What is put together here is a guess, and its rows say so.
 */
import type { LevelLexicon } from '../grammar/levels.ts';
import { cellOf, type Line, rowOf, textRow } from './cell.ts';
import type { ColumnHeads } from './column-heads.ts';
import { type Draft, draftRow, joined, withFirsts } from './drafts.ts';
import { headingAt, LevelPath, levelPrefix, levelsOf, nextLevel } from './level-words.ts';
import { Columns, type Placed, place } from './loose-row.ts';
import type { Row } from './row.ts';
import { isMeasured, isValueLike } from './value-start.ts';

const FRAGMENT = /^(?=.)(?:本?年?度?|部门|项目)?绩?效?指?标?$/;

export class LooseTable {
  readonly #heads: readonly Line[];
  readonly #isStacked: boolean;
  readonly #columns: Columns;
  readonly #words: LevelLexicon;
  readonly #path: LevelPath;
  readonly #start: Pick<Draft, 'first' | 'second'>;
  readonly #drafts: Draft[] = [];
  /** Words of a row that has a line for each cell. */
  #stack: Line[] = [];
  /** The lines of a name that was put together of several. */
  readonly #wrapped = new Map<Line, readonly Line[]>();
  #nextHeading = '';
  /** The number of the row under way. */
  #number: Line[] = [];
  /** What stands before the levels of the row under way. */
  #leads: Line[] = [];
  /** Pieces of the section's own heading, which a wide cell prints beside the rows. */
  readonly #asides: Line[] = [];
  #isShown = true;
  #isHeaded = false;

  /** `path`: the levels of the table on the page before, which goes on here. */
  constructor(
    { heads, isStacked }: Pick<ColumnHeads, 'heads' | 'isStacked'>,
    words: LevelLexicon,
    path = new LevelPath(words),
  ) {
    this.#heads = heads;
    this.#isStacked = isStacked;
    this.#words = words;
    this.#columns = new Columns(heads.map(({ text }) => text));
    this.#path = path;
    this.#start = { first: path.first, second: path.second };
  }

  /** `next` helps to tell whether a line goes on. */
  read(line: Line, next: Line | undefined): void {
    this.#isHeaded = false;
    this.#nextHeading = headingAt(next?.text.trim() ?? '');
    if (this.#isStacked) this.#readCell(line, next);
    else this.#readLine(line);
  }

  get path(): LevelPath {
    return this.#path;
  }

  rows(table: number): Row[] {
    this.#endStack();
    this.#showPath();
    if (this.#number.length > 0) this.#addDraft(new Map(), false, true);
    const rows: Row[] = [
      ...this.#asides.map(textRow),
      rowOf(
        this.#heads.map((head, column) => cellOf([head], column)),
        table,
      ),
    ];
    let before = this.#start;
    // A line for each cell leaves no names broken: they were put together on the way.
    const drafts = withFirsts(this.#drafts, (first, second) => this.#path.fits(first, second));
    for (const draft of this.#isStacked ? drafts : joined(drafts, this.#columns)) {
      rows.push(draftRow(draft, before, this.#columns, table));
      before = draft;
    }
    return rows;
  }

  #readLine(line: Line): void {
    const isWide = /\t| {2,}|\S[ 　]*　/.test(line.text.trim());
    const tokens = line.text.trim().split(line.text.includes('\t') ? /\t+/ : isWide ? /\s{2,}|　+/ : /\s+/);
    const words = tokens.flatMap((text) => this.#apart(text)).map((text) => ({ text, line: line.line }));
    const [label] = words;
    if (label && FRAGMENT.test(label.text)) this.#asides.push(...words.splice(0, 1));
    const [number] = words;
    const isNumbered = this.#columns.isNumbered && number !== undefined && /^\d{1,4}[.、．]?$/.test(number.text);
    this.#number = isNumbered ? words.splice(0, 1) : [];
    this.#leads = this.#takeLeads(words);
    const rest = this.#takeLevels(words);
    const [only] = rest;
    if (only && rest.length === 1) this.#readGlued(only);
    else if (rest.length > 0) this.#add(rest, isWide && rest.length === this.#columns.fields.length);
  }

  /** A flat list's program and its money, which stand before the levels on the first row of each program only. */
  #takeLeads(words: Line[]): Line[] {
    const count = this.#columns.isNumbered ? 0 : (this.#columns.first ?? 0);
    const isLevel = (word: Line | undefined): boolean =>
      word !== undefined && levelsOf(word.text, this.#words).length > 0;
    return count > 0 && isLevel(words[count]) && !words.slice(0, count).some(isLevel) ? words.splice(0, count) : [];
  }

  /** A heading with a single space behind it, where wide gaps part the other cells. */
  #apart(token: string): string[] {
    const [, head = '', rest = ''] = /^(\S{1,24})\s+(.*)$/.exec(token) ?? [];
    if (head === '') return token === '' ? [] : [token];
    const isHeading = FRAGMENT.test(head) || (/指标$/.test(head) && levelsOf(head, this.#words).length > 0);
    return isHeading ? [head, ...this.#apart(rest)] : [token];
  }

  /** Headings of levels at the head of a line, glued to what follows or not. */
  #takeLevels(words: readonly Line[]): Line[] {
    const rest = [...words];
    const { first, second } = this.#columns;
    if (first === null || second === null) return rest;
    let depth = 0;
    for (let [word] = rest; word && depth < 2; [word] = rest) {
      const isWhole = this.#isHeading(word, rest.length);
      const length = isWhole ? word.text.length : levelPrefix(word.text, this.#words);
      const heading = { text: word.text.slice(0, length), line: word.line };
      const next = isWhole ? (rest[1]?.text ?? '') : word.text.slice(length);
      const following = next === '' ? this.#nextHeading : next.slice(0, levelPrefix(next, this.#words)) || next;
      if (length === 0 || (depth > 0 && this.#path.levelOf(heading.text, following) !== 2)) break;
      depth = this.#enter(heading, following);
      rest.shift();
      const left = word.text.slice(length).replace(/^[\s:：—-]+/, '');
      if (left !== '') rest.unshift({ text: left, line: word.line });
    }
    return rest;
  }

  /** 满意度 95%: a word that may be a name as well heads a level only where a name follows. */
  #isHeading({ text }: Line, left: number): boolean {
    if (levelsOf(text, this.#words).length === 0) return false;
    return /指标[)）\d分]*$/.test(text) || left === 1 || left > 2;
  }

  #enter(heading: Line, next: string): number {
    if (!this.#path.isDeeper(heading.text, next)) this.#showPath();
    this.#isShown = false;
    this.#isHeaded = true;
    return this.#path.enter(heading, next);
  }

  /** A heading under which nothing stood is a row without a name. */
  #showPath(): void {
    if (!this.#isShown) this.#addDraft(new Map(), false, true);
    this.#isShown = true;
  }

  /** One word: a name, a value, both, or several rows of which nothing separates the parts. */
  #readGlued(word: Line): void {
    const { first, second } = this.#columns;
    const found = first === null || second === null ? null : nextLevel(word.text, 2, this.#words);
    if (!found) {
      this.#add([word], false);
      return;
    }
    this.#add([{ text: word.text.slice(0, found.start).trim(), line: word.line }], false);
    this.#isHeaded = false;
    const rest = this.#takeLevels([{ text: word.text.slice(found.start), line: word.line }]);
    for (const part of rest) this.#readGlued(part);
  }

  #readCell(line: Line, next: Line | undefined): void {
    const { fields, value, first, second } = this.#columns;
    const isName = this.#stack.length === 0;
    if (first !== null && second !== null && (isName || this.#stack.length !== value)) {
      const isLevel =
        levelsOf(line.text, this.#words).length > 0 && (/指标[)）\d分]*$/.test(line.text.trim()) || isName);
      const followsLevel = isLevel && !(isName && next && isMeasured(next.text));
      if (followsLevel) {
        this.#endStack();
        this.#enter(line, next?.text ?? '');
        return;
      }
    }
    // A name of two lines: the next one is the value, and this is none.
    const last = this.#stack.at(-1);
    const goesOn =
      this.#stack.length === value && value === 1 && next && isMeasured(next.text) && !isValueLike(line.text);
    if (goesOn && last) {
      const whole = { text: `${last.text}\n${line.text}`, line: last.line };
      this.#wrapped.set(whole, [...this.#partsOf(last), line]);
      this.#stack[0] = whole;
    } else this.#stack.push(line);
    if (this.#stack.length === fields.length) this.#endStack();
  }

  #endStack(): void {
    if (this.#stack.length > 0) this.#add(this.#stack, this.#stack.length === this.#columns.fields.length);
    this.#stack = [];
  }

  #add(words: readonly Line[], isSure: boolean): void {
    const placed = place(words, this.#columns);
    const [name = -1, value = -1] = [this.#columns.fields[0], this.#columns.fields[this.#columns.value]];
    this.#addDraft(placed, isSure, placed.has(name) && placed.has(value));
  }

  #addDraft(placed: Placed, isSure: boolean, isWhole: boolean): void {
    const { first, second } = this.#path;
    if (this.#number.length > 0) placed.set(0, this.#number);
    this.#number = [];
    for (const [column, lead] of this.#leads.entries()) placed.set(column, [lead]);
    this.#leads = [];
    for (const [column, words] of placed)
      placed.set(
        column,
        words.flatMap((word) => this.#partsOf(word)),
      );
    this.#drafts.push({ first, second, placed, isOpen: !isWhole, isHeaded: this.#isHeaded, isSure });
    this.#isShown = true;
    this.#isHeaded = false;
  }

  #partsOf(word: Line): readonly Line[] {
    return this.#wrapped.get(word) ?? [word];
  }
}
