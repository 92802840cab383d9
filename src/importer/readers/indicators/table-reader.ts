/** Reads an indicator table row by row; what is merged or left blank is carried from the rows above. */
import { isIndicatorHeader } from '../../grammar/headings.ts';
import { printedForm } from '../../grammar/text.ts';
import type { Lexicons } from '../../recognise/lexicons.ts';
import type { Ledger } from '../../report/ledger.ts';
import type { Cell, Row } from '../../rows/row.ts';
import type { IndicatorReading } from '../reading.ts';
import { withoutPersonsName } from '../workings/persons.ts';
import { byColumns } from './by-columns.ts';
import { byContent } from './by-content.ts';
import { type Columns, columnsOf, withLowerHeader } from './columns.ts';
import { columnsWithoutHeader } from './inferred-columns.ts';
import { type LevelPair, NO_LEVELS, nextLevels } from './level-state.ts';
import { withValueOfName } from './name-and-value.ts';
import { indicatorName, isSum } from './names.ts';
import { isBlank, type Placed } from './placed.ts';
import { indicatorsOf } from './split-cells.ts';
import { marksOf } from './standards.ts';
import { readValue } from './values.ts';

export class TableReader {
  readonly #words: Lexicons;
  readonly #ledger: Ledger;
  #columns: Columns | null = null;
  /** A header has been seen, or its lack has been told. */
  #isHeaded = false;
  #levels: LevelPair = NO_LEVELS;
  /** The cell that last began in each column: what merged cells below it say. */
  #above = new Map<number, Cell>();

  constructor(words: Lexicons, ledger: Ledger) {
    this.#words = words;
    this.#ledger = ledger;
  }

  head(header: Row, columns: Columns | null = columnsOf(header)): void {
    this.#columns = columns;
    this.#isHeaded = true;
    this.#ledger.read(...header.cells);
  }

  /** The table goes on, or begins, without a header. */
  goOn(rows: readonly Row[]): void {
    this.#columns = columnsWithoutHeader(rows, this.#columns, this.#words);
  }

  /** A program of its own begins: nothing is carried into it. */
  restart(): void {
    this.#levels = NO_LEVELS;
    this.#above = new Map();
  }

  read(row: Row): IndicatorReading[] {
    const carried = row.cells.map((cell) => this.#withWords(cell));
    const whole: Row = { ...row, cells: carried };
    if (row.cells.every((cell) => isBlank(cell) || cell.isCarried)) return [];
    const texts = row.cells.map(({ text }) => text);
    if (row.kind === 'row' && isIndicatorHeader(texts)) {
      this.head(row);
      return [];
    }
    const lower = this.#columns && withLowerHeader(this.#columns, row);
    if (lower) {
      this.head(row, lower);
      return [];
    }
    if (row.cells.some((cell) => !cell.isCarried && isSum(cell.text))) {
      this.#ledger.read(...row.cells);
      return [];
    }
    const strict = this.#columns && byColumns(whole, this.#columns, this.#words, this.#levels);
    const placed = strict ?? byContent(whole, this.#columns, this.#words, this.#levels);
    const hasValues = this.#columns === null || this.#columns.has('value');
    return placed ? this.#indicators(hasValues ? placed : withValueOfName(placed)) : [];
  }

  #withWords(cell: Cell): Cell {
    if (!cell.isCarried) {
      this.#above.set(cell.column, cell);
      return cell;
    }
    const origin = this.#above.get(cell.column);
    return cell.text === '' && origin ? { ...origin, isCarried: true } : cell;
  }

  #indicators(placed: Placed): IndicatorReading[] {
    this.#levels = nextLevels(this.#levels, placed.level1, placed.level2, this.#words);
    this.#ledger.read(placed.level1, placed.level2, ...placed.others);
    return indicatorsOf(placed, this.#words).flatMap((one) => this.#indicator(one, placed) ?? []);
  }

  #indicator(placed: Placed, whole: Placed): IndicatorReading | null {
    const { name: nameCell, value, comparator, unit, weight, standard, explanation } = placed;
    const printed = nameCell && indicatorName(nameCell.text);
    const name = printed && withoutPersonsName(printed);
    if (name !== printed && whole.name) this.#ledger.mask(whole.name, 'person');
    this.#ledger.read(
      whole.name,
      ...whole.value,
      whole.comparator,
      whole.unit,
      whole.weight,
      whole.standard,
      whole.explanation,
    );
    if (!nameCell || name === null) return null;
    if (nameCell.isCarried && value.every(({ isCarried }) => isCarried)) return null;
    const levels = this.#levels;
    const category = this.#words.levels.classify(levels.level1, levels.level2);
    const isTimeliness = category.category === 'output.timeliness' || /时效|时间|进度/.test(levels.level2);
    const cells = { name: nameCell, value, comparator, unit };
    const reading = readValue(cells, isTimeliness, this.#words, this.#ledger);
    const marks = marksOf({ weight, standard, explanation }, reading.targets, this.#words.units);
    const isBare = reading.targets.length === 1;
    this.#doubt(placed, whole, category.category === null);
    return {
      ...levels,
      name,
      value: reading.printed,
      points: marks.points,
      deductPer: marks.deductPer,
      deductPoints: marks.deductPoints,
      targets: reading.targets.map((target) => ({ ...target, impliedComparator: isBare ? marks.implied : null })),
      standards: marks.standards,
      line: nameCell.line,
    };
  }

  #doubt({ name, value, confidence }: Placed, whole: Placed, isUnknownPath: boolean): void {
    const cell = whole.name;
    if (!name || !cell) return;
    const printed = printedForm(name.text).slice(0, 40);
    const say = (code: keyof typeof DOUBTS, sure: number): void =>
      this.#ledger.unsure(cell, { printed, code, confidence: sure, line: name.line, ...DOUBTS[code] });
    if (name !== cell) say('several-in-one-cell', confidence ?? 0.5);
    else if (confidence !== null && this.#columns) say('shifted-row', confidence);
    if (!this.#isHeaded) {
      say('no-header', confidence ?? 0.8);
      this.#isHeaded = this.#columns !== null;
    }
    if (isUnknownPath) {
      const { level1, level2 } = this.#levels;
      const path = [level1, level2].filter((one) => one !== '').join('/');
      this.#ledger.unsure(cell, { printed: path, code: 'unknown-path', confidence: 0.5, ...DOUBTS['unknown-path'] });
    }
    if (cell.isCarried) say('merged-name', 0.7);
    else if (value.some(({ isCarried }) => isCarried)) say('merged-value', 0.6);
  }
}

const DOUBTS = {
  'several-in-one-cell': {
    zh: '一个单元格内有多条指标，已按行拆开',
    en: 'several indicators in one cell, taken apart line by line',
  },
  'shifted-row': {
    zh: '该行单元格与表头错位，按内容归位',
    en: 'the cells of the row do not stand under their headings; placed by what they say',
  },
  'no-header': { zh: '表格没有表头，按内容归位', en: 'a table without header; placed by what the cells say' },
  'unknown-path': {
    zh: '一、二级指标不在层级别名表中',
    en: 'the level path is not in category_aliases.csv',
  },
  'merged-name': {
    zh: '指标名称合并了多行，各行分别作为一条指标',
    en: 'one name is merged over several rows; each is taken as an indicator',
  },
  'merged-value': {
    zh: '指标值合并了多行，各行取同一指标值',
    en: 'one value is merged over several rows; each is given it',
  },
} as const;
