/** In which order are rows shown? By one column; equal ones stay as they stand in the documents. */
import { naturalOrder } from '../../model/natural-order.ts';
import type { TargetRow } from './target-row.ts';

export const SORTS = [
  'bureau',
  'year',
  'program',
  'indicator',
  'printed',
  'value',
  'measure',
  'category',
  'line',
] as const;
export type Sort = (typeof SORTS)[number];

export interface RowOrder {
  readonly by: Sort;
  readonly isDescending: boolean;
}

/** Names as the reader sees them. */
export interface RowNames {
  name(row: { name_zh: string; name_en: string }): string;
  programName(row: { name: string; name_en: string | null }): string;
}

/** A row with its number among all rows. */
export interface NumberedRow {
  readonly row: TargetRow;
  readonly number: number;
}

/** `isByBureau` says that the rows come in the order of their bureaus. */
export function comparing(
  { by, isDescending }: RowOrder,
  names: RowNames,
  isByBureau = true,
): (a: NumberedRow, b: NumberedRow) => number {
  const compare = by === 'bureau' && !isByBureau ? byName(names) : COLUMNS[by](names);
  const direction = isDescending ? -1 : 1;
  return (a, b) => grouping(by, a.row, b.row) || direction * compare(a, b) || a.number - b.number;
}

/** Blanks stand last and numbers of different units apart, whichever way the column is sorted. */
function grouping(by: Sort, a: TargetRow, b: TargetRow): number {
  if (by === 'value') return byText(a.unit?.unit ?? '', b.unit?.unit ?? '');
  return Number(isBlank(by, a)) - Number(isBlank(by, b));
}

function isBlank(by: Sort, { indicator, measure, category }: TargetRow): boolean {
  if (by === 'printed') return !indicator?.value;
  if (by === 'measure') return measure === null;
  return by === 'category' && category === null;
}

const byText = (a: string, b: string): number => (a === b ? 0 : naturalOrder(a, b));

type Compare = (a: NumberedRow, b: NumberedRow) => number;
const texts =
  (text: (row: TargetRow, names: RowNames) => string) =>
  (names: RowNames): Compare =>
  (a, b) =>
    byText(text(a.row, names), text(b.row, names));
const numbers = (number: (row: TargetRow) => number) => (): Compare => (a, b) => number(a.row) - number(b.row);

const byName = texts((row, names) => names.name(row.bureau));

const COLUMNS: Readonly<Record<Sort, (names: RowNames) => Compare>> = {
  // Rows come in the order of their bureaus.
  bureau: () => (a, b) => a.number - b.number,
  year: numbers((row) => row.document.year),
  program: texts((row, names) => names.programName(row.program)),
  indicator: texts((row, names) => (row.indicator ? names.programName(row.indicator) : (row.label ?? ''))),
  printed: texts((row) => row.indicator?.value ?? ''),
  value: numbers((row) => row.value),
  measure: texts((row, names) => (row.measure ? names.name(row.measure) : '')),
  category: numbers((row) => row.category?.sort ?? 0),
  line: numbers((row) => row.line),
};

/** The first few of many in an order, without keeping the others. */
export class FirstFew<T> {
  readonly #compare: (a: T, b: T) => number;
  readonly #most: number;
  readonly #kept: T[] = [];

  constructor(most: number, compare: (a: T, b: T) => number) {
    this.#most = most;
    this.#compare = compare;
  }

  add(one: T): void {
    const last = this.#kept[this.#most - 1];
    if (last !== undefined && this.#compare(one, last) >= 0) return;
    let [low, high] = [0, this.#kept.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      const at = this.#kept[middle];
      if (at !== undefined && this.#compare(at, one) <= 0) low = middle + 1;
      else high = middle;
    }
    this.#kept.splice(low, 0, one);
    if (this.#kept.length > this.#most) this.#kept.pop();
  }

  get kept(): readonly T[] {
    return this.#kept;
  }
}
