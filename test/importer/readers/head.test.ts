import { expect, test } from 'vitest';
import { fundsOf, read, wan } from './notation.ts';

test('a project’s form states name, period and money in pairs, several a row', () => {
  const { programs } = read([
    [
      'head',
      '项目支出名称 | 普法宣传 | 预算部门 | 某市司法局',
      '年度本级 预算金额 | 18 | 该项目支出上级资金 |  | 28',
      '项目支出实施期 | 2022 年',
      '实施期绩效目标 | 开展宣传15场次以上。',
      '本年度绩效目标 | 同上',
    ],
  ]);
  expect(programs).toHaveLength(1);
  expect(programs[0]).toMatchObject({
    form: 'project',
    name: '普法宣传',
    period: '2022年',
    line: 2,
    goals: [
      { part: 'period', line: 5 },
      { part: 'annual', text: '同上', line: 6 },
    ],
    goalNumbers: [{ comparator: 'ge', value: 15, line: 5 }],
  });
  expect([programs[0]?.amount, programs[0]?.superiorFunds].map((one) => wan(one ?? null))).toEqual(['18', '28']);
});

test('a department’s two columns of money are read row by row, and an empty cell is a row without an amount', () => {
  const { programs } = read(
    [
      [
        'head',
        '部门名称 | 某市司法局',
        '年度预算申请（万元） | 资金总额：2115.3',
        ' | 按收入性质分： | 按支出性质分：',
        ' | 其中： 一般公共预算：2107.30 | 其中： 基本支出：1527.42',
        ' | 政府性基金拨款： | 项目支出：603.88',
        ' | 其他资金：8 | ',
      ],
    ],
    { scope: 'department', money: null },
  );
  expect(programs[0]).toMatchObject({ form: 'department', name: '部门整体支出', line: 1 });
  expect(wan(programs[0]?.amount ?? null)).toBe('2115.3');
  expect(fundsOf(programs[0]?.funds ?? [])).toEqual([
    'total total 资金总额 2115.3',
    'source general-public-budget 一般公共预算 2107.3',
    'use basic 基本支出 1527.42',
    'source government-fund 政府性基金拨款 -',
    'use project 项目支出 603.88',
    'source other-funds 其他资金 8',
  ]);
});

test('labels and amounts in neighbouring cells say the same', () => {
  const { programs } = read([
    [
      'head',
      '项目名称 | 某项目',
      '年度预算申请\\n（万元） | 资金总额：524.31',
      ' | 其中：一般公共预算拨款 | 524.31 | 其中：基本支出 | 402.31',
      ' | 政府性基金拨款 |  | 项目支出 | 122',
    ],
  ]);
  expect(fundsOf(programs[0]?.funds ?? [])).toEqual([
    'total total 资金总额 524.31',
    'source general-public-budget 一般公共预算拨款 524.31',
    'use basic 基本支出 402.31',
    'source government-fund 政府性基金拨款 -',
    'use project 项目支出 122',
  ]);
});

test('headings over amounts state none themselves', () => {
  const { programs } = read(
    [
      [
        'head',
        '部门名称 | | | | | ',
        '基本信息 | 财政供养人员数 | 133 | 二级预算单位数 | | ',
        ' | 部门预算支出 | 预算金额(万元) | 收入来源 | 预算金额(万元) | ',
        '预算整体情况 | 基本支出 | 2289.69 | 财政拨款 | 2477.46 | ',
        ' | 项目支出 | 187.77 | 其他资金 | | ',
        ' | 总体绩效目标 | 统筹协调 | | |',
      ],
    ],
    { scope: 'department', money: null },
  );
  expect(programs[0]?.amount).toBeNull();
  expect(fundsOf(programs[0]?.funds ?? [])).toEqual([
    'use basic 基本支出 2289.69',
    'source fiscal-appropriation 财政拨款 2477.46',
    'use project 项目支出 187.77',
    'source other-funds 其他资金 -',
  ]);
  expect(programs[0]?.goals).toMatchObject([{ part: 'overall', text: '统筹协调' }]);
});

test('of money for several years and for one, the year’s is read', () => {
  const { programs, ledger } = read([
    [
      'head',
      '项目名称 | 智慧调解平台+6',
      '项目属性 | 新增项目+3 | 项目期 | 3年+2',
      '项目资金\\n（万元） | 中期资金总额：+2 | 180.00 | 年度资金总额：+2 | 60.00',
      '^项目资金 | 其中：财政拨款+2 | 170.00 | 其中：财政拨款+2 | 50.00',
      '^项目资金 | 其他资金+2 | 10 | 其他资金+2 | ',
      '总体目标 | 中期目标（2022年—2024年）+3 | 年度目标+3',
      '^总体目标 | 三年办案300件以上。+3 | 办案100件以上。+3',
    ],
  ]);
  expect(programs[0]).toMatchObject({ period: '3年', attribute: '新增项目' });
  expect(fundsOf(programs[0]?.funds ?? [])).toEqual([
    'total total 年度资金总额 60',
    'source fiscal-appropriation 财政拨款 50',
    'source other-funds 其他资金 -',
  ]);
  expect(programs[0]?.goals.map(({ part }) => part)).toEqual(['period', 'annual']);
  expect(programs[0]?.goalNumbers.map(({ value }) => value)).toEqual([100]);
  expect(ledger.uncertain).toEqual([]);
});

test('amounts may stand below their headings', () => {
  const { programs } = read([
    [
      'head',
      '项目名称 | 宪法宣传周+3',
      '当年预算（元） | 总额 | 本级安排 | 上级补助',
      '^当年预算（元） | 98000 | 98000 | ',
    ],
  ]);
  expect(fundsOf(programs[0]?.funds ?? [])).toEqual([
    'total total 总额 9.8',
    'source ? 本级安排 9.8',
    'source superior 上级补助 -',
  ]);
});

test('a goal may stand below its label, and run on over broken lines', () => {
  const { programs, ledger } = read([
    ['head', '项目名称 | 某项目', '年度目标 | ', '完成调解案件 | ', '八百件以上。', ' | 安全稳定。'],
  ]);
  expect(programs[0]?.goals).toMatchObject([{ part: 'annual', line: 4 }]);
  expect(programs[0]?.goals[0]?.text).toContain('安全稳定');
  expect(ledger.uncertain).toEqual([]);
});

test('one line may hold several pairs, with colons or without', () => {
  const { programs } = read([
    [
      'head',
      '项目名称：人民监督员管理  主管部门：某县司法局',
      '项目属性 经常性项目 项目期 2021年',
      '项目资金(万元) 年度资金总额: 4.8',
      '其中:财政拨款 4.8',
    ],
  ]);
  expect(programs[0]).toMatchObject({ name: '人民监督员管理', attribute: '经常性项目', period: '2021年' });
  expect(fundsOf(programs[0]?.funds ?? [])).toEqual([
    'total total 年度资金总额 4.8',
    'source fiscal-appropriation 财政拨款 4.8',
  ]);
});

test('persons are masked, what goes nowhere is read, and what nobody knows stays unread', () => {
  const { ledger, programs } = read([
    ['head', '项目名称 | 某项目', '项目负责人 | 王示例', '立项依据 | 会议纪要', '神秘栏目 | 说不清的话'],
  ]);
  expect([...ledger.masked.keys()].map(({ text }) => text)).toEqual(['王示例']);
  expect(JSON.stringify(programs)).not.toContain('王示例');
  expect(programs[0]?.funds).toEqual([]);
});

test('other purposes than targets give no program', () => {
  for (const facts of [{ purpose: 'self-evaluation' }, { isBlank: true }] as const)
    expect(read([['head', '项目名称 | 某项目', '资金总额 | 5']], facts).programs).toEqual([]);
});

test('a title that says nothing leaves it to the labels what a form is about', () => {
  const form = (rows: string[]) => read([['head', ...rows]], { scope: 'unstated' }).programs[0]?.form;
  expect(form(['部门名称 | 某县司法局', '资金总额 | 5'])).toBe('department');
  expect(form(['项目名称 | 普法', '主管部门 | 某县司法局', '资金总额 | 5'])).toBe('project');
});

test('a file that repeats merged cells says each thing once', () => {
  const { programs } = read([
    [
      'head',
      '项目名称 | 普法 | 普法 | 普法',
      '项目资金(万元) | 年度资金总额: | 年度资金总额: | 41.0',
      '项目资金(万元) | 其中:财政拨款 | 其中:财政拨款 | 41.0',
    ],
  ]);
  expect(programs[0]?.name).toBe('普法');
  expect(fundsOf(programs[0]?.funds ?? [])).toEqual([
    'total total 年度资金总额 41',
    'source fiscal-appropriation 财政拨款 41',
  ]);
});

test('a fact may read like a label of money', () => {
  const { programs } = read([['head', '项目名称 | 公用经费 | 项目类别 | 其他', '资金总额 | 5']]);
  expect(programs[0]).toMatchObject({ name: '公用经费', attribute: '其他' });
  expect(fundsOf(programs[0]?.funds ?? [])).toEqual(['total total 资金总额 5']);
});

test('two amounts in one cell are no amount', () => {
  const { programs } = read([['head', '项目名称 | 普法', '资金总额 | 9.80 9.80']]);
  expect(programs[0]?.amount).toBeNull();
});

test('a total says what it is made of', () => {
  const { programs } = read([
    ['head', '项目名称 | 普法', '年度资金总额 | 50万元（其中：财政拨款40万元，其他资金10万元）'],
  ]);
  expect(fundsOf(programs[0]?.funds ?? [])).toEqual([
    'total total 年度资金总额 50',
    'source fiscal-appropriation 财政拨款 40',
    'source other-funds 其他资金 10',
  ]);
});

test('without a unit anywhere an amount is read as 万元, and one mark says so', () => {
  const { ledger } = read([['head', '项目名称 | 普法', '资金总额 | 5', '其中：财政拨款 | 5']], { money: null });
  expect(ledger.uncertain.map(({ code }) => code)).toEqual(['amount-no-unit']);
});

test('what was spent, or planned for another year, is no money of this one', () => {
  const { programs } = read([['head', '项目名称 | 普法', '上年预算数 | 3 | 年度资金总额 | 5 | 全年执行数 | 4']]);
  expect(fundsOf(programs[0]?.funds ?? [])).toEqual(['total total 年度资金总额 5']);
});

test('a direction below the name of its special fund has it as its parent', () => {
  const { programs } = read(
    [['head', '专项资金名称 | 公共法律服务专项', '支出方向（子项） | 法律援助补助', '预算金额 | 32.6']],
    { scope: 'project' },
  );
  expect(programs.map(({ form, name, parentName }) => [form, name, parentName])).toEqual([
    ['special-fund', '公共法律服务专项', null],
    ['spending-direction', '法律援助补助', '公共法律服务专项'],
  ]);
});

test('the code of the finance system is no part of a name, and a project in a department’s table stays one', () => {
  const { programs } = read([['head', '项目名称 | 50000022T000000012345-普法经费', '资金总额 | 5']], {
    title: '部门业务费绩效目标表',
    scope: 'department',
  });
  expect(programs.map(({ form, name }) => [form, name])).toEqual([['project', '普法经费']]);
});
