import { expect, test } from 'vitest';
import { itemsOf } from '../../../src/importer/readers/workings/items.ts';
import { namesPerson } from '../../../src/importer/readers/workings/persons.ts';
import { fundsOf, read } from './notation.ts';

const HEADER = '支出明细及测算说明 | 支出内容简介 | 支出明细 | 金额 | 支出测算依据及过程说明';

test('workings are funds of the calculation: what is spent, what it is made of, the sum', () => {
  const { programs, ledger } = read([
    ['head', '项目名称 | 矛盾调解服务', '项目金额 | 90'],
    [
      'workings',
      HEADER,
      ' | 矛盾调解服务 | 90 | 90 | 1. 化解信访积案，其中：余某南案30万，庆云公司28万，老街信访积案12.5万。\\n2. 律师、工作人员工资9.6万',
      ' | 合  计 | 90 | 90 | 《意见》（湘行财[2013]72号），1500元/人*86人',
    ],
  ]);
  expect(fundsOf(programs[0]?.funds ?? [])).toEqual([
    'total total 项目金额 90',
    'calculation ? 矛盾调解服务 90',
    'calculation ? 信访积案（当事人从略） 30',
    'calculation ? 庆云公司 28',
    'calculation ? 老街信访积案 12.5',
    'calculation ? 律师、工作人员工资 9.6',
    'calculation total 合计 90',
    'calculation ? 1500元/人*86人 -',
  ]);
  expect([...ledger.masked.values()]).toEqual(['person']);
});

test('a sum whose merged cells the text has lost keeps its amount', () => {
  const { programs } = read([
    ['head', '项目名称 | 公共法律服务'],
    ['workings', HEADER, ' | 公共法律服务 | 9.6 | 9.6 | 按合同', ' | 合  计 | 9.6 | '],
  ]);
  expect(fundsOf(programs[0]?.funds ?? [])).toEqual(['calculation ? 公共法律服务 9.6', 'calculation total 合计 9.6']);
});

test('only amounts with a name of their own are items', () => {
  const told = (text: string) => itemsOf(text).map(({ label, amount }) => `${label} ${amount}`);
  expect(told('培训费3万元；印刷费 1.5万元')).toEqual(['培训费 3万元', '印刷费 1.5万元']);
  expect(told('每人1.5万元测算，41人*1.5万元=61.5万元')).toEqual([]);
  expect(told('按每案1500元计算，2022年预算12万元，共计30万元')).toEqual([]);
  expect(told('工作经费5.85万元(3人*2.5万元-3人*0.55万元)')).toEqual(['工作经费 5.85万元']);
});

test('cases that name a private person are told from kinds of cases and from bodies', () => {
  for (const label of [
    '周虚构案',
    '谢云案',
    '张某某信访案',
    '李某案件',
    '欧阳某案',
    '王某、李某案',
    '孙某东土地纠纷案',
    '赵某某交通事故赔偿案',
    '李某、张某宅基地纠纷',
  ])
    expect([label, namesPerson(label)]).toEqual([label, true]);
  for (const label of [
    '响石岭信访积案',
    '信访积案',
    '行政案件',
    '法律援助案件',
    '安置帮教',
    '庆云公司',
    '民事案件',
    '应诉案件',
    '周边土地纠纷',
    '何家村土地纠纷案',
    '石塘镇纠纷',
    '高校纠纷',
    '医疗纠纷',
    '农民工工资纠纷',
  ])
    expect([label, namesPerson(label)]).toEqual([label, false]);
});

test('money told in a goal text is a working where its items make up the sum, and no promise', () => {
  const goal = (text: string) => read([['head', '项目名称 | 办案业务费', `年度目标 | ${text}`]]).programs[0];
  const sound = goal('共9.5万元,含中央转移支付资金6万元,其中:①办案费6.5万元,实有44人;②创建经费3万元。');
  expect(fundsOf(sound?.funds ?? [])).toEqual([
    'calculation total 共 9.5',
    'source central-transfer 中央转移支付资金 6',
    'calculation ? 办案费 6.5',
    'calculation ? 创建经费 3',
  ]);
  expect(sound?.goalNumbers).toEqual([]);
  expect(goal('挽回损失共300万元,其中：工资20万元。')?.funds).toEqual([]);
});
