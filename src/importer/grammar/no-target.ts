/** Cells that promise no number, told by the whole of their text. */
import type { NoQuantity } from '../../model/quantity.ts';
import type { Hints } from './hints.ts';
import { isOnlyTime } from './moments.ts';

/** Beyond the model's reasons: what a person may have to look at. */
export type NoTarget = NoQuantity | 'placeholder' | 'ditto' | 'formula' | 'ratio' | 'grade' | 'rank' | 'unreadable';

const BLANK = /^$/;
const DITTO = /^[“"(]?(?:同上|同前|同左|见上|参见上[文述])[”")]?[。.]?$/;
/** Signs alone, 无, and a form's own blanks with at most a unit behind: `≥**%`, `XX件`, `  %`, `（ ）次`. */
const SIGNS = /^[^\p{L}\p{N}]+$/u;
const NOTHING =
  /^(?:无|暂无|不涉及|不适用|略|空|待定|待填|N\/?A|null|none|-+|#+|#(?:REF|N\/A|VALUE|NAME\?|DIV\/0)!?)$/iu;
const UNFILLED =
  /^[^\p{L}\p{N}]*(?:\*+|×+|_{2,}|\.{2,}|[xX]{1,4}|[Nn]|○+|□+|\(\)|某)[^\p{L}\p{N}]*(?:%|以[上下内]|[\p{Script=Han}/]{0,3})$/u;
const BARE_UNIT = /^(?:[≥≤<>=]+)?(?:%|万?[元件次人个场份册天项]|人次)(?:以[上内])?$/;
const CELL_FORMULA = /^=[A-Za-z]/;

/** The reason that the text as a whole gives; null where its numbers have to be looked at. */
export function reasonForNone(text: string, hints: Hints): NoTarget | null {
  if (BLANK.test(text)) return 'blank';
  if (DITTO.test(text)) return 'ditto';
  if (CELL_FORMULA.test(text)) return 'formula';
  if (SIGNS.test(text) || NOTHING.test(text) || UNFILLED.test(text) || BARE_UNIT.test(text)) return 'placeholder';
  // A bare 2023 is a year, unless a column counts something with it.
  const isCounted = hints.unit !== null && hints.unit.unit !== '年' && hints.unit.unit !== '月';
  return isOnlyTime(text) && !(isCounted && /^\d+(?:\.\d+)?$/.test(text)) ? 'time' : null;
}

const TIME_NAME = /时间|日期|时限|时效|期限|完成时|进度|截止/;
const SERIAL = /^(4[3-9]\d{3}|5[0-4]\d{3})(?:\.\d+)?$/;
const EPOCH = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

/** The date that a spreadsheet stored as a number (44926 → 2022-12-31), where the cell is one of dates; else null. */
export function serialDate(
  text: string,
  cells: { name?: string; isTimeliness?: boolean },
  hints: Hints,
): string | null {
  const days = SERIAL.exec(text)?.[1];
  if (days === undefined || hints.unit || (!cells.isTimeliness && !TIME_NAME.test(cells.name ?? ''))) return null;
  return new Date(EPOCH + Number(days) * DAY).toISOString().slice(0, 10);
}
