/** The text of a cell → the label it is: what fact, goal or money stands beside or below it. Null for anything else. */
import { headerUnit, type MoneyPower } from '../../grammar/amounts.ts';
import { type FundAxis, fundLabel } from '../../grammar/fund-labels.ts';
import { fieldRole } from '../../grammar/headings.ts';
import { plainKey, printedForm } from '../../grammar/text.ts';
import type { GoalReading } from '../reading.ts';

export type Label =
  | {
      readonly is: 'fact';
      readonly fact: 'program-name' | 'parent-name' | 'department' | 'attribute' | 'period' | 'staff';
    }
  | { readonly is: 'goal'; readonly part: GoalReading['part']; readonly isLongTerm: boolean }
  | MoneyLabel
  /** Heads other labels or columns (项目资金, 按收入性质分); states an amount only where one stands beside it. */
  | { readonly is: 'group'; readonly unit: MoneyPower | null; readonly printed: string; readonly isMoney: boolean }
  | { readonly is: 'person' }
  /** Understood, but carried nowhere: codes, reasons, descriptions. */
  | { readonly is: 'passive' };

export interface MoneyLabel {
  readonly is: 'money';
  /** Key of `fund_kinds.csv`; null where it is a source of no kind of ours (本级安排). */
  readonly kind: string | null;
  readonly axis: FundAxis;
  /** As printed, without 其中, colon and unit. */
  readonly printed: string;
  /** Money of several years. */
  readonly isLongTerm: boolean;
  readonly unit: MoneyPower | null;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const MONEY_GROUPS = words(
  '项目资金 年度预算申请 当年预算 年度预算 预算整体情况 部门预算支出 收入来源 支出来源 资金来源 支出类型 按收入性质分 按支出性质分 收入性质 支出性质 预算金额 ' +
    '预算情况 资金情况 预算资金情况 项目资金情况 项目预算 年度预算申请情况 预算申请 资金构成 部门预算 年度预算情况 按资金来源分 按支出类型分 部门整体支出预算 预算资金 申请资金 项目资金申请 资金安排 本年预算 年度资金 项目总预算 整体预算 收入预算 支出预算 部门收入 部门支出 年度收支预算',
);
const GROUPS = words(
  '部门整体绩效情况 整体绩效情况 绩效情况 基本信息 项目基本情况 基本情况 项目信息 单位基本信息 部门基本信息 项目概况信息 预算执行情况 项目基本信息 单位基本情况 绩效目标情况',
);
const PASSIVE = words(
  '项目概述 立项依据 项目编码 项目代码 单位编码 单位代码 部门编码 预算单位编码 二级预算单位数 项目概况 项目内容 项目申请理由 立项必要性 立项可行性 项目立项依据 ' +
    '实施方案 项目实施计划 项目实施方案 实施内容 主要内容 项目主要内容 资金用途 政策依据 设立依据 项目背景 资金管理办法 资金使用方案 项目实施内容 项目设立依据 ' +
    '项目设立必要性 项目设立的必要性 保证项目实施的制度、措施 保证项目实施的制度措施 保障措施 项目实施进度计划 进度安排 是否公开 是否为政府采购 是否政府采购 是否专项资金 ' +
    '是否追踪 项目描述 当年实施进度计划 当年整体绩效目标说明 备注 邮编 地址 单位地址 邮政编码 内设机构 下属单位 机构设置 单位性质 项目等级 功能科目 支出功能分类 经济分类 ' +
    '资金使用范围 使用范围 政策内容 申报理由 是否新增 项目申报类型 预算科目 起始年份 结束年份 起始时间 终止时间 开始时间 结束时间 项目级别 申报依据 项目必要性 项目可行性 立项背景 序号 年度 预算年度 申报年度 填报日期 填表日期 填报时间 项目责任人 密级',
);

const MONEY_GROUP =
  /^按.{2,8}分类?$|^.{0,6}(?:资金|预算|经费|收支|收入|支出)(?:总体|整体)?(?:情况|安排|构成|来源|申请)(?:情况)?$/;
/** Columns of other years and of what was spent. */
const NOT_THIS_YEAR =
  /^(?:上|前|去)一?年度?(?:的)?(?:预算|执行|决算|安排|实际|资金总额|支出)|执行数|执行率|决算数|完成率$/;

const LONG_TERM = /中期|实施期|中长期|长期|三年|总投资|规划期|全周期/;
/** 本级安排, 非财政拨款: sources without a kind of ours. */
const SOURCE = /(?:资金|拨款|安排|补助|收入|配套|债券|结转|结余|统筹|自筹)$/;
const NOT_SOURCE = /管理|办法|使用|用途|来源|依据|说明|方案|情况/;
const LONGEST = 26;

const bare = (raw: string): string =>
  plainKey(raw)
    .replace(/^(?:其中[:]?|[(]?(?:\d{1,2}|[一二三四五六七八九十])[)、.]|[-*·;])+/, '')
    .replace(/[([](?:单位[:]?)?[十百千万亿]{0,2}元[)\]]|,?(?:单位[:]?)?[十百千万亿]{1,2}元$/g, '')
    .replace(/[(](?:盖章|公章|必填|选填|可选|\d{4}年?[-~至]\d{4}年?|\d{4}年度?|[^()]{0,6}字以?内?)[)]$/, '')
    .replace(/[:;,。*]+$/, '')
    .replace(/^(?:19|20)\d\d年度?/, '');

/** The label as tables of money print it: without 其中, numbering, colon and unit. */
const printedLabel = (raw: string): string =>
  printedForm(raw)
    .replace(/^其中\s*[:：]?\s*|^[(（]?(?:\d{1,2}|[一二三四五六七八九十])[)）、.．]\s*/, '')
    .replace(/[(（[](?:单位[:：]?)?[十百千万亿]{0,2}元[)）\]]/g, '')
    .replace(/[\s:：;；,，]+$/, '')
    .trim();

export function labelOf(raw: string): Label | null {
  if (/^其中[:：]?$/.test(printedForm(raw))) return { is: 'group', unit: null, printed: '', isMoney: false };
  const core = bare(raw);
  if (core === '' || core.length > LONGEST || !/\p{Script=Han}/u.test(core)) return null;
  const unit = headerUnit(raw);
  if (MONEY_GROUPS.has(core) || MONEY_GROUP.test(core))
    return { is: 'group', unit, printed: printedLabel(raw), isMoney: true };
  if (GROUPS.has(core)) return { is: 'group', unit: null, printed: '', isMoney: false };
  if (NOT_THIS_YEAR.test(core)) return { is: 'passive' };
  const goal = goalLabel(core);
  if (goal) return goal;
  const money = moneyLabel(raw, core, unit);
  if (money) return money;
  const fact = factLabel(raw, core);
  const noted = /^(.{2,})[([][^()[\]]{1,24}[)\]]$/.exec(core)?.[1];
  return fact ?? (noted === undefined ? null : labelOf(noted));
}

/** A label that no list knows, where only labels of money stand: 本级安排 below 当年预算. */
export function sourceLabel(raw: string): MoneyLabel | null {
  const core = bare(raw);
  if (core.length > 14 || !SOURCE.test(core) || NOT_SOURCE.test(core)) return null;
  return {
    is: 'money',
    kind: null,
    axis: 'source',
    printed: printedLabel(raw),
    isLongTerm: LONG_TERM.test(core),
    unit: headerUnit(raw),
  };
}

const TOTALS =
  /^(?:(?:本|当|今)?年度?(?:本级|项目|财政|部门)?(?:预算|资金|项目)(?:总)?(?:金额|数|额|安排)|预算安排(?:数|金额|资金)?|(?:本年)?项目金额|(?:本年)?金额合计|资金合计|预算合计|安排资金|安排金额|项目总投资|项目资金总额|中期资金|项目申报金额|申请金额|批复金额|本级预算|年度本级预算(?:金额|数)?|(?:年度|全年|本年|当年|部门|单位|项目|预算|支出|收入|资金|财政|经费)+(?:总额|总计|合计|总金额|金额|总数)|(?:中期|实施期|中长期|三年|年度)(?:项目)?(?:资金|预算)(?:总额|金额|合计)?)$/;

function moneyLabel(raw: string, core: string, unit: MoneyPower | null): MoneyLabel | null {
  const found = fundLabel(core) ?? (TOTALS.test(core) ? { kind: 'total', axis: 'total' as const } : null);
  const role = found ? null : fieldRole(core);
  const known =
    found ??
    (role === 'own-amount' || role === 'total-amount'
      ? { kind: 'total', axis: 'total' as const }
      : role === 'superior-funds'
        ? { kind: 'superior', axis: 'source' as const }
        : null);
  return known && { is: 'money', ...known, printed: printedLabel(raw), isLongTerm: LONG_TERM.test(core), unit };
}

const PARTS: readonly (readonly [pattern: RegExp, part: GoalReading['part']])[] = [
  [/年(?!规划)|全年/, 'annual'],
  [/实施期|中期|长期|三年|项目期|规划/, 'period'],
  [/总体|整体|总目标/, 'overall'],
  [/./, 'annual'],
];
const GOAL =
  /^(?:部门|单位|项目|财政|预算|支出|政策|本年度?|当年度?|年度|全年|实施期|项目期|中期|中长期|长期|三年|规划期?|总体|整体|绩效|预期|主要|工作|履职|计划|专项|资金|任务|产出|申报|的|与|和)*总?目标(?:及(?:主要)?(?:任务|内容)|描述|说明|概述|内容)?(?:\(.*\))?$/;

function goalLabel(core: string): Label | null {
  const words = core.replace(/\(.*\)$/, '');
  const part = GOAL.test(core) ? PARTS.find(([pattern]) => pattern.test(words))?.[1] : undefined;
  if (part) return { is: 'goal', part, isLongTerm: part === 'period' && !/^实施期/.test(core) };
  const role = fieldRole(core);
  if (role === 'duties' || /^(?:部门|单位)?(?:主要)?职[能责](?:职责)?(?:概述|简介|简述)?$/.test(core))
    return { is: 'goal', part: 'duties', isLongTerm: false };
  if (/^年度(?:主要|重点)?工作(?:计划|重点|任务|安排)$/.test(core))
    return { is: 'goal', part: 'work-plan', isLongTerm: false };
  if (role === 'overall-goal') return { is: 'goal', part: 'overall', isLongTerm: false };
  if (role === 'annual-goal') return { is: 'goal', part: 'annual', isLongTerm: false };
  return null;
}

const PERSON =
  /^[^,;。]{0,8}(?:负责人|联系人|责任人|填表人|填报人|经办人|制表人|审核人|电话|手机号?|联系方式|签字|签名|传真|邮箱)(?:姓名|号码|签字|及?联?系?电话)?$/;

function factLabel(raw: string, core: string): Label | null {
  const role = fieldRole(raw) ?? fieldRole(core);
  if (role === 'person' || PERSON.test(core)) return { is: 'person' };
  if (PASSIVE.has(core) || role === 'filled-on' || role === 'indicators') return { is: 'passive' };
  if (
    role === 'program-name' ||
    role === 'parent-name' ||
    role === 'department' ||
    role === 'attribute' ||
    role === 'period' ||
    role === 'staff'
  )
    return { is: 'fact', fact: role };
  if (/(?:项目|专项|政策|任务|子项|支出方向|专项资金)(?:\(.{1,8}\))?名称$/.test(core))
    return { is: 'fact', fact: 'program-name' };
  return /(?:部门|单位)$/.test(core) && core.length <= 8 ? { is: 'fact', fact: 'department' } : null;
}
