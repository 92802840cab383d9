/** One row whose cells hold several indicators line by line (`1.…\n2.…` in the name and in the value) → one row each. */
import { printedForm } from '../../grammar/text.ts';
import type { Lexicons } from '../../recognise/lexicons.ts';
import { type Cell, lineAt } from '../../rows/row.ts';
import type { Placed } from './placed.ts';
import { isQuantity } from './tokens.ts';

/** The number that begins an item: `1.`, `（2）`, `指标3：`, `④`; null where the line begins none. */
const ITEM = /^\s*(?:指标(\d{1,2})[：:、.．]?|[(（]?(\d{1,2})[)）、.．:：]|([\u2460-\u2473]))\s*/u;

function itemNumber(line: string): number | null {
  const [, named, plain, circled] = ITEM.exec(line) ?? [];
  if (circled) return (circled.codePointAt(0) ?? 0) - 0x245f;
  const figures = named ?? plain;
  return figures === undefined ? null : Number(figures);
}

/** The row itself where it holds one indicator. */
export function indicatorsOf(placed: Placed, words: Lexicons): readonly Placed[] {
  const [value, ...others] = placed.value;
  const names = partsOf(placed.name);
  const values = partsOf(value ?? null);
  if (others.length > 0 || names.length < 2 || names.length !== values.length) return [placed];
  const isNumbered = isList(names);
  const bare = isList(values) ? values.map(withoutNumber) : values;
  const arePairs =
    bare.every(({ text }) => isQuantity(text, words.units)) && names.every(({ text }) => printedForm(text).length >= 4);
  if (!isNumbered && !arePairs) return [placed];
  const [comparators, units, standards, weights] = [placed.comparator, placed.unit, placed.standard, placed.weight].map(
    (cell) => alike(cell, names.length),
  );
  return names.map((name, index) => ({
    ...placed,
    name,
    value: bare.slice(index, index + 1),
    comparator: comparators?.[index] ?? null,
    unit: units?.[index] ?? null,
    standard: standards?.[index] ?? null,
    weight: weights?.[index] ?? null,
    confidence: isNumbered ? 0.7 : 0.5,
  }));
}

/** The lines of a cell as cells; a line that begins no next item of a numbered list goes on with the one before. */
function partsOf(cell: Cell | null): Cell[] {
  if (!cell) return [];
  const lines = cell.text.split('\n');
  const isNumbered = lines.some((line) => itemNumber(line) === 1) && lines.some((line) => itemNumber(line) === 2);
  const parts: { text: string; line: number }[] = [];
  let offset = 0;
  for (const line of lines) {
    const last = parts.at(-1);
    if (last && isNumbered && itemNumber(line) !== parts.length + 1) last.text += line;
    else if (line.trim() !== '') parts.push({ text: line, line: lineAt(cell, offset) });
    offset += line.length + 1;
  }
  return parts.map(({ text, line }) => ({ ...cell, text, line, lines: [line] }));
}

const isList = (parts: readonly Cell[]): boolean =>
  parts.length > 1 && parts.every(({ text }, index) => itemNumber(text) === index + 1);

const withoutNumber = (cell: Cell): Cell => ({ ...cell, text: cell.text.replace(ITEM, '') });

/** One part for each name; a cell with another number of lines speaks of all. */
function alike(cell: Cell | null, count: number): (Cell | null)[] {
  const parts = partsOf(cell);
  if (parts.length !== count) return Array.from({ length: count }, () => cell);
  return isList(parts) ? parts.map(withoutNumber) : parts;
}
