/** Column headers of indicator tables and labels of form fields → what they head. One table; a new alias is a word in it. */
import { levelCore } from './levels.ts';
import { plainKey } from './text.ts';

export type ColumnRole =
  | 'number'
  | 'code'
  | 'level1'
  | 'level2'
  | 'name'
  | 'explanation'
  | 'comparator'
  | 'value'
  | 'value-medium'
  | 'value-previous'
  | 'actual'
  | 'unit'
  | 'weight'
  | 'standard'
  | 'score'
  | 'direction'
  | 'source'
  | 'deviation'
  | 'note'
  | 'task'
  | 'content'
  | 'expected'
  | 'amount';

/** Headers as they read without spaces, years, units of money and brackets. */
const COLUMNS: Readonly<Record<ColumnRole, string>> = {
  number: '序号 编号',
  code: '指标编码 指标代码 项目编码 代码 编码',
  level1: '一级指标 一级 一级指标名称 指标类型 一级绩效指标 1级指标 指标类别',
  level2: '二级指标 二级 二级指标名称 二级绩效指标 2级指标',
  name: '三级指标 三级 三级指标名称 三级绩效指标 指标名称 绩效指标名称 指标内容 具体指标 末级指标 四级指标 3级指标 考核指标 指标 绩效指标内容',
  explanation:
    '三级指标解释 指标解释 指标说明 指标内涵 指标定义 计算公式 指标解释及计算公式 指标描述 绩效指标描述 指标值内容 指标值说明 指标含义',
  comparator:
    '对比符号 符号 计算符号 比较符 比较符号 指标性质 运算符号 指标符号 关系符号 指标值符号 运算符 判断符号 性质',
  value:
    '指标值 指标值及单位 目标值 计划目标值 年度指标值 本年度指标值 年度目标值 当年指标值 当年目标值 绩效指标值 预期指标值 指标目标值 目标值及单位 绩效目标值 ' +
    '计划指标值 计划值 全年目标值 年初目标值 年初指标值 预期目标值 预期值 指标值计量单位 指标值含单位 指标值单位 年度值 值 本年指标值 目标值内容 申报值 批复值 设定值 年度绩效指标值 预算年度指标值 标准值 目标 本次目标值 年度指标 预期目标 目标指标值 指标值及计量单位 ' +
    '全年指标值 全年计划指标值 计划全年指标值 年度计划指标值 年度计划值 当年预期实现值 预期当年实现值 预计当年实现值 预计当年实现 当年预期值 预期实现值 年度预期值 计划完成值 年度计划完成值 年度绩效目标值 本年目标值 本年度绩效指标值 绩效指标目标值 考核目标值 当年度指标值 当年度目标值 预算年度目标值',
  'value-medium':
    '中期指标值 实施期指标值 中长期指标值 总体指标值 长期指标值 中期目标值 实施期目标值 总体目标值 中长期目标值 三年指标值 总目标值 总指标值 项目总指标值 全周期指标值 长期目标值 规划期指标值 半年指标值 半年计划指标值 半年目标值 实施周期指标值 实施周期目标值 总体绩效指标值 项目周期指标值 周期指标值 中期绩效指标值 项目总体指标值 全周期目标值 项目实施期指标值',
  'value-previous':
    '上年指标值 上年实际值 历史值 上年完成值 上年度指标值 上年度实际完成值 前年指标值 上年目标值 历史参考值 基期值 上年实际完成值 往年指标值 基准值 前年 上年 前年实现值 上年实现值 前年实际 上年实际 上年完成情况',
  actual:
    '实际完成值 全年完成值 全年实际值 完成值 实际值 完成情况 实际完成情况 全年实际完成值 实际完成指标值 指标完成值 年度实际值 实际完成 完成指标值 目标完成情况 指标完成情况 执行数',
  unit: '计量单位 单位 度量单位 指标单位 指标值单位名称 单位名 计量 量纲',
  weight: '权重 分值 分值权重 权重分 权重分值 指标权重 分数 赋分 指标分值 标准分 满分 权重值 指标得分权重 分值(权重)',
  standard:
    '绩效标准 评分标准 评价标准 评分规则 评扣分标准 计分方法 评分方法 评分细则 评价方法 扣分标准 评(扣)分标准 评价规则 指标评价标准 得分规则 评分依据 赋分标准 赋分规则 评分办法 评(扣)分规则',
  score: '得分 自评得分 自评分 评价得分 实际得分 指标得分 评分',
  direction: '指标方向 正反向 指标正反向 正向反向 是否正向指标 指标属性 方向 指标方向性 指标趋向',
  source:
    '数据来源 指标值来源 取值依据 证明材料 佐证材料 指标来源 指标值设定依据 设定依据 数据采集方式 取数方式 依据 指标值确定依据 指标依据',
  deviation:
    '偏差原因分析及改进措施 偏差原因分析 未完成原因 未完成原因分析 偏差原因 原因分析 未完成原因分析及拟采取的措施',
  note: '备注 说明 其他说明 其他需要说明的情况 是否核心指标 核心指标 适用项目',
  task: '名称 任务名称 事项 主要任务 工作任务 任务 重点工作任务 支出内容简介 支出内容 项目支出名称 项目 专项名称 年度主要任务',
  content: '主要实施内容 主要内容 任务内容 工作内容 实施内容',
  expected: '期望达到的目标 工作目标 预期达到的目标 期望达到的目标(概述) 年度绩效目标 实施期绩效目标 预期目标概述',
  amount:
    '拟投入金额 拟投入的金额 拟投入资金 拟投入的资金 计划投入资金 投入资金 金额 预算金额 预算数 资金总额 总额 财政拨款 其他资金 支出明细 预算资金 预算',
};

export type FieldRole = keyof typeof FIELDS;

/** Labels that stand beside or above a fact of the form. */
const FIELDS = {
  'program-name':
    '项目名称 项目支出名称 支出方向 支出方向(子项) 专项名称 专项资金名称 政策名称 项目(政策)名称 任务名称 转移支付名称 项目支出名称(专项) 转移支付(项目)名称 专项(项目)名称 单位(项目)名称 项目(单位)名称 单位名称、项目名称',
  'parent-name': '所属专项 所属专项名称 上级项目 一级项目名称',
  department:
    '部门名称 单位名称 填报单位 主管部门 预算部门 实施单位 预算单位 项目单位 项目实施单位 项目主管部门 申报单位 部门(单位)名称 主管单位 责任单位 项目承担单位 填报部门 主管部门及代码 部门 单位 项目责任单位 编报单位 市级主管部门 省级主管部门',
  attribute: '项目属性 项目类型 项目类别 项目性质 支出类型 资金性质 项目分类',
  period:
    '项目支出实施期 项目期 实施期 项目实施期 项目起止时间 起止时间 实施期限 项目周期 实施周期 项目期限 项目年限 执行期',
  'own-amount': '年度本级预算金额 项目金额 项目预算 预算总额 项目总预算 年度预算 本级预算金额',
  'superior-funds': '该项目支出上级资金 上级资金 上级补助 上级转移支付',
  'total-amount':
    '资金总额 年度资金总额 部门预算总额 单位预算总额 总额 合计 预算资金总额 中期资金总额 实施期资金总额 年度预算申请 预算资金 预算金额 部门预算支出 年度预算总额 支出总额 收入总额 总计 项目资金 项目资金总额 预算安排 资金安排 安排资金 安排预算 预算资金安排 预算安排资金 年度预算安排 项目预算安排',
  duties: '部门职责概述 部门职能职责概述 部门职责 职能职责 单位职责 部门职能概述 主要职责 职能简介 部门职能',
  'overall-goal':
    '整体绩效目标 总体绩效目标 总体目标 中期目标 实施期绩效目标 实施期目标 长期目标 中长期目标 绩效目标 项目总体目标 项目绩效总目标 项目总目标 中长期绩效目标 年度总体目标 实施期总目标',
  'annual-goal':
    '年度绩效目标 本年度绩效目标 年度目标 当年绩效目标 项目年度目标 项目年度绩效目标 本年度目标 当年目标 年度总体绩效目标 年度总体目标',
  indicators:
    '绩效指标 年度绩效指标 本年度绩效指标 部门整体支出年度绩效指标 部门履职的整体绩效指标 年度指标 项目绩效指标 整体绩效指标 部门整体绩效指标 年度部门整体支出绩效指标',
  staff: '财政供养人员数 财政供养人数 编制人数 在职人数 在职人员数 实有人数 人员编制',
  person:
    '单位负责人 填表人 联系电话 联系人 填报人 经办人 项目负责人 负责人 分管领导 单位负责人签字 审核人 电话 手机 负责人及电话 联系方式 填报人及电话 项目负责人及电话 填表人及联系电话 财务负责人',
  'filled-on': '填报日期 填表日期 填报时间 填表时间 编制日期',
} as const;

const tableOf = <R extends string>(lists: Readonly<Record<R, string>>): Map<string, R> =>
  new Map(
    (Object.entries(lists) as [R, string][]).flatMap(([role, words]) =>
      words.split(' ').map((word): [string, R] => [word, role]),
    ),
  );

const COLUMN_ROLES = tableOf(COLUMNS);
const FIELD_ROLES = tableOf<FieldRole>(FIELDS);

const YEAR_WORDS = /(?:19|20)\d\d年?度?|[Xx×*]{2,4}年度?/g;
const MONEY_UNIT = /[(](?:单位[:]?)?[十百千万亿]{0,2}元[)]|[,:]?(?:单位[:]?)?[十百千万亿]{1,2}元$/g;
const TRAILING = /[:;,。*]+$|[(](?:盖章|公章|签章|签字|必填|选填|%|分|\d+分?|百分制|含单位|可量化|[一二三]级)[)]$/;

/** A heading without year, unit of money, notes and trailing signs. */
function headingCore(raw: string): string {
  let text = plainKey(raw)
    .replace(MONEY_UNIT, '')
    .replace(/^[;*·]+/, '');
  for (;;) {
    const shorter = text.replace(TRAILING, '');
    if (shorter === text) break;
    text = shorter;
  }
  const timeless = text.replace(YEAR_WORDS, '').replace(/^年度?(?=指标值|目标值)/, '年度');
  return timeless || text;
}

/** What a column holds; null where the header is unknown. */
export const columnRole = (raw: string): ColumnRole | null => {
  const core = headingCore(raw);
  return (
    COLUMN_ROLES.get(core) ??
    // 绩效指标性质, 绩效度量单位
    COLUMN_ROLES.get(core.replace(/^绩效(?=指标.|度量|计量)/, '')) ??
    COLUMN_ROLES.get(core.replace(/[()及和、/]/g, '')) ??
    COLUMN_ROLES.get(core.replace(/[(][^()]*[)]?$/, '')) ??
    null
  );
};

/** What fact a label names; null where it is unknown. `其中：财政拨款` and the like are labels of money (funds). */
export const fieldRole = (raw: string): FieldRole | null =>
  FIELD_ROLES.get(headingCore(raw)) ?? FIELD_ROLES.get(levelCore(raw)) ?? null;

/** A row of cells heads an indicator table: at least a name (or two levels) and a value among them. */
export function isIndicatorHeader(cells: readonly string[]): boolean {
  const roles = new Set(cells.map(columnRole));
  return (
    (roles.has('name') || (roles.has('level1') && roles.has('level2'))) &&
    (roles.has('value') || roles.has('value-medium') || roles.has('actual'))
  );
}
