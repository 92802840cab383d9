import { expect, test } from 'vitest';
import { read } from './notation.ts';

test('each row of the work plan is a goal, and its numbers count', () => {
  const { programs } = read(
    [
      ['head', '部门名称 | 某区司法局'],
      [
        'work-plan',
        '年度重点工作计划 | 事项 | 责任单位/科室 | 工作目标',
        ' | 普法宣传 | 办公室 | 开展普法宣传。',
        ' | 法律援助 | 援助中心 | 办理法律援助360件。',
        ' | | | ',
      ],
      ['head', '整体绩效目标 | 建成法治政府。'],
    ],
    { scope: 'department' },
  );
  expect(programs[0]?.goals.map(({ part, line }) => `${part} ${line}`)).toEqual([
    'work-plan 4',
    'work-plan 5',
    'overall 7',
  ]);
  expect(programs[0]?.goalNumbers).toMatchObject([{ value: 360, unit: '件', line: 5 }]);
});
