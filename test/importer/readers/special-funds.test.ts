import { expect, test } from 'vitest';
import { joinPrograms } from '../../../src/importer/readers/join.ts';
import { fundsOf, read, wan } from './notation.ts';

const SUMMARY = read(
  [
    [
      'special-funds',
      '序号 | 名  称 | 金  额 | 实施期绩效目标 | 年度绩效目标',
      ' | 合  计 | | | ',
      '一 | 业务性专项经费 | 22.5 | 加强管理。 | 办理360件。',
      '1 | 社区矫正 | 12.9 | 扎实做好。 | 今年以来接收46人。',
      '2 | 法律服务 | 9.6 | 开展援助。 | 同上',
      '二 | 依法治区工作 | 9.5 | 提高水平。 | 同上',
    ],
  ],
  { scope: 'summary' },
).programs;

const DIRECTION = read(
  [
    [
      'head',
      '支出方向（子项） | 社区矫正 | 所属专项 | 名称 | 业务性专项经费',
      '项目金额 | 12.9 | ^所属专项 | 金额 | 22.5',
      '项目实施期 | 2023',
      '实施期绩效目标 | 全面加强。',
    ],
    ['workings', '支出内容简介 | 支出明细 | 金额 | 支出测算依据及过程说明', '社区矫正 | 12.9 | 12.9 | 按实际'],
  ],
  { scope: 'direction' },
).programs;

test('the summary holds special funds and the directions numbered below them', () => {
  expect(SUMMARY.map(({ form, name, parentName, amount }) => [form, name, parentName, wan(amount)])).toEqual([
    ['special-fund', '业务性专项经费', null, '22.5'],
    ['spending-direction', '社区矫正', '业务性专项经费', '12.9'],
    ['spending-direction', '法律服务', '业务性专项经费', '9.6'],
    ['special-fund', '依法治区工作', null, '9.5'],
  ]);
  expect(SUMMARY[0]?.goals.map(({ part }) => part)).toEqual(['period', 'annual']);
});

test('a direction’s own form names its special fund, with its amount', () => {
  expect(DIRECTION.map(({ form, name, parentName }) => [form, name, parentName])).toEqual([
    ['special-fund', '业务性专项经费', null],
    ['spending-direction', '社区矫正', '业务性专项经费'],
  ]);
  expect(fundsOf(DIRECTION[0]?.funds ?? [])).toEqual(['total total 金额 22.5']);
  expect(fundsOf(DIRECTION[1]?.funds ?? [])).toEqual(['total total 项目金额 12.9', 'calculation ? 社区矫正 12.9']);
});

test('a direction is the same in the summary and in its own form, whichever comes first', () => {
  for (const forms of [
    [SUMMARY, DIRECTION],
    [DIRECTION, SUMMARY],
  ]) {
    const joined = joinPrograms(forms);
    expect(joined.map(({ name }) => name).toSorted()).toEqual(
      ['业务性专项经费', '依法治区工作', '法律服务', '社区矫正'].toSorted(),
    );
    const direction = joined.find(({ name }) => name === '社区矫正');
    expect(fundsOf(direction?.funds ?? [])).toEqual(['total total 项目金额 12.9', 'calculation ? 社区矫正 12.9']);
    expect(direction).toMatchObject({ period: '2023', parentName: '业务性专项经费' });
    expect(direction?.goals).toHaveLength(3);
    const fund = joined.find(({ name }) => name === '业务性专项经费');
    expect(fundsOf(fund?.funds ?? [])).toEqual(['total total 金额 22.5']);
  }
});

test('a direction finds its special fund under a slightly longer name', () => {
  const other = read(
    [['head', '支出方向 | 依法治区 | 所属专项名称 | 依法治区工作经费', '项目金额 | 9.5 | 金额 | 9.5']],
    { scope: 'direction' },
  ).programs;
  const joined = joinPrograms([SUMMARY, other]);
  expect(joined).toHaveLength(5);
  expect(joined.at(-1)).toMatchObject({ name: '依法治区', parentName: '依法治区工作' });
});

test('funds and directions in columns of their own, with the sum of a fund below its directions', () => {
  const header = '专项资金名称 | 支出方向（子项） | 年度本级预算金额 | 年度绩效目标';
  const { programs } = read([
    [
      'special-funds',
      header,
      '政法专项 | 社区矫正 | 20 | 矫正',
      ' | 人民调解 | 15.5 | 调解',
      ' | 小计 | 35.5 | ',
      '普法专项 | 讲座 | 3 | 普法',
    ],
  ]);
  expect(programs.map(({ form, name, parentName, amount }) => [form, name, parentName, wan(amount)])).toEqual([
    ['special-fund', '政法专项', null, '35.5'],
    ['spending-direction', '社区矫正', '政法专项', '20'],
    ['spending-direction', '人民调解', '政法专项', '15.5'],
    ['special-fund', '普法专项', null, wan(null)],
    ['spending-direction', '讲座', '普法专项', '3'],
  ]);
});
