/** A row → its cells by the headings above them; null where the row does not fit its header. */
import { fieldRole } from '../../grammar/headings.ts';
import { looksLikeLevel } from '../../grammar/levels.ts';
import { plainKey } from '../../grammar/text.ts';
import type { Lexicons } from '../../recognise/lexicons.ts';
import type { Cell, Row } from '../../rows/row.ts';
import type { Columns, Role } from './columns.ts';
import type { LevelPair } from './level-state.ts';
import { isBlank, type Placed } from './placed.ts';
import { isComparator, isNature, isQuantity, isScoring, isUnit } from './tokens.ts';

export function byColumns(row: Row, columns: Columns, words: Lexicons, carried: LevelPair): Placed | null {
  const slots = new Map<Role, Cell[]>();
  for (const cell of row.cells) {
    if (isBlank(cell)) continue;
    const role = roleAt(cell, columns, words);
    // A blank heading above a cell that says something: the row has gained cells, or the header has lost one.
    if (role === null) return null;
    slots.set(role, [...(slots.get(role) ?? []), cell]);
  }
  const only = (role: Role): Cell | null => slots.get(role)?.find(({ isCarried }) => !isCarried) ?? null;
  const own = slots.get('name') ?? [];
  // A half for the year without names of its own has those of the medium term.
  const names = own.length === 0 && slots.has('value') ? (slots.get('medium-name') ?? []) : own;
  const level1 = only('level1');
  const isSecond = level1 !== null && !columns.has('level2') && isOnly(2, level1, words);
  const placed: Placed = {
    level1: isSecond ? null : level1,
    level2: isSecond ? level1 : only('level2'),
    name: names.find(({ text }) => !isBareNumber(text)) ?? names[0] ?? null,
    ...partsOfValue(
      {
        value: freshOrMerged(slots.get('value') ?? []),
        comparator: signOf(only('comparator'), only('direction')),
        unit: only('unit'),
      },
      words,
    ),
    weight: only('weight'),
    standard: only('standard'),
    explanation: only('explanation'),
    others: [...OTHERS.flatMap((role) => slots.get(role) ?? []), ...names],
    confidence: null,
  };
  const isStray = (cell: Cell): boolean => !cell.isCarried && !isSectionHeading(cell);
  const isWhole = placed.name !== null && placed.value.length > 0 && !isQuantity(placed.name.text, words.units);
  const strays = (slots.get('section') ?? []).filter(isStray);
  if (strays.length > 0 && (!isWhole || strays.some(({ text }) => words.levels.levelsOf(text).length > 0))) return null;
  // Two texts where the name should be, and no value: the value has not reached its column.
  if (placed.value.length === 0 && names.filter(({ text }) => !isBareNumber(text)).length > 1) return null;
  if (isOneToTheLeft(placed, slots, columns, words, carried)) return null;
  return fits(placed, columns, words, slots.has('level1')) ? placed : null;
}

function roleAt(cell: Cell, columns: Columns, words: Lexicons): Role | null {
  const role = columns.at(cell.column)?.role;
  if (role === 'value-medium') {
    // One value merged over the columns of the medium term and of the year.
    const end = cell.column + cell.span;
    return columns.list.some((one) => one.role === 'value' && cell.column < one.from && one.from < end)
      ? 'value'
      : role;
  }
  if (role !== undefined && role !== 'unknown') return role;
  if (role === undefined && (cell.isCarried || isSectionHeading(cell))) return 'section';
  const name = columns.first('name');
  const [level, other] = words.levels.levelsOf(cell.text);
  if (!name || cell.column > name.from || level === undefined || other !== undefined) return role ?? null;
  const missing = level === 1 ? 'level1' : 'level2';
  return columns.has(missing) ? (role ?? null) : missing;
}

const isOnly = (level: number, { text }: Cell, words: Lexicons): boolean => {
  const levels = words.levels.levelsOf(text);
  return levels.length === 1 && levels[0] === level;
};

/** What a row says itself goes before what is merged down to it. */
function freshOrMerged(cells: readonly Cell[]): readonly Cell[] {
  const fresh = cells.filter(({ isCarried }) => !isCarried);
  return fresh.length > 0 ? fresh : cells;
}

const OTHERS: readonly Role[] = [
  'section',
  'medium',
  'medium-name',
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
const signOf = (comparator: Cell | null, direction: Cell | null): Cell | null =>
  direction && isComparator(direction.text) && (!comparator || isNature(comparator.text)) ? direction : comparator;

type ValueCells = Pick<Placed, 'value' | 'comparator' | 'unit'>;

/** Sign, number and unit below one heading that covers them all. */
function partsOfValue({ value, comparator, unit }: ValueCells, words: Lexicons): ValueCells {
  if (value.length < 2) return { value, comparator, unit };
  const [first] = value;
  const isSign = !comparator && first !== undefined && (isComparator(first.text) || isNature(first.text));
  const rest = isSign ? value.slice(1) : value;
  const last = rest.length > 1 ? rest.at(-1) : undefined;
  const isLastUnit = !unit && last !== undefined && isUnit(last.text, words.units);
  return {
    value: isLastUnit ? rest.slice(0, -1) : rest,
    comparator: isSign ? first : comparator,
    unit: isLastUnit ? last : unit,
  };
}

/**
 * Name, value and standard stand one column to the left: something that is no level under level 2 of a table whose
 * levels are known, and nothing in the last column.
 */
function isOneToTheLeft(
  { level1, level2 }: Placed,
  slots: ReadonlyMap<Role, readonly Cell[]>,
  columns: Columns,
  { levels }: Lexicons,
  carried: LevelPair,
): boolean {
  if (level1 || !level2 || levels.levelsOf(level2.text).length > 0 || isKnownSort(level2)) return false;
  const last = columns.list.at(-1)?.role;
  return levels.levelsOf(carried.level2).includes(2) && last !== undefined && last !== 'value' && !slots.has(last);
}

function fits(placed: Placed, columns: Columns, words: Lexicons, hasLevel1: boolean): boolean {
  const { level1, level2, name, standard } = placed;
  const value = placed.value.filter(({ isCarried }) => !isCarried);
  const isFilled = name !== null && placed.value.length > 0;
  if (value.some(({ text }) => isScoring(text)) && !standard) return false;
  if (!name && value.length > 0) return false;
  const levels = (cell: Cell): readonly number[] => words.levels.levelsOf(cell.text);
  if (level1 && columns.has('level2') && !levels(level1).includes(1)) {
    if (levels(level1).includes(2)) return false;
    // 项目效益 | 经济效益指标, and nothing that anybody has filled in.
    const isPath = level2 !== null && levels(level2).includes(2) && !name && value.length === 0;
    if (!looksLikeLevel(level1.text) && !((isFilled || isPath) && (level2 || isShort(level1)))) return false;
  }
  if (level2 && !levels(level2).includes(2)) {
    // 满意度指标 stands on both levels of some forms.
    if (levels(level2).includes(1) && !(hasLevel1 && isFilled)) return false;
    if (!isKnownSort(level2) && !isFilled) return false;
    if (!isKnownSort(level2) && name && isQuantity(name.text, words.units)) return false;
  }
  // A heading of a level stands where the name should: the row is shifted.
  return !(name && !name.isCarried && /指标$/.test(plainKey(name.text)) && levels(name).length > 0);
}

const isKnownSort = (cell: Cell): boolean => /指标$|满意度$|影响$|效益$/.test(plainKey(cell.text)) && isShort(cell);
const isShort = (cell: Cell): boolean => plainKey(cell.text).length <= 16;
