import { expect, test } from 'vitest';
import { nameFromTitle } from '../../../src/importer/readers/head/title-name.ts';

test('a title may be the only place of a program’s name', () => {
  expect(nameFromTitle('2023年法律援助经费绩效目标表')).toBe('法律援助经费');
  expect(nameFromTitle('某某县司法局2023年度社区矫正项目支出绩效目标申报表')).toBe('社区矫正');
});

test('titles of the common kinds name none', () => {
  for (const title of [
    null,
    '2022年项目支出绩效目标表',
    '项目支出预算绩效目标表(2021年度)',
    '揭阳市市直2021年部门整体支出预算绩效目标表',
    '2023年区级专项资金支出方向绩效目标表',
    '部门预算项目绩效目标申报表（2024年度）',
    '望溪县司法局2023年度项目绩效目标',
    '附件2：专项资金绩效目标申报表',
  ])
    expect([title, nameFromTitle(title)]).toEqual([title, null]);
});
