/** Labels of money in forms → kind and axis of `fund_kinds.csv`. The label itself is kept as printed. */
import { plainKey } from './text.ts';

export type FundAxis = 'total' | 'source' | 'use';

export interface FundLabel {
  /** Key in `fund_kinds.csv`. */
  readonly kind: string;
  readonly axis: FundAxis;
}

/** Kind → axis and labels, without 其中, 拨款, 资金 of the year and units of money. */
const LABELS: Readonly<Record<string, readonly [axis: FundAxis, labels: string]>> = {
  total: [
    'total',
    '资金总额 年度资金总额 总额 合计 总计 共计 共 金额 项目金额 预算金额 拟投入金额 年度本级预算金额 本级预算金额 预算总额 支出总额 收入总额 预算数 项目总金额 中期资金总额 实施期资金总额 预算资金总额 项目资金总额 年度预算总额 部门预算支出 年初预算数 年度预算数 当年预算数 预算资金 总预算 项目预算总额 年度金额 预算安排 资金安排 安排资金 安排预算 预算资金安排 预算安排资金 年度预算安排 项目预算安排',
  ],
  basic: ['use', '基本支出 人员支出和公用支出 人员经费和公用经费'],
  project: ['use', '项目支出 项目支出预算 专项支出'],
  'fiscal-appropriation': [
    'source',
    '财政拨款 财政资金 当年财政拨款 本级财政拨款 财政拨款收入 本年财政拨款 财政性资金 市级财政拨款 区级财政拨款 县级财政拨款 本级财政资金',
  ],
  'general-public-budget': [
    'source',
    '一般公共预算 一般公共预算拨款 一般公共预算财政拨款 一般公共预算资金 一般公共预算拨款收入 一般公共预算收入 公共财政拨款 公共预算',
  ],
  'government-fund': [
    'source',
    '政府性基金 政府性基金拨款 政府性基金预算 政府性基金预算拨款 政府性基金预算资金 政府性基金预算财政拨款 政府性基金预算拨款收入 政府基金',
  ],
  'state-capital': [
    'source',
    '国有资本经营预算 国有资本经营预算拨款 国有资本经营预算资金 国有资本经营预算收入 国有资本经营收入 国有资本经营预算财政拨款 国有资本金经营预算',
  ],
  'special-account-non-tax': [
    'source',
    '纳入专户管理的非税收入拨款 纳入专户管理的非税收入 财政专户管理资金 财政专户管理资金收入 专户资金 非税收入 财政专户资金',
  ],
  'other-funds': ['source', '其他资金 其它资金 其他收入 其他 其它 单位资金 自有资金 其他来源'],
  superior: ['source', '上级资金 该项目支出上级资金 上级补助 上级补助资金 上级转移支付 上级专项资金 上级财政资金'],
  'central-transfer': ['source', '中央转移支付资金 中央转移支付 中央资金 中央补助 中央财政资金 中央专项资金'],
};

const KINDS = new Map(
  Object.entries(LABELS).flatMap(([kind, [axis, labels]]) =>
    labels.split(' ').map((label): [string, FundLabel] => [label, { kind, axis }]),
  ),
);

const LEAD = /^(?:其中[:]?|[(]?(?:\d{1,2}|[一二三四五六七八九十])[)、.]|[-*·;])+/;
const TAIL = /(?:[(](?:单位[:])?[十百千万亿]*元[)]|[:;,。])+$/;

/** Null where the label is an item of a calculation or anything else: 办案业务费. */
export const fundLabel = (raw: string): FundLabel | null =>
  KINDS.get(
    plainKey(raw)
      .replace(LEAD, '')
      .replace(TAIL, '')
      .replace(/^(?:19|20)\d\d年度?/, ''),
  ) ?? null;
