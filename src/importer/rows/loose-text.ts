/** One form whose table has no separators to trust → rows of labels and facts, and the rows of its tables. */
import { type FieldRole, fieldRole } from '../grammar/headings.ts';
import type { LevelLexicon } from '../grammar/levels.ts';
import { cellOf, type Line, rowOf, textRow } from './cell.ts';
import { type ColumnHeads, columnHeadsAt } from './column-heads.ts';
import { isLabel, labelledCells } from './labels.ts';
import { isPageNumber, labelRole, labelsText } from './landmarks.ts';
import type { LevelPath } from './level-words.ts';
import { LooseTable } from './loose-table.ts';
import type { Row } from './row.ts';

const NOTE = /^\s*(?:注|备注|说明|填表说明|附件)\d{0,2}\s*[:：]/;
/** Labels that begin the next program or end the table. */
const ENDS: ReadonlySet<FieldRole | null> = new Set<FieldRole>([
  'program-name',
  'parent-name',
  'person',
  'filled-on',
  'overall-goal',
  'annual-goal',
  'department',
  'indicators',
]);
const UNSTATED = ['一级指标', '二级指标', '三级指标', '指标值'];

/** The table of the page before: its headings, and the levels under which it ended. */
export interface OpenTable {
  readonly heads: ColumnHeads;
  readonly path: LevelPath;
}

export interface LooseForm {
  readonly rows: readonly Row[];
  /** The last table, for a page that goes on with it. */
  readonly open: OpenTable | null;
}

/** `goesOn`: from which line on the table of the page before goes on, without headings of its own. */
export function looseRows(
  lines: readonly Line[],
  words: LevelLexicon,
  nextTable: () => number,
  isHeadless: boolean,
  goesOn: { readonly from: number; readonly table: OpenTable } | null = null,
): LooseForm {
  const text = new LooseText(words, nextTable, isHeadless);
  for (let index = 0; index < lines.length; ) {
    if (goesOn && index === goesOn.from) text.goOn(goesOn.table);
    index += text.read(lines, index);
  }
  return { rows: text.end(), open: text.last };
}

class LooseText {
  readonly #words: LevelLexicon;
  readonly #nextTable: () => number;
  readonly #isHeadless: boolean;
  readonly #rows: Row[] = [];
  last: OpenTable | null = null;
  #table: LooseTable | null = null;
  #number = 0;
  #goal: Line[][] | null = null;
  #isStacked = false;

  constructor(words: LevelLexicon, nextTable: () => number, isHeadless: boolean) {
    this.#words = words;
    this.#nextTable = nextTable;
    this.#isHeadless = isHeadless;
  }

  end(): Row[] {
    this.#endTable();
    return this.#rows;
  }

  /** How many lines were read. */
  read(lines: readonly Line[], index: number): number {
    const line = lines[index];
    if (!line) return 1;
    const heads = columnHeadsAt(lines, index);
    if (heads) {
      this.#begin(heads);
      if (heads.rest) this.#table?.read(heads.rest, undefined);
      return heads.lines;
    }
    if (isPageNumber(line.text) && !this.#isStacked) {
      this.#rows.push(textRow(line));
      return 1;
    }
    const next = lines[index + 1];
    if (this.#table && !this.#ends(line)) this.#table.read(line, next);
    else if (this.#isFactBelow(line, next)) {
      this.#addLabels([line, next]);
      return 2;
    } else this.#readText(line);
    return 1;
  }

  goOn({ heads, path }: OpenTable): void {
    this.#endTable();
    this.#open(heads, path);
  }

  #begin(heads: ColumnHeads): void {
    const path = this.#table?.path;
    this.#endTable();
    this.#open(heads, path);
  }

  #open(heads: ColumnHeads, path: LevelPath | undefined): void {
    this.#isStacked = heads.isStacked;
    this.#table = new LooseTable(heads, this.#words, path);
    this.last = { heads, path: this.#table.path };
  }

  #ends(line: Line): boolean {
    if (NOTE.test(line.text)) return true;
    const [first = ''] = line.text.trim().split(/[\s:：]/, 1);
    return ENDS.has(labelRole(first)) && labelledCells(line) !== null;
  }

  /** A label with nothing beside it, and its fact on the next line. */
  #isFactBelow(line: Line, next: Line | undefined): next is Line {
    return (
      next !== undefined &&
      isLabel(line.text.trim()) &&
      fieldRole(line.text) !== 'indicators' &&
      !isLabel(next.text.trim()) &&
      labelledCells(next) === null
    );
  }

  #readText(line: Line): void {
    const cells = labelledCells(line, true);
    const [label] = cells ?? [];
    const role = fieldRole(label?.text ?? '');
    if (cells && label && role !== 'indicators' && role !== 'person') this.#addLabels(cells);
    else if (this.#goal && role === null && !NOTE.test(line.text)) this.#goal.at(-1)?.push(line);
    else {
      this.#endTable();
      if (this.#isHeadless && role !== 'person' && !NOTE.test(line.text) && this.#rows.length > 0) {
        this.#table = new LooseTable(
          { heads: UNSTATED.map((text) => ({ text, line: line.line })), isStacked: false },
          this.#words,
        );
        this.#table.read(line, undefined);
      } else this.#rows.push(textRow(line));
    }
  }

  #addLabels(cells: readonly Line[]): void {
    this.#endTable();
    this.#goal = cells.map((cell) => [cell]);
    if (!labelsText(cells[0]?.text ?? '')) this.#endGoal();
  }

  #endGoal(): void {
    if (this.#goal) this.#rows.push(rowOf(this.#goal.map(cellOf), this.#ownTable()));
    this.#goal = null;
  }

  #endTable(): void {
    this.#endGoal();
    if (this.#table) for (const row of this.#table.rows(this.#ownTable())) this.#rows.push(row);
    this.#table = null;
  }

  #ownTable(): number {
    if (this.#number === 0) this.#number = this.#nextTable();
    return this.#number;
  }
}
