/** What the name, the unit column and the comparator column say of a value: `办结率（≥，%）`, `(件)`, `>=`. */
import type { Comparator } from '../../model/tables/targets.ts';
import { columnComparator, leadingSign } from './comparators.ts';
import { type Doubt, doubt } from './doubts.ts';
import { keyOf, printedForm } from './text.ts';
import type { UnitLexicon, UnitReading } from './units.ts';

export interface Hints {
  /** `none` where nothing but the value can state one. */
  readonly comparator: Comparator;
  readonly unit: UnitReading | null;
  readonly doubts: readonly Doubt[];
}

/** The last bracket of a name, which a damaged cell may not close: `电子监管率（≥，%`. */
const BRACKET = /[([]([^()[\]]{1,8})[)\]]?$/;

/** 满意度%, 帮教次数（次）≥: the same behind the bracket, or without one. */
const TAIL = /(?<=[\p{Script=Han})\]])(?:[≥≤<>=]{1,2}[%‰]?|[%‰])$/u;

interface NameHint {
  readonly comparator: Comparator | null;
  readonly unit: UnitReading | null;
}

/** Comparator and unit in the bracket that ends a name; nulls where it holds anything else. */
export function nameHint(name: string, lexicon: UnitLexicon): NameHint {
  const key = keyOf(printedForm(name)).text;
  const tail = TAIL.exec(key)?.[0] ?? '';
  const bracket = BRACKET.exec(key.slice(0, key.length - tail.length))?.[1];
  const inside = [bracket ?? '', tail].filter((part) => part !== '').join(',');
  if (inside === '') return { comparator: null, unit: null };
  let comparator: Comparator | null = null;
  let unit: UnitReading | null = null;
  for (const part of inside.split(/[,、;:]|^单位[::]?/).filter((one) => one !== '')) {
    const sign = leadingSign(part);
    const rest = (sign ? part.slice(sign.length) : part).replace(/^\//, '');
    if (sign) comparator = sign.bound;
    if (rest === '') continue;
    const read = lexicon.read(rest);
    // （电子手环定位监控）, （一级）: a bracket that is no hint.
    if (!read) return { comparator: null, unit: null };
    unit = read;
  }
  return { comparator, unit };
}

export function hintsOf(cell: { name?: string; unit?: string; comparator?: string }, lexicon: UnitLexicon): Hints {
  const doubts: Doubt[] = [];
  const named = nameHint(cell.name ?? '', lexicon);
  const unitText = printedForm(cell.unit ?? '');
  const unitColumn = lexicon.read(keyOf(unitText).text);
  if (unitColumn === null) doubts.push(doubt('unreadable-unit', unitText));
  const signText = printedForm(cell.comparator ?? '');
  const sign = columnComparator(keyOf(signText).text);
  if (sign === null) doubts.push(doubt('unknown-comparator', signText));
  return { comparator: sign ?? named.comparator ?? 'none', unit: unitColumn ?? named.unit, doubts };
}
