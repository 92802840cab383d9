import { describe, expect, test } from 'vitest';
import { columnRole, fieldRole, isIndicatorHeader } from '../../../src/importer/grammar/headings.ts';

test.each([
  ['一级指标', 'level1'],
  ['一级 指标', 'level1'],
  ['二级指标', 'level2'],
  ['三级指标', 'name'],
  ['指标名称', 'name'],
  ['三级指标解释', 'explanation'],
  ['指标 值及 单位', 'value'],
  ['指标值及\n单位', 'value'],
  ['本年度指标值', 'value'],
  ['年度指标值', 'value'],
  ['2023年度指标值', 'value'],
  ['2023年目标值', 'value'],
  ['计划目标值', 'value'],
  ['指标值（含单位）', 'value'],
  ['指标值（包含数字及文字描述）', 'value'],
  ['单位（文字描述）', 'unit'],
  ['指标方向性', 'direction'],
  ['绩效指标描述', 'explanation'],
  ['中期指标值', 'value-medium'],
  ['实施期指标值', 'value-medium'],
  ['上年实际完成值', 'value-previous'],
  ['实际完成值', 'actual'],
  ['对比符号', 'comparator'],
  ['指标性质', 'comparator'],
  ['运算符号', 'comparator'],
  ['计量单位', 'unit'],
  ['度量单位', 'unit'],
  ['单位', 'unit'],
  ['权重（%）', 'weight'],
  ['权重', 'weight'],
  ['分值', 'weight'],
  ['绩效标准', 'standard'],
  ['评（扣）分标准', 'standard'],
  ['得分', 'score'],
  ['指标方向', 'direction'],
  ['偏差原因分析及改进措施', 'deviation'],
  ['拟投入金额(万元)', 'amount'],
  ['拟投入的资金（万元）', 'amount'],
  ['绩效指标性质', 'comparator'],
  ['绩效度量单位', 'unit'],
  ['主要实施内容', 'content'],
  ['期望达到的目标', 'expected'],
  ['备 注', 'note'],
  ['法律援助案件数', null],
  ['95%', null],
  ['', null],
])('the header %j heads %s', (header, role) => {
  expect(columnRole(header)).toBe(role);
});

test.each([
  ['项目支出名称', 'program-name'],
  ['项目名称：', 'program-name'],
  ['支出方向      （子项）', 'program-name'],
  ['填报单位（盖章）', 'department'],
  ['部门名称', 'department'],
  ['项目属性', 'attribute'],
  ['项目支出实施期', 'period'],
  ['年度本级\n预算金额', 'own-amount'],
  ['该项目支出上级资金', 'superior-funds'],
  ['资金总额', 'total-amount'],
  ['年度预算申请\n（万元）', 'total-amount'],
  ['部门职能 职责概述', 'duties'],
  ['整体绩效目标', 'overall-goal'],
  ['本年度绩效目标', 'annual-goal'],
  ['本年度 绩效指标', 'indicators'],
  ['财政供养人员数', 'staff'],
  ['联系电话', 'person'],
  ['填表人：', 'person'],
  ['一般公共预算', null],
])('the label %j names %s', (label, role) => {
  expect(fieldRole(label)).toBe(role);
});

describe('the head of an indicator table', () => {
  test.each([
    [['一级指标', '二级指标', '三级指标', '指标值及单位', '绩效标准'], true],
    [['一级指标', '二级指标', '三级指标', '三级指标解释', '对比符号', '指标值', '计量单位'], true],
    [['指标名称', '指标性质', '指标值', '度量单位', '权重'], true],
    [['年度 绩效 指标', '一级 指标', '二级指标', '三级指标', '本年度指标值'], true],
    [['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'], true],
    [['序号', '名称', '主要实施内容', '期望达到的目标', '拟投入金额(万元)'], false],
    [['产出指标', '数量指标', '律师值班', '180次'], false],
  ])('%j: %s', (cells, isHeader) => {
    expect(isIndicatorHeader(cells)).toBe(isHeader);
  });
});
