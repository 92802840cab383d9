import { expect, test } from 'vitest';
import { fundsOf, read, wan } from './notation.ts';

const HEADER = '序号 | 名称 | 主要实施内容 | 期望达到的目标 | 拟投入金额(万元)';

test('key tasks and other tasks become programs with their money and both their texts', () => {
  const { programs } = read(
    [
      ['tasks', `年度重点工作任务 | ${HEADER}`, ' | 1 | 强化普法, 责任 | 组织普法。 | 开展普法活动40场以上。 | 14.6'],
      ['tasks', `其他需完成任务 | ${HEADER}`, ' | 1 | 安置帮教走访 | 走访。 | 巩固成果。 | 2'],
    ],
    { scope: 'department' },
  );
  expect(programs.map(({ form, name, amount }) => `${form} ${name} ${wan(amount)}`)).toEqual([
    'key-task 强化普法,责任 14.6',
    'other-task 安置帮教走访 2',
  ]);
  expect(fundsOf(programs[0]?.funds ?? [])).toEqual(['total total 拟投入金额 14.6']);
  expect(programs[0]?.goals.map(({ part }) => part)).toEqual(['content', 'annual']);
  expect(programs[0]?.goalNumbers).toMatchObject([{ value: 40, comparator: 'ge', unit: '场', line: 3 }]);
});

test('a row that lost its first cell is set right and marked', () => {
  const { programs, ledger } = read(
    [
      [
        'tasks',
        `其他需完成任务 | ${HEADER}`,
        ' | 2 | 刑满释放人员帮教 | 走访。 | 巩固。 | 5',
        '3 | 普法宣传 | 组织活动。 | 提升意识。 | 26 | ',
      ],
    ],
    { scope: 'department' },
  );
  expect(programs.map(({ form, name, amount }) => `${form} ${name} ${wan(amount)}`)).toEqual([
    'other-task 刑满释放人员帮教 5',
    'other-task 普法宣传 26',
  ]);
  expect(programs[1]?.goals.map(({ text }) => text)).toEqual(['组织活动。', '提升意识。']);
  expect(ledger.uncertain.map(({ code }) => code)).toEqual(['row-shifted']);
});

test('tasks with three columns of money state each, and the row of sums is the department’s', () => {
  const { programs } = read(
    [
      ['head', '部门（单位）名称 | 某市司法局'],
      [
        'tasks',
        '年度主要任务 | 任务名称 | 主要内容 | 总额 | 财政拨款 | 其他资金',
        ' | 法治督察 | 督察 | 20.3 | 20.3 | ',
        ' | 人员经费 | 工资 | 310 | 300 | 10',
        ' | 金额合计+2 | 330.3 | 320.3 | 10',
      ],
    ],
    { scope: 'department' },
  );
  expect(programs.map(({ form, name, amount }) => `${form} ${name} ${wan(amount)}`)).toEqual([
    'department 部门整体支出 330.3',
    'key-task 法治督察 20.3',
    'key-task 人员经费 310',
  ]);
  expect(fundsOf(programs[0]?.funds ?? [])).toEqual([
    'total total 金额合计 330.3',
    'source fiscal-appropriation 财政拨款 320.3',
    'source other-funds 其他资金 10',
  ]);
  expect(fundsOf(programs[1]?.funds ?? [])).toEqual([
    'total total 总额 20.3',
    'source fiscal-appropriation 财政拨款 20.3',
    'source other-funds 其他资金 -',
  ]);
});

test('a second row of headings may stand among the rows', () => {
  const { programs } = read([
    [
      'tasks',
      '年度主要任务 | 任务名称 | 主要内容 | 预算金额（元）+3',
      '^年度主要任务 | ^任务名称 | ^主要内容 | 总额 | 财政拨款 | 其他资金',
      '^年度主要任务 | 法治督察 | 督察 | 203000 | 203000 | ',
      '^年度主要任务 | …… | | | | ',
    ],
  ]);
  expect(programs.map(({ name, amount }) => `${name} ${wan(amount)}`)).toEqual(['法治督察 20.3']);
});

test('a number where the name should be leaves the content as the name', () => {
  const { programs } = read(
    [['tasks', '年度主要任务 | 任务名称 | 主要内容 | 预算金额（万元）', ' | 任务1 | 普法宣传 | 5', ' | 任务2 |  | ']],
    { scope: 'department' },
  );
  expect(programs.map(({ name, amount }) => `${name} ${wan(amount)}`)).toEqual(['普法宣传 5']);
});
