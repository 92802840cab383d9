/** Indicators that stand in no table → the rows of one, under the headings that it would have. */
import { cellOf, type Line, rowOf } from './cell.ts';
import type { LevelPath } from './level-words.ts';
import type { Cell, Row } from './row.ts';

const HEADINGS = ['序号', '一级指标', '二级指标', '三级指标', '指标值'] as const;

/** Rows of one table, with a heading above the first one. */
export class IndicatorRows {
  readonly #rows: Row[] = [];
  readonly #table: number;
  #first: Line | null = null;
  #second: Line | null = null;

  constructor(table: number) {
    this.#table = table;
  }

  get rows(): readonly Row[] {
    return this.#rows;
  }

  add(path: LevelPath, number: readonly Line[], name: readonly Line[], value: readonly Line[], isGuess: boolean): void {
    const { first, second } = path;
    const line = name[0]?.line ?? value[0]?.line ?? number[0]?.line ?? second?.line ?? first?.line ?? 0;
    if (this.#rows.length === 0)
      this.#rows.push(
        rowOf(
          HEADINGS.map((text, column) => cellOf([{ text, line }], column)),
          this.#table,
        ),
      );
    const cells = [
      { ...cellOf(number, 0), line: number[0]?.line ?? line },
      levelCell(first, 1, line, first !== null && first === this.#first),
      levelCell(second, 2, line, second !== null && second === this.#second),
      { ...cellOf(name, 3), line: name[0]?.line ?? line },
      { ...cellOf(value, 4), line: value[0]?.line ?? line },
    ];
    this.#first = first;
    this.#second = second;
    this.#rows.push({ ...rowOf(cells, this.#table), line, ...(isGuess ? { isGuess: true as const } : {}) });
  }
}

function levelCell(heading: Line | null, column: number, line: number, isCarried: boolean): Cell {
  return { ...cellOf(heading ? [heading] : [], column), line: heading?.line ?? line, isCarried };
}
