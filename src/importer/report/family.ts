/** The family of forms that a form belongs to: named after where it is usual, told by its sections and columns. */
import { type ColumnRole, columnRole } from '../grammar/headings.ts';
import { levelCore } from '../grammar/levels.ts';
import { plainKey, printedForm } from '../grammar/text.ts';
import type { Form } from '../recognise/form.ts';
import type { Row } from '../rows/row.ts';

/**
 * - `hunan-department`: money by revenue and by use side by side, duties, a work plan
 * - `guangdong-department`: blocks of money, tasks of the year with amounts, codes before levels
 * - `central-department`: main tasks of the year with three columns of money
 * - `department`: a department's form of another kind
 * - `hunan-project`: a column for the scoring rule of each indicator
 * - `hunan-summary`, `hunan-direction`: special funds and their spending directions
 * - `medium-term-project`: columns of the whole period beside those of the year
 * - `cost-first-project`: cost is a level of its own and first (Chongqing, Beijing)
 * - `anhui-project`: the ministry's project form of money, goal and indicators
 * - `flat-list`: one row an indicator, its program in columns of the same table
 */
export type FormFamily =
  | 'hunan-department'
  | 'guangdong-department'
  | 'central-department'
  | 'department'
  | 'hunan-project'
  | 'hunan-summary'
  | 'hunan-direction'
  | 'medium-term-project'
  | 'cost-first-project'
  | 'anhui-project'
  | 'flat-list';

export function familyOf(form: Form): FormFamily {
  const kinds = new Set(form.sections.map(({ kind }) => kind));
  const texts = textsOf(form.sections.flatMap(({ header, rows }) => (header ? [header, ...rows] : rows)));
  const headers = textsOf(form.sections.flatMap(({ header }) => (header ? [header] : [])));
  if (kinds.has('flat-list')) return 'flat-list';
  if (form.scope === 'summary' || kinds.has('special-funds')) return 'hunan-summary';
  if (form.scope === 'direction' || texts.some((text) => /^支出方向/.test(text))) return 'hunan-direction';
  if (form.scope === 'department') return departmentFamily(kinds, texts);
  const roles = new Set(headers.map(columnRole));
  const isHunan = texts.some((text) =>
    /^(?:项目支出实施期|年度本级预算金额|该项目支出上级资金|实施期绩效目标)/.test(text),
  );
  if (roles.has('value-medium') || texts.some((text) => /^(?:中期|实施期)(?:资金总额|目标)/.test(text))) {
    return isHunan && !roles.has('value-medium') ? 'hunan-project' : 'medium-term-project';
  }
  if (costIsFirst(form)) return 'cost-first-project';
  return isHunan || roles.has('standard') ? 'hunan-project' : 'anhui-project';
}

function departmentFamily(kinds: ReadonlySet<string>, texts: readonly string[]): FormFamily {
  const has = (pattern: RegExp): boolean => texts.some((text) => pattern.test(text));
  if (kinds.has('work-plan') || has(/^按(?:收入性质|支出性质)分/)) return 'hunan-department';
  if (has(/^年度主要任务/)) return 'central-department';
  return kinds.has('tasks') ? 'guangdong-department' : 'department';
}

/** 成本指标 stands where a first level does, not under 产出指标. */
function costIsFirst(form: Form): boolean {
  const [section] = form.sections.filter(({ kind }) => kind === 'indicators');
  const level1 = section?.header?.cells.find(({ text }) => columnRole(text) === 'level1')?.column;
  if (level1 === undefined) return false;
  return (section?.rows ?? []).some(({ cells }) =>
    cells.some(({ column, text, isCarried }) => column === level1 && !isCarried && levelCore(text) === '成本'),
  );
}

const LEFT: ReadonlySet<ColumnRole> = new Set(['value-medium', 'value-previous', 'actual', 'score', 'deviation']);

/** Headings of columns whose numbers are no targets of the year. */
export function columnsLeft(form: Form): string[] {
  const cells = form.sections.flatMap(({ header }) => header?.cells.filter(({ isCarried }) => !isCarried) ?? []);
  const left = cells.filter(({ text }) => LEFT.has(columnRole(text) ?? 'name')).map(({ text }) => printedForm(text));
  return [...new Set(left)];
}

const textsOf = (rows: readonly Row[]): string[] =>
  rows.flatMap(({ cells }) => cells.filter(({ isCarried }) => !isCarried).map(({ text }) => plainKey(text)));
