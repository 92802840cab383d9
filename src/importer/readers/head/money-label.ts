/** Labels of money: totals, sources, uses, and the headings over them. */
import { headerUnit, type MoneyPower } from '../../grammar/amounts.ts';
import { type FundAxis, fundLabel } from '../../grammar/fund-labels.ts';
import { fieldRole } from '../../grammar/headings.ts';
import { labelCore, printedLabel } from './label-core.ts';

export interface MoneyLabel {
  readonly is: 'money';
  /** Key of `fund_kinds.csv`; null where it is a split of no kind of ours (本级安排). */
  readonly kind: string | null;
  readonly axis: FundAxis;
  /** As printed, without 其中, colon and unit. */
  readonly printed: string;
  /** Money of several years. */
  readonly isLongTerm: boolean;
  readonly unit: MoneyPower | null;
}

const GROUPS = new Set(
  (
    '项目资金 年度预算申请 当年预算 年度预算 预算整体情况 部门预算支出 收入来源 支出来源 资金来源 支出类型 按收入性质分 按支出性质分 收入性质 支出性质 预算金额 ' +
    '资金构成 部门预算 预算资金 申请资金 项目资金申请 资金安排 项目总预算 年度资金 部门收入 部门支出 年度收支预算 资金 经费'
  ).split(' '),
);
const GROUP =
  /^按.{2,8}分类?$|^.{0,6}(?:资金|预算|经费|收支|收入|支出)(?:总体|整体|编制)?(?:情况|安排|构成|来源|申请)(?:情况)?$|^(?:本年度?|当年|年度|项目|部门|财政|经费|支出|收入|整体)*预算$/;

/** 项目资金, 按收入性质分: states an amount only where one stands right beside it. */
export const isMoneyGroup = (core: string): boolean => GROUPS.has(core) || GROUP.test(core);

const TOTAL =
  /^(?:(?:本|当|今)?年度?(?:本级|项目|财政|部门)?(?:预算|资金|项目)(?:总)?(?:金额|数|额|安排)|预算安排(?:数|金额|资金)|本年项目金额|安排资金|项目申报金额|批复金额|本级预算|年度本级预算(?:金额|数)?|(?:项目)?总投资|(?:年初|年度|全年|本年度?|当年|本次|部门|单位|项目|整体|预算|支出|收入|资金|财政|经费|申请|安排|批复|拟|中期|实施期|中长期|三年|本年)+(?:总额|总计|合计|总金额|金额|总数|额度|规模|总量|总投资)|金额合计)$/;
const LONG_TERM = /中期|实施期|中长期|长期|三年|总投资|规划期|全周期/;
const USE =
  /^(?:(?:日常|机关)?(?:公用|人员)(?:经费|支出)|(?:商品和服务|工资福利|资本性|机构运行|其他运转类?|其他|运转类项目|特定目标类项目|运转类|特定目标类|人员类)支出|对个人和家庭的补助(?:支出)?)$/;

export function moneyLabel(raw: string): MoneyLabel | null {
  const core = labelCore(raw);
  const known = knownKind(core);
  return known && { is: 'money', ...known, ...shapeOf(raw, core) };
}

function knownKind(core: string): { kind: string | null; axis: FundAxis } | null {
  const found = fundLabel(core);
  if (found) return { kind: found.kind, axis: found.axis };
  if (TOTAL.test(core)) return { kind: 'total', axis: 'total' };
  if (USE.test(core)) return { kind: null, axis: 'use' };
  const role = fieldRole(core);
  if (role === 'own-amount' || role === 'total-amount') return { kind: 'total', axis: 'total' };
  return role === 'superior-funds' ? { kind: 'superior', axis: 'source' } : null;
}

const shapeOf = (raw: string, core: string) => ({
  printed: printedLabel(raw),
  isLongTerm: LONG_TERM.test(core),
  unit: headerUnit(raw),
});

/** 本级安排, 非财政拨款: sources without a kind of ours. */
const SOURCE = /(?:资金|拨款|安排|补助|收入|配套|债券|结转|结余|统筹|自筹|基金)$/;
const NOT_SOURCE = /管理|办法|使用|用途|来源|依据|说明|方案|情况/;

/** A label that no list knows, where only labels of money stand: 本级安排 below 当年预算. */
export function sourceLabel(raw: string): MoneyLabel | null {
  const core = labelCore(raw);
  if (core.length < 3 || core.length > 16 || !SOURCE.test(core) || NOT_SOURCE.test(core)) return null;
  return { is: 'money', axis: 'source', kind: sourceKind(core), ...shapeOf(raw, core) };
}

function sourceKind(core: string): string | null {
  const plain = fundLabel(core.replace(/(?:收入|安排|资金)$/, ''));
  if (plain?.axis === 'source') return plain.kind;
  if (/^中央/.test(core)) return 'central-transfer';
  return /^上级/.test(core) ? 'superior' : null;
}
