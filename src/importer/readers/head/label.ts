/** The text of a cell → the label it is: what fact, goal or money stands beside or below it. Null for anything else. */
import { headerUnit, type MoneyPower } from '../../grammar/amounts.ts';
import { printedForm } from '../../grammar/text.ts';
import { type FactLabel, factLabel } from './fact-label.ts';
import { type GoalLabel, goalLabel } from './goal-label.ts';
import { labelCore, printedLabel } from './label-core.ts';
import { isMoneyGroup, type MoneyLabel, moneyLabel } from './money-label.ts';

/** Heads other labels or columns: 基本信息, 项目资金. */
export interface GroupLabel {
  readonly is: 'group';
  readonly isMoney: boolean;
  readonly unit: MoneyPower | null;
  readonly printed: string;
}

export type Label = FactLabel | GoalLabel | MoneyLabel | GroupLabel;

const GROUPS = new Set(
  (
    '部门整体绩效情况 整体绩效情况 绩效情况 基本信息 项目基本情况 基本情况 项目信息 单位基本信息 部门基本信息 项目概况信息 项目基本信息 单位基本情况 部门基本情况 ' +
    '绩效目标情况 其中'
  ).split(' '),
);
/** Columns of other years and of what was spent. */
const NOT_THIS_YEAR =
  /^(?:上|前|去)一?年度?(?:的)?(?:预算|执行|决算|安排|实际|资金总额|支出)|执行数|执行率(?:权重)?|决算数|完成率$/;
const LONGEST = 26;

export function labelOf(raw: string): Label | null {
  if (raw.length > LONGEST * 6) return null;
  const core = labelCore(raw);
  if (core === '') return GROUPS.has(labelName(raw)) ? group(raw, false) : null;
  if (core.length > LONGEST || !/\p{Script=Han}/u.test(core)) return null;
  if (isMoneyGroup(core)) return group(raw, true);
  if (GROUPS.has(core)) return group(raw, false);
  if (NOT_THIS_YEAR.test(core)) return { is: 'passive' };
  const label = goalLabel(core) ?? moneyLabel(raw) ?? factLabel(raw, core);
  const noted = /^(.{2,})[([][^()[\]]{1,24}[)\]]$/.exec(core)?.[1];
  return label ?? (noted === undefined ? null : labelOf(noted));
}

const labelName = (raw: string): string => printedForm(raw).replace(/[:：]$/, '');

const group = (raw: string, isMoney: boolean): GroupLabel => ({
  is: 'group',
  isMoney,
  unit: isMoney ? headerUnit(raw) : null,
  printed: printedLabel(raw),
});
