/** Makes every cell of a row one that its table can hold. What it cannot hold becomes a blank, and is named. */
import { Fault, type Field } from '../../model/fields.ts';
import { replaceInvisible } from '../../model/invisible.ts';
import type { Table } from '../../model/table.ts';
import type { Uncertainty } from '../report/ledger.ts';
import type { Cells } from './drafts.ts';

const CONTROL = /\p{Cc}+/gu;
const LOST = '\ufffd';

/** Changes the row itself. `line` is where the row stands in the source. */
export function makeWritable(table: Table, row: Cells, line: number): Uncertainty[] {
  return Object.entries(table.fields).flatMap(([column, field]) => {
    const cell = row[column] ?? null;
    const value = typeof cell === 'string' ? cleanText(cell) : cleanNumber(cell, field);
    const isHeld = value === null || !(field.parse(field.format(value)) instanceof Fault);
    row[column] = isHeld ? value : null;
    if (!isHeld) return [unwritable(table, column, String(cell), line)];
    return value === null && field.required ? [missing(table, column, line)] : [];
  });
}

const cleanText = (text: string): string | null =>
  replaceInvisible(text.replace(CONTROL, ' '), () => '')
    .replaceAll(LOST, '')
    .trim() || null;

/** Money is counted in whole fen, other numbers are written with at most six decimals. */
function cleanNumber(value: number | null, { decimals, schema }: Field<unknown>): number | null {
  if (value === null || !Number.isFinite(value)) return null;
  return decimals !== undefined || schema.type === 'integer' ? Math.round(value) : Number(value.toFixed(6));
}

const unwritable = ({ name }: Table, column: string, printed: string, line: number): Uncertainty => ({
  line,
  printed: printed.slice(0, 40),
  code: 'unwritable',
  confidence: 0,
  zh: `“${printed.slice(0, 40)}” 不能写入 ${name} 的 ${column} 列，留空`,
  en: `“${printed.slice(0, 40)}” cannot stand in column ${column} of ${name}; left blank`,
});

const missing = ({ name }: Table, column: string, line: number): Uncertainty => ({
  line,
  printed: '',
  code: 'missing-cell',
  confidence: 0,
  zh: `没有读出 ${name} 的 ${column}，须补填`,
  en: `${column} of ${name} was not read and has to be filled in`,
});
