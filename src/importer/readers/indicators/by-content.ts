/**
 * A row → its cells by what they say, for rows that have lost or gained cells and tables without a header: levels
 * wherever they stand, the name behind them, then what the table's other columns would hold, in their order.
 */
import { columnRole, fieldRole } from '../../grammar/headings.ts';
import { looksLikeLevel } from '../../grammar/levels.ts';
import { plainKey } from '../../grammar/text.ts';
import type { Lexicons } from '../../recognise/lexicons.ts';
import type { Cell, Row } from '../../rows/row.ts';
import { isSectionHeading } from './by-columns.ts';
import type { Columns, Role } from './columns.ts';
import type { LevelPair } from './level-state.ts';
import { isBlank, type Placed } from './placed.ts';
import { isComparator, isMarks, isNature, isQuantity, isScoring, isUnit } from './tokens.ts';

export function byContent(row: Row, columns: Columns | null, words: Lexicons, carried: LevelPair): Placed | null {
  const tokens = row.cells.filter((cell) => {
    const role = columns?.at(cell.column)?.role;
    return !isBlank(cell) && !cell.isCarried && !(role && OUT.has(role));
  });
  const [head] = tokens;
  const headings = head && isSectionHeading(head) ? [head] : [];
  const levels = leadingLevels(tokens.slice(headings.length), columns, words, carried);
  const rest = tokens.slice(headings.length + levels.count);
  const numbers = rest.length > 1 && columns?.has('number') && isMarks(rest[0]?.text ?? '') ? rest.slice(0, 1) : [];
  const [name, ...after] = rest.slice(numbers.length);
  const others = [...headings, ...numbers];
  const isLevelOnly = { ...NOTHING, level1: levels.level1, level2: levels.level2, others };
  if (!name) return levels.count > 0 ? isLevelOnly : null;
  if (isQuantity(name.text, words.units) || isScoring(name.text) || isComparator(name.text))
    return levels.count > 0 ? isLevelOnly : null;
  if (after.length === 0 && isUnderValue(name, levels.last, columns)) return levels.count > 0 ? isLevelOnly : null;
  const found = assigned(after, rolesBehindName(columns), words);
  const hasValue = (found.get('value') ?? []).length > 0;
  if (levels.count === 0 && (!hasValue || isLabel(name.text) || !isBelowLevels(columns, carried))) return null;
  const only = (role: Role): Cell | null => found.get(role)?.[0] ?? null;
  const direction = only('direction');
  return {
    level1: levels.level1,
    level2: levels.level2,
    name,
    value: found.get('value') ?? [],
    comparator: only('comparator') ?? (direction && isComparator(direction.text) ? direction : null),
    unit: only('unit'),
    weight: only('weight'),
    standard: only('standard'),
    explanation: only('explanation'),
    others: [...others, ...[...found].filter(([role]) => !OWN.has(role)).flatMap(([, cells]) => cells)],
    confidence: !hasValue ? 0.5 : levels.count === 0 ? 0.7 : 0.8,
  };
}

const NOTHING: Placed = {
  level1: null,
  level2: null,
  name: null,
  value: [],
  comparator: null,
  unit: null,
  weight: null,
  standard: null,
  explanation: null,
  others: [],
  confidence: null,
};
const OUT: ReadonlySet<Role> = new Set(['medium', 'medium-name', 'program', 'unknown']);
const OWN: ReadonlySet<Role> = new Set(['value', 'comparator', 'unit', 'weight', 'standard', 'explanation']);

interface Levels {
  level1: Cell | null;
  level2: Cell | null;
  last: Cell | null;
  count: number;
}

function leadingLevels(tokens: readonly Cell[], columns: Columns | null, words: Lexicons, carried: LevelPair): Levels {
  const levels: Levels = { level1: null, level2: null, last: null, count: 0 };
  for (const [index, token] of tokens.entries()) {
    const found = levelOf(token, tokens[index + 1], levels, columns, words, carried);
    // 满意度指标 stands on both levels of some forms.
    const level = found === 1 && levels.level1 && tokens[index + 1] && /指标/.test(plainKey(token.text)) ? 2 : found;
    if (level === null || levels.level2 || (level === 1 && levels.level1)) break;
    if (level === 1) levels.level1 = token;
    else levels.level2 = token;
    levels.last = token;
    levels.count += 1;
  }
  return levels;
}

function levelOf(
  token: Cell,
  next: Cell | undefined,
  taken: Levels,
  columns: Columns | null,
  words: Lexicons,
  carried: LevelPair,
): 1 | 2 | null {
  const role = columns?.at(token.column)?.role;
  const kinds = words.levels.levelsOf(token.text);
  const isNamed = /指标/.test(plainKey(token.text));
  if (kinds.length === 0) {
    const isLevelColumn = role === 'level1' || role === 'level2';
    if (!isLevelColumn || !next || !isNamed || !looksLikeLevel(token.text)) return null;
    return role === 'level1' && !taken.level1 ? 1 : 2;
  }
  // 服务对象满意度 names an indicator as often as a level: a level has a name behind it.
  if (!isNamed && (!next || isQuantity(next.text, words.units))) return null;
  const [first, second] = kinds;
  if (first !== undefined && second === undefined) return first;
  if (next && words.levels.levelsOf(next.text).includes(2) && /指标/.test(plainKey(next.text))) return 1;
  const level1 = taken.level1?.text ?? carried.level1;
  if (level1 && words.levels.classify(level1, token.text).category !== null) return 2;
  return role === 'level2' ? 2 : 1;
}

const LABEL =
  /^(?:单位|项目|财务|部门)?负责人|(?:审[核批查]|部门|单位|科室|评审)意见$|签[字章]|盖章|^审核|^填[表报]|^联系|(?:其他|需要|情况)说明|^附件|^注|^第?\d+页|[:：]$/;

/** 其他说明, 填表人, 财政部门审核意见: labels of what may stand below a table. */
const isLabel = (text: string): boolean =>
  fieldRole(text) !== null || columnRole(text) === 'note' || LABEL.test(plainKey(text));

/** Two texts side by side are an indicator only below a level, or in a table that has none. */
const isBelowLevels = (columns: Columns | null, { level1, level2 }: LevelPair): boolean =>
  level1 + level2 !== '' || (columns !== null && !columns.has('level1') && !columns.has('level2'));

/** A row with a value alone has no name; unless the levels before it are shifted, too. */
function isUnderValue(name: Cell, level: Cell | null, columns: Columns | null): boolean {
  if (!columns) return false;
  const home = level && columns.first(columns.at(level.column)?.role === 'level1' ? 'level1' : 'level2');
  const shift = level && home ? level.column - home.from : 0;
  const role = columns.at(name.column - Math.max(shift, 0))?.role;
  return role === 'value' || role === 'value-medium';
}

const PLAIN: readonly Role[] = ['value', 'standard'];

function rolesBehindName(columns: Columns | null): readonly Role[] {
  const name = columns?.first('name');
  if (!columns || !name) return PLAIN;
  return columns.list
    .filter(({ from, role }) => from > name.from && !OUT.has(role) && role !== 'name')
    .map(({ role }) => role);
}

/** Each cell goes to the next column that can hold it; what none can hold stays unread. */
function assigned(cells: readonly Cell[], roles: readonly Role[], words: Lexicons): Map<Role, Cell[]> {
  const found = new Map<Role, Cell[]>();
  let from = 0;
  for (const [index, cell] of cells.entries()) {
    const left = cells.slice(index + 1);
    const place = roles.findIndex((role, at) => at >= from && accepts(role, cell, left, words));
    const role = roles[place];
    if (role === undefined) continue;
    found.set(role, [cell]);
    from = place + 1;
  }
  return found;
}

function accepts(role: Role, { text }: Cell, left: readonly Cell[], words: Lexicons): boolean {
  switch (role) {
    case 'comparator':
    case 'direction':
      return isComparator(text) || isNature(text);
    case 'value':
      return !isScoring(text) && !isComparator(text);
    case 'value-medium':
      return left.some((cell) => !isScoring(cell.text)) && !isScoring(text);
    case 'unit':
      return isUnit(text, words.units);
    case 'weight':
    case 'score':
      return isMarks(text);
    case 'number':
    case 'code':
      return false;
    case 'explanation':
      return left.length > 0 && !isQuantity(text, words.units) && !isComparator(text);
    default:
      return true;
  }
}
