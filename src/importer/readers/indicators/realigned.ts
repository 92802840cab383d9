/** Rows of a flat list that have lost the cells of their program, so that levels stand under its name → back in place. */
import { printedForm } from '../../grammar/text.ts';
import type { Lexicons } from '../../recognise/lexicons.ts';
import type { Ledger } from '../../report/ledger.ts';
import type { Cell, Row } from '../../rows/row.ts';
import type { Columns } from './columns.ts';
import type { FlatColumns } from './flat-columns.ts';
import { isBlank } from './placed.ts';

/** The row itself where it stands in place. */
export function realigned(row: Row, flat: FlatColumns, columns: Columns | null, words: Lexicons, ledger: Ledger): Row {
  const cells = row.cells.filter((cell) => !cell.isCarried && !isBlank(cell));
  const [first] = cells;
  const level = first && /指标/.test(first.text) ? words.levels.levelsOf(first.text)[0] : undefined;
  const home = level && columns?.first(level === 1 ? 'level1' : 'level2');
  if (!first || !home || !flat.isPlace(first.column)) return row;
  const shift = home.from - first.column;
  if (shift <= 0) return row;
  // The moved cells are others to the ledger: the whole row is named as unsure.
  ledger.read(...cells);
  ledger.unsure(first, { printed: printedForm(first.text), ...SHIFTED });
  const moved = cells.map((cell): Cell => ({ ...cell, column: cell.column + shift }));
  return { ...row, cells: moved };
}

const SHIFTED = {
  code: 'shifted-row',
  confidence: 0.7,
  zh: '该行缺项目各列，单元格左移，已归位',
  en: 'the row lacks the columns of the program and stands to the left; put back in place',
};
