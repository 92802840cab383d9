/** Rows of column headings: which table they head, and headings that take two rows. */
import { fundLabel } from '../grammar/fund-labels.ts';
import { columnRole, fieldRole, isIndicatorHeader } from '../grammar/headings.ts';
import { plainKey } from '../grammar/text.ts';
import type { Cell, Row } from '../rows/row.ts';
import type { SectionKind } from './form.ts';
import { freshCells, isFilled } from './fresh-cells.ts';

export interface Header {
  readonly kind: SectionKind;
  /** One row, or two joined: the deeper names stand in for the wide ones above them. */
  readonly row: Row;
  /** The second row that has gone into `row`. */
  readonly lower: Row | null;
}

const LONGEST = 24;
const PROGRAM = /(?:项目|任务|政策|专项|转移支付)(?:[(][^()]*[)]|支出)?名称|^(?:名称|项目|支出项目|项目及编码)$/;
const WORKING = /支出内容|支出明细|测算/;
const DUTY =
  /^(?:责任|牵头|承办|主办|协办|配合|主管|分管|落实)(?:单位|科室|部门|处室|股室|领导|人)|^(?:科室|处室|股室)$/;
const TASK =
  /^(?:年度)?(?:重点|主要|中心)?(?:工作)?(?:任务|事项|项目)?名称$|^(?:年度)?(?:主要|重点|工作|重点工作)+(?:任务|事项)$|^任务$/;
const SCHEME: readonly string[] = ['weight', 'standard', 'score', 'explanation'];
const PERIOD_GOAL = /^(?:实施期|中期|总体|年度|当年|本年|本年度|年度总体)(?:绩效)?目标(?:[(].*)?$/;

/** What the texts of a row head; null where they are no column headings. */
export function headerKind(texts: readonly string[]): SectionKind | null {
  const keys = texts.map(plainKey);
  if (keys.length < 2 || keys.some((key) => key.length > LONGEST)) return null;
  const roles = texts.map(columnRole);
  const has = (role: string): boolean => roles.some((one) => one === role);
  if (isIndicatorHeader(texts) || isLevelHeader(has)) return keys.some(isProgram) ? 'flat-list' : 'indicators';
  // A row of the table, whose group's name stands before it: 年度重点工作任务 | 1 | 强化普法责任.
  if (keys.length < 3 || keys.some((key) => /^\d{1,3}(?:\.\d+)?$|[。;]/.test(key))) return null;
  if (keys.filter((key) => WORKING.test(key)).length > 1) return 'workings';
  const isMoney = keys.some((key) => /金额|预算|资金|总额/.test(key));
  const isWork = keys.some((key) => /事项$|工作任务$|^重点工作|工作计划$/.test(key));
  if (!isMoney && isWork && keys.some((key) => DUTY.test(key) || key === '工作目标')) return 'work-plan';
  const isNamed = keys.some((key) => TASK.test(key) || isProgram(key));
  if (!isNamed || has('level1')) return null;
  if (isMoney && keys.some((key) => PERIOD_GOAL.test(key))) return 'special-funds';
  return has('content') || has('expected') ? 'tasks' : null;
}

const isProgram = (key: string): boolean => PROGRAM.test(key) || fieldRole(key) === 'program-name';

const isLevelHeader = (has: (role: string) => boolean): boolean =>
  has('level1') && has('level2') && (has('name') || SCHEME.some(has));

/** Heads a table of columns here, alone or with the row below. */
export function headerAt(row: Row, next: Row | undefined): Header | null {
  const joined = next && next.table === row.table ? joinHeader(row, next) : null;
  if (joined && next) {
    const kind = headerKind(freshTexts(joined)) ?? headerKind(freshTexts(row));
    if (kind) return { kind, row: joined, lower: next };
  }
  const kind = headerKind(freshTexts(row));
  return kind && { kind, row, lower: null };
}

const freshTexts = (row: Row): string[] => freshCells(row).map(({ text }) => text);

const DEEPER =
  /^(?:中期|年度|全年|前年|预计|实施期|上年|当年|本年|其中|小计|(?:19|20)\d\d年|第?[一二三四]季度|[上下]半年)/;
const isHeadingWord = ({ text }: Cell): boolean => {
  const key = plainKey(text);
  return key.length <= 16 && (columnRole(text) !== null || fundLabel(text) !== null || DEEPER.test(key));
};

interface Place {
  readonly cell: Cell;
  readonly below: readonly Cell[];
}

/** 预算金额 over 总额, 财政拨款, 其他资金: one row with the names below; null where the lower row is no heading. */
function joinHeader(upper: Row, lower: Row): Row | null {
  const deeper = freshCells(lower);
  if (deeper.length < 2 || !deeper.every(isHeadingWord)) return null;
  const places = placesOf(upper, deeper);
  const placed = places.reduce((count, { below }) => count + below.length, 0);
  const isDivided = places.some(({ cell, below }) => isFilled(cell) && below.length > 1);
  const isKept = places.some(({ cell, below }) => isFilled(cell) && below.length === 0);
  if (placed !== deeper.length || !isDivided || !isKept) return null;
  // A name right below a narrow heading is a row of the table.
  if (places.some(({ cell, below }) => below.length === 1 && below[0]?.column === cell.column)) return null;
  const cells = places.flatMap(({ cell, below }) => (below.length > 0 ? below : [cell]));
  return { ...upper, cells };
}

/** Each heading with the names below it; a heading reaches over the blank cells to its right. */
function placesOf(upper: Row, deeper: readonly Cell[]): Place[] {
  const own = upper.cells.filter((cell, index) => isFilled(cell) || index === 0);
  return own.map((cell, index) => {
    const end = own[index + 1]?.column ?? Number.POSITIVE_INFINITY;
    return { cell, below: deeper.filter(({ column }) => column >= cell.column && column < end) };
  });
}

/** The same headings again, as on a next page. */
export const isSameHeader = (one: Row, other: Row): boolean => namesOf(one) === namesOf(other);

const namesOf = (row: Row): string =>
  row.cells
    .filter(isFilled)
    .filter(({ text }) => fieldRole(text) !== 'indicators')
    .map(({ text }) => plainKey(text))
    .join('|');
