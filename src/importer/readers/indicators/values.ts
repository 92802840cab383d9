/** The cells of an indicator's value → the printed value and its targets. */
import { leadingSign } from '../../grammar/comparators.ts';
import { type ReadTarget, readQuantities } from '../../grammar/quantities.ts';
import { plainKey, printedForm } from '../../grammar/text.ts';
import type { Lexicons } from '../../recognise/lexicons.ts';
import type { Ledger } from '../../report/ledger.ts';
import { type Cell, lineAt } from '../../rows/row.ts';
import type { TargetReading } from '../reading.ts';
import { misreadBound } from './misread-sign.ts';
import type { Placed } from './placed.ts';
import { isComparator } from './tokens.ts';

export interface ValueReading {
  readonly printed: string | null;
  readonly targets: readonly Omit<TargetReading, 'impliedComparator'>[];
}

export function readValue(
  { name, value, comparator, unit }: Pick<Placed, 'name' | 'value' | 'comparator' | 'unit'>,
  isTimeliness: boolean,
  words: Lexicons,
  ledger: Ledger,
): ValueReading {
  const cell = value.find(({ text }) => /[\d一二三四五六七八九十]/.test(text)) ?? value[0];
  const text = value.map((one) => one.text).join('');
  const printed = printedForm(text).replace(/^指标\d{1,2}[：:]/, '');
  if (!cell || printed === '') return { printed: null, targets: [] };
  const sign = comparator && isComparator(comparator.text) ? comparator : null;
  const unitText = unit?.text ?? '';
  const reading = readQuantities(
    { value: printed, name: name?.text ?? '', unit: unitText, comparator: comparator?.text ?? '', isTimeliness },
    words.units,
  );
  const targets = reading.targets.map((target) => withoutMisreading(target, name?.text ?? ''));
  const isMisread = targets.some((target, index) => target !== reading.targets[index]);
  for (const doubt of reading.doubts)
    ledger.unsure(cell, doubt.code === 'misread-sign' && isMisread ? { ...doubt, ...MISREAD } : doubt);
  if (cell.stored?.isDate && !isTimeliness && !/时间|日期|时限|期限|进度/.test(name?.text ?? ''))
    ledger.unsure(cell, { printed, code: 'date-in-value', confidence: 0.3, ...DATE });
  const isSplit = reading.doubts.some(({ code }) => code === 'split-number');
  const whole = isSplit ? printed.replace(/(?<=\d) (?=\d)/g, '') : printed;
  const lines = linesOf(cell, text, reading.targets.length, words);
  return {
    printed: joined(sign ? printedForm(sign.text) : '', whole, unit, words),
    targets: targets.map((target, index) => ({ ...target, line: lines[index] ?? cell.line })),
  };
}

const withoutMisreading = (target: ReadTarget, name: string): ReadTarget => {
  const bound = misreadBound(name, target);
  return bound === null ? target : { ...target, comparator: 'ge', value: bound };
};

const MISREAD = {
  zh: '疑为“≥”误识为“2”，目标值按“≥”读取，指标值照印',
  en: 'probably ≥ misread as 2; the target is read with ≥, the printed value is kept',
};

const DATE = {
  zh: '单元格是日期格式，疑为比值或区间被表格软件改成日期',
  en: 'the cell has a date format: perhaps a ratio or a range that the spreadsheet turned into a date',
};

/** `>=` `97.5` `%` is printed >=97.5%; a word of quality has no unit. */
function joined(sign: string, value: string, unit: Cell | null, words: Lexicons): string {
  const before = leadingSign(plainKey(value)) ? '' : sign;
  const unitText = printedForm(unit?.text ?? '');
  const hasNumber = /[\d〇零一二三四五六七八九十百千万亿两]/.test(plainKey(value));
  const isStated =
    /^[\p{L}%‰℃㎡°/·（）()\d]{1,12}$/u.test(unitText) && words.units.read(plainKey(unitText)) !== undefined;
  const isNew = isStated && hasNumber && !value.endsWith(unitText) && !endsWithUnit(value, unitText, words);
  return `${before}${value}${isNew ? unitText : ''}`;
}

/** 95% in a column of 百分比: the value says its unit itself. */
function endsWithUnit(value: string, unitText: string, { units }: Lexicons): boolean {
  const own = /[^\d.,\s]+$/.exec(plainKey(value))?.[0];
  const [first, second] = own ? [units.read(own), units.read(plainKey(unitText))] : [];
  return !!first && !!second && first.unit === second.unit;
}

/** Lines of the targets of a cell that runs over several lines: each stands where it is first read. */
function linesOf(cell: Cell, text: string, count: number, words: Lexicons): number[] {
  const parts = text.split('\n');
  if (count === 0 || parts.length < 2 || !cell.lines || cell.text !== text) return [];
  const lines: number[] = [];
  let offset = 0;
  for (const [index, part] of parts.entries()) {
    const soFar = parts.slice(0, index + 1).join('\n');
    const found = readQuantities({ value: soFar }, words.units).targets.length;
    while (lines.length < Math.min(found, count)) lines.push(lineAt(cell, offset));
    offset += part.length + 1;
  }
  return lines;
}
