import { expect, test } from 'vitest';
import { rowsOfText } from './show.ts';

const LIST = [
  '望溪县司法局2023年度项目绩效目标',
  '一、村居法律顾问',
  '预算安排：33万元',
  '【产出指标】数量指标：(1)聘请法律顾问≥55名；质量指标：(1)合格率≥90%。',
  '【满意度指标】服务对象满意度指标：(1)村民满意度≥88%。',
];

test.each(['附表2', '部门收支总体情况表', '第四部分 名词解释', '附件3：'])('%s ends a list of indicators', (line) => {
  const rows = rowsOfText([...LIST, line, '一、财政拨款收入：指本级财政当年拨付的资金。'].join('\n'));
  const behind = rows.filter((row) => row.line > LIST.length);
  expect(behind.map(({ kind }) => kind)).toEqual(['text', 'text']);
});
