/** A row → its cells by the headings above them; null where the row does not fit its header. */
import { fieldRole } from '../../grammar/headings.ts';
import { looksLikeLevel } from '../../grammar/levels.ts';
import { plainKey } from '../../grammar/text.ts';
import type { Lexicons } from '../../recognise/lexicons.ts';
import type { Cell, Row } from '../../rows/row.ts';
import type { Columns, Role } from './columns.ts';
import { isBlank, type Placed } from './placed.ts';
import { isComparator, isNature, isQuantity, isScoring } from './tokens.ts';

export function byColumns(row: Row, columns: Columns, words: Lexicons): Placed | null {
  const slots = new Map<Role, Cell[]>();
  for (const cell of row.cells) {
    if (isBlank(cell)) continue;
    const role = columns.at(cell.column)?.role;
    if (role === undefined) {
      // A blank heading above a cell that says something: the row has gained cells, or the header has lost one.
      if (cell.isCarried || isSectionHeading(cell)) continue;
      return null;
    }
    slots.set(role, [...(slots.get(role) ?? []), cell]);
  }
  const only = (role: Role): Cell | null => slots.get(role)?.find(({ isCarried }) => !isCarried) ?? null;
  const section = (slots.get('section') ?? []).filter(({ isCarried }) => !isCarried);
  if (section.some((cell) => !isSectionHeading(cell))) return null;
  const names = slots.get('name') ?? [];
  const placed: Placed = {
    level1: only('level1'),
    level2: only('level2'),
    name: names.find(({ text }) => !isBareNumber(text)) ?? names[0] ?? null,
    value: slots.get('value') ?? [],
    ...signs(only('comparator'), only('direction')),
    unit: only('unit'),
    weight: only('weight'),
    standard: only('standard'),
    explanation: only('explanation'),
    others: [...OTHERS.flatMap((role) => slots.get(role) ?? []), ...names],
    confidence: null,
  };
  return fits(placed, columns, words) ? placed : null;
}

const OTHERS: readonly Role[] = [
  'section',
  'medium',
  'number',
  'code',
  'value-medium',
  'value-previous',
  'actual',
  'score',
  'direction',
  'comparator',
  'source',
  'deviation',
  'note',
];

/** 绩效指标 down the side; a table may break within it. */
export const isSectionHeading = ({ text }: Cell): boolean =>
  fieldRole(text) === 'indicators' || /^(?:年度|本年度|整体)?(?:绩|效|指|标|绩效|指标|绩效指)$/.test(plainKey(text));

const isBareNumber = (text: string): boolean => /^(?:指标)?\d{1,2}[.、:)]?$/.test(plainKey(text));

/** Forms disagree which of 指标性质 and 指标方向 holds the sign and which the nature. */
function signs(comparator: Cell | null, direction: Cell | null): { comparator: Cell | null } {
  if (direction && isComparator(direction.text) && (!comparator || isNature(comparator.text)))
    return { comparator: direction };
  return { comparator };
}

function fits(placed: Placed, columns: Columns, words: Lexicons): boolean {
  const { level1, level2, name, standard } = placed;
  const value = placed.value.filter(({ isCarried }) => !isCarried);
  const hasValue = placed.value.length > 0;
  if (value.some(({ text }) => isScoring(text)) && !standard) return false;
  if (!name && value.length > 0) return false;
  const levels = (cell: Cell): readonly number[] => words.levels.levelsOf(cell.text);
  if (level1 && columns.has('level2') && !levels(level1).includes(1)) {
    if (levels(level1).includes(2)) return false;
    if (!looksLikeLevel(level1.text) && !(name && hasValue && (level2 || isShort(level1)))) return false;
  }
  if (level2 && !levels(level2).includes(2)) {
    if (levels(level2).includes(1)) return false;
    if (!isKnownSort(level2) && !(name && hasValue)) return false;
    if (!isKnownSort(level2) && name && isQuantity(name.text, words.units)) return false;
  }
  // A heading of a level stands where the name should: the row is shifted.
  if (name && !name.isCarried && /指标$/.test(plainKey(name.text)) && levels(name).length > 0) return false;
  return true;
}

const isKnownSort = (cell: Cell): boolean => /指标$|满意度$|影响$|效益$/.test(plainKey(cell.text)) && isShort(cell);
const isShort = (cell: Cell): boolean => plainKey(cell.text).length <= 16;
