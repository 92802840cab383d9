/** One row whose cells hold several indicators line by line (`1.…\n2.…` in the name and in the value) → one row each. */
import { printedForm } from '../../grammar/text.ts';
import type { Lexicons } from '../../recognise/lexicons.ts';
import { type Cell, lineAt } from '../../rows/row.ts';
import type { Placed } from './placed.ts';
import { isQuantity } from './tokens.ts';

const NUMBERED = /^\s*(?:指标\d{1,2}|[(（]?\d{1,2}[)）、.．:：](?!\d)|[\u2460-\u2473])/u;

/** The row itself where it holds one indicator. */
export function indicatorsOf(placed: Placed, words: Lexicons): readonly Placed[] {
  const [value, ...others] = placed.value;
  const names = partsOf(placed.name);
  const values = partsOf(value ?? null);
  if (others.length > 0 || names.length < 2 || names.length !== values.length) return [placed];
  const isNumbered = names.every(({ text }) => NUMBERED.test(text));
  const arePairs =
    values.every(({ text }) => isQuantity(text.replace(NUMBERED, ''), words.units)) &&
    names.every(({ text }) => printedForm(text).length >= 4);
  if (!isNumbered && !arePairs) return [placed];
  const [comparators, units, standards, weights] = [placed.comparator, placed.unit, placed.standard, placed.weight].map(
    (cell) => alike(cell, names.length),
  );
  return names.map((name, index) => ({
    ...placed,
    name,
    value: [withoutNumber(values[index])].filter((one) => one !== undefined),
    comparator: comparators?.[index] ?? null,
    unit: units?.[index] ?? null,
    standard: standards?.[index] ?? null,
    weight: weights?.[index] ?? null,
    confidence: isNumbered ? 0.7 : 0.5,
  }));
}

/** The lines of a cell as cells; a line that begins no new item of a numbered list goes on with the one before. */
function partsOf(cell: Cell | null): Cell[] {
  if (!cell) return [];
  const lines = cell.text.split('\n');
  const isList = lines.filter((line) => NUMBERED.test(line)).length > 1;
  const parts: { text: string; line: number }[] = [];
  let offset = 0;
  for (const line of lines) {
    const last = parts.at(-1);
    if (last && isList && !NUMBERED.test(line)) last.text += line;
    else if (line.trim() !== '') parts.push({ text: line, line: lineAt(cell, offset) });
    offset += line.length + 1;
  }
  return parts.map(({ text, line }) => ({ ...cell, text, line, lines: [line] }));
}

const withoutNumber = (cell: Cell | undefined): Cell | undefined =>
  cell && { ...cell, text: cell.text.replace(NUMBERED, '').replace(/^[：:、.．]/, '') };

/** One part for each name; a cell with another number of lines speaks of all. */
function alike(cell: Cell | null, count: number): (Cell | null)[] {
  const parts = partsOf(cell).map((part) => withoutNumber(part) ?? part);
  return parts.length === count ? parts : Array.from({ length: count }, () => cell);
}
