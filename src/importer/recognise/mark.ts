/** What each row is by itself, before anybody knows which form it belongs to. */
import { type FieldRole, fieldRole } from '../grammar/headings.ts';
import { type LevelLexicon, looksLikeLevel } from '../grammar/levels.ts';
import { plainKey } from '../grammar/text.ts';
import type { Cell, Row } from '../rows/row.ts';
import { freshCells, isFilled, leadingCell } from './fresh-cells.ts';
import { type Header, headerAt } from './headers.ts';
import { personCells } from './personal.ts';
import { isAppendix, isFillerLine, isPageNumber, moneyOf, type TitleLine, titleLine, yearLine } from './title-lines.ts';

/**
 * - `year`, `filler`: lines around a title (（2021年度）, 填报单位：…, 单位：万元)
 * - `heading`: a section's name alone in its row (部门履职的整体绩效指标)
 * - `lower`: second row of a header of two rows, numbers of columns
 * - `field`: a label of the form leads the row
 * - `levels`: a row of an indicator table, told by the level in one of its cells
 */
export type MarkKind =
  | 'blank'
  | 'page-number'
  | 'title'
  | 'year'
  | 'filler'
  | 'heading'
  | 'header'
  | 'lower'
  | 'signature'
  | 'field'
  | 'levels'
  | 'text'
  | 'other';

export interface Mark {
  readonly kind: MarkKind;
  readonly row: Row;
  readonly fresh: readonly Cell[];
  readonly title: TitleLine | null;
  readonly year: number | null;
  readonly money: number | null;
  readonly header: Header | null;
  readonly field: FieldRole | null;
}

export function markRows(rows: readonly Row[], levels: LevelLexicon): Mark[] {
  const marks: Mark[] = [];
  for (const [index, row] of rows.entries()) {
    const previous = marks[index - 1];
    const isFirst = previous?.row.table !== row.table || previous.row.kind !== row.kind;
    marks.push(
      previous?.header?.lower === row ? plainMark('lower', row) : markOf(row, rows[index + 1], isFirst, levels),
    );
  }
  return marks;
}

const plainMark = (kind: MarkKind, row: Row, fresh = freshCells(row)): Mark => ({
  kind,
  row,
  fresh,
  title: null,
  year: null,
  money: null,
  header: null,
  field: null,
});

function markOf(row: Row, next: Row | undefined, isFirst: boolean, levels: LevelLexicon): Mark {
  const fresh = freshCells(row);
  const plain = plainMark('other', row, fresh);
  const [first] = fresh;
  if (!first) return { ...plain, kind: row.cells.some(isFilled) ? 'other' : 'blank' };
  const isAlone = fresh.length === 1 && leadingCell(row) !== null;
  const isLine = row.kind === 'text' || isAlone;
  if (row.kind === 'text' && isPageNumber(first.text)) return { ...plain, kind: 'page-number' };
  if (isLine) {
    if (isAppendix(first.text)) return { ...plain, kind: 'filler' };
    const title = titleOf(row, first, isFirst);
    if (title) return { ...plain, kind: 'title', title };
    const year = yearLine(first.text);
    if (year !== null) return { ...plain, kind: 'year', year, money: moneyOf(first.text) };
  }
  if (isNumbering(fresh)) return { ...plain, kind: 'lower' };
  const header = headerAt(row, next);
  if (header) return { ...plain, kind: 'header', header };
  const line = surroundingLine(row, fresh);
  if (line) return { ...plain, ...line };
  if (isAlone && fieldRole(first.text) === 'indicators') return { ...plain, kind: 'heading' };
  if (row.kind === 'text') return { ...plain, kind: 'text', field: inlineField(first.text) };
  if (hasLevel(row, levels)) return { ...plain, kind: 'levels' };
  const field = leadingField(row, fresh);
  return field ? { ...plain, kind: 'field', field } : plain;
}

/** 填报单位：…, 2023年度, 单位：元, 填表人：… in any order, and nothing else. */
function surroundingLine(row: Row, fresh: readonly Cell[]): Pick<Mark, 'kind' | 'money' | 'year'> | null {
  const { about } = personCells(row);
  const years = fresh.map(({ text }) => yearLine(text));
  const isPlain = fresh.every((cell, index) => about.has(cell) || years[index] !== null || isFillerLine(cell.text));
  // A date or a year alone may be anything.
  if (
    !isPlain ||
    !fresh.some((cell) => isFillerLine(cell.text) || (about.has(cell) && !/^[\d年月日./-]+$/.test(cell.text)))
  )
    return null;
  return {
    kind: fresh.some((cell) => about.has(cell)) ? 'signature' : 'filler',
    money: fresh.map(({ text }) => moneyOf(text)).find((one) => one !== null) ?? null,
    year: years.find((one) => one !== null) ?? null,
  };
}

/** 栏次 | 1 | 2 | 3 | 4. */
function isNumbering(fresh: readonly Cell[]): boolean {
  const numbers = fresh.map(({ text }) => Number(text.trim() || Number.NaN)).filter((_, index) => index > 0);
  return (
    numbers.length > 2 &&
    (numbers[0] ?? 0) <= 2 &&
    numbers.every((number, index) => index === 0 || number === (numbers[index - 1] ?? 0) + 1)
  );
}

/** In a table a title stands at its head or reaches over most of it: 统计报表 may also be a cut-off name. */
function titleOf(row: Row, first: Cell, isFirst: boolean): TitleLine | null {
  const title = titleLine(first.text);
  if (!title) return null;
  if (row.kind === 'text' || isFirst || first.span > 2) return title;
  return title.isForm && /[表书览]$|[表书览][([][^()[\]]*[)\]]$/.test(title.title) ? title : null;
}

/** The label at the left edge, or the one behind the name of a group: 项目基本信息 | 项目名称. */
function leadingField(row: Row, [first, second]: readonly Cell[]): FieldRole | null {
  const lead = leadingCell(row);
  if (!lead || lead !== first) return null;
  const own = fieldRole(lead.text) ?? inlineField(lead.text);
  if (own || !second || !GROUP.test(plainKey(lead.text))) return own;
  return fieldRole(second.text);
}

const GROUP = /^(?:项目|部门|单位)?(?:基本)?(?:信息|情况|概况)$/;

/** The label of a text such as 项目名称：普法宣传. */
function inlineField(text: string): FieldRole | null {
  const label = /^([^:。;,]{2,16}):/.exec(plainKey(text))?.[1];
  return label === undefined ? null : fieldRole(label);
}

/** At least two cells, and one of them names a level. */
function hasLevel(row: Row, levels: LevelLexicon): boolean {
  const filled = row.cells.filter(isFilled);
  return filled.length > 1 && filled.slice(0, 5).some(({ text }) => isLevel(text, levels));
}

export const isLevel = (text: string, levels: LevelLexicon): boolean => {
  const key = plainKey(text);
  return (
    key.length <= 24 &&
    (/指标|满意度/.test(key) ? levels.levelsOf(text).length > 0 || looksLikeLevel(text) : isBareLevel(key, levels))
  );
};

/** 数量, 社会效益 without the word 指标; 成本 and the like alone name too much else. */
const isBareLevel = (key: string, levels: LevelLexicon): boolean => key.length > 2 && levels.levelsOf(key).length > 0;
