/** Facts of a document that some forms print: the date of filling in and how many people the budget feeds. */
import { fieldRole } from '../../grammar/headings.ts';
import { plainKey } from '../../grammar/text.ts';
import type { Row } from '../../rows/row.ts';
import { freshCells } from '../fresh-cells.ts';

const FILLED_ON = /(?:填[报表]|编制|申报|制表)(?:日期|时间)(?:[(][^()]*[)])*:?(.*)$/;
const DATE = /(20\d\d)[-./年](\d{1,2})[-./月](\d{1,2})/;

/** ISO date of the first filling date that is filled in. */
export function filledOn(rows: readonly Row[]): string | null {
  for (const row of rows) {
    const cells = freshCells(row);
    for (const [index, cell] of cells.entries()) {
      if (cell.text.length > 240 || !/[填编申制]/.test(cell.text)) continue;
      const behind = FILLED_ON.exec(plainKey(cell.text))?.[1];
      if (behind === undefined) continue;
      const date = isoDate(behind) ?? isoDate(plainKey(cells[index + 1]?.text ?? '').slice(0, 24));
      if (date) return date;
    }
  }
  return null;
}

function isoDate(text: string): string | null {
  const [, year = '', month = '', day = ''] = DATE.exec(text) ?? [];
  const isDay = Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31;
  return year && isDay ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : null;
}

/** 财政供养人员数. */
export function staffOf(rows: readonly Row[]): number | null {
  for (const row of rows) {
    const cells = freshCells(row);
    for (const [index, cell] of cells.entries()) {
      if (!/供\s*养/.test(cell.text) || fieldRole(cell.text.split(/[:：]/)[0] ?? '') !== 'staff') continue;
      const beside = /^[^:：]*[:：]\s*(.+)$/su.exec(cell.text)?.[1] ?? cells[index + 1]?.text ?? '';
      const count = /^(\d{1,6})(?:人|名)?$/.exec(plainKey(beside))?.[1];
      if (count !== undefined) return Number(count);
    }
  }
  return null;
}
