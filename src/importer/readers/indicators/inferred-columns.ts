/** A table without header (a next page, a lost row) → its columns, told by where its levels stand and what follows them. */
import type { Lexicons } from '../../recognise/lexicons.ts';
import type { Cell, Row } from '../../rows/row.ts';
import { byColumns } from './by-columns.ts';
import { type Column, type Columns, columnsFrom, type Role } from './columns.ts';
import { NO_LEVELS } from './level-state.ts';
import { isBlank } from './placed.ts';
import { isComparator, isNature, isScoring, isUnit } from './tokens.ts';

/** The columns known from the page before, or those that the rows themselves show: whichever more rows fit. */
export function columnsWithoutHeader(rows: readonly Row[], known: Columns | null, words: Lexicons): Columns | null {
  const inferred = inferredColumns(rows, words);
  const fitting = (columns: Columns | null): number =>
    columns ? rows.filter((row) => byColumns(row, columns, words, NO_LEVELS) !== null).length : -1;
  return fitting(inferred) > fitting(known) ? inferred : known;
}

function inferredColumns(rows: readonly Row[], words: Lexicons): Columns | null {
  const own = rows.map((row) => row.cells.filter((cell) => !isBlank(cell) && !cell.isCarried));
  const place = commonest(own.flatMap((cells) => cells.filter((cell) => levelsIn(cell, words).includes(2))));
  if (place === null) return null;
  const texts = own.map((cells) => cells.filter(({ column }) => column > place)).filter(({ length }) => length > 1);
  const nth = (index: number): number | null => commonest(texts.flatMap((cells) => cells[index] ?? []));
  // A column of signs behind the names: the value is the next, and its unit the one behind.
  const mostly = (index: number, test: (text: string) => boolean): boolean =>
    texts.filter((cells) => test(cells[index]?.text ?? '')).length * 2 > texts.length;
  const hasSign = mostly(1, (text) => isComparator(text) || isNature(text));
  const hasUnit = hasSign && mostly(3, (text) => isUnit(text, words.units));
  const [name, value] = [nth(0), nth(hasSign ? 2 : 1)];
  const standard = commonest(texts.flatMap((cells) => cells.filter(({ text }) => isScoring(text))));
  if (name === null || value === null || value <= name) return null;
  const level1 = commonest(
    own.flatMap((cells) => cells.filter((cell) => cell.column < place && levelsIn(cell, words).includes(1))),
  );
  const starts: readonly (readonly [Role, number | null])[] = [
    ['section', level1 === 0 ? null : 0],
    ['level1', level1],
    ['level2', place],
    ['name', name],
    ['comparator', hasSign ? nth(1) : null],
    ['value', value],
    ['unit', hasUnit ? nth(3) : null],
    ['standard', standard !== null && standard > value ? standard : null],
  ];
  const found = starts.flatMap(([role, from]) => (from === null ? [] : [{ role, from }]));
  return columnsFrom(
    found.map(({ role, from }, index): Column => ({ role, from, to: found[index + 1]?.from ?? from + 1, text: '' })),
  );
}

function levelsIn({ text }: Cell, { levels }: Lexicons): readonly number[] {
  return /指标/.test(text.replace(/\s/g, '')) ? levels.levelsOf(text) : [];
}

function commonest(cells: readonly Cell[]): number | null {
  const counts = new Map<number, number>();
  for (const { column } of cells) counts.set(column, (counts.get(column) ?? 0) + 1);
  const [first] = [...counts].sort(([a, m], [b, n]) => n - m || a - b);
  return first?.[0] ?? null;
}
