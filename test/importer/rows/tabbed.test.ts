import { expect, test } from 'vitest';
import { rowsOfText, shownText } from './show.ts';

const HEADER = '绩效指标\t一级指标\t二级指标\t三级指标\t指标值';

test('a line is a row, with its blank cells', () => {
  expect(shownText('项目名称\t普法\t\t\n\t其他\t\t5')).toEqual(['1 | 项目名称 | 普法 |  | ', '2 |  | 其他 |  | 5']);
});

test('a title ends the table, a blank line and a page number do not', () => {
  const rows = rowsOfText(
    `${HEADER}\n\n\t产出指标\t数量指标\t办案\t5件\n- 2 -\n\t\t\t培训\t2期\n\n项目支出绩效目标表\n\n${HEADER}`,
  );
  expect(rows.map(({ table, line }) => [line, table])).toEqual([
    [1, 1],
    [3, 1],
    [4, 0],
    [5, 1],
    [7, 0],
    [9, 2],
  ]);
});

test('a cell with line breaks goes on in the lines below', () => {
  const lines = [
    HEADER,
    '\t产出指标\t数量指标\t办理法律',
    '援助案件\t≥200件',
    '\t\t\t培训\t2期',
    '（含线上）',
    '\t\t\t走访\t3次',
  ];
  expect(shownText(lines.join('\n')).slice(1)).toEqual([
    '2 |  | 产出指标 | 数量指标 | 办理法律⏎援助案件@2,3 | ≥200件',
    '4 |  |  |  | 培训 | 2期⏎（含线上）@4,5',
    '6 |  |  |  | 走访 | 3次',
  ]);
});

test('a name that lost its cells is a row of its own', () => {
  const lines = [HEADER, '\t产出指标\t数量指标\t办案\t5件', '群众满意度\t95%\t\t\t'];
  expect(shownText(lines.join('\n')).at(-1)).toBe('3 | 群众满意度 | 95% |  |  | ');
});

test('a text stands beside its label, however many paragraphs and pages it fills', () => {
  const lines = ['部门职责\t一、做好工作\t', '', '二、再做', '', '\t好工作。\t\t', '整体绩效目标\t完成'];
  expect(shownText(lines.join('\n'))).toEqual([
    '1 | 部门职责 | 一、做好工作⏎二、再做⏎好工作。@1,3,5 | ',
    '6 | 整体绩效目标 | 完成',
  ]);
});

test('a text alone in the row below its label belongs to it', () => {
  expect(shownText('年度目标\t\t\n<p>完成任务</p>\t\t\n绩效指标\t一级指标\t指标值')).toEqual([
    '1 | 年度目标 | <p>完成任务</p> | ',
    '3 | 绩效指标 | 一级指标 | 指标值',
  ]);
});

test('notes below a table are texts', () => {
  expect(shownText(`${HEADER}\n\t产出指标\t数量指标\t办案\t5件\n本表一式两份\n填表人：某某`).slice(2)).toEqual([
    '3 ¶ 本表一式两份',
    '4 ¶ 填表人：某某',
  ]);
});

test('a row without its blank cells is whole where the next begins with a level', () => {
  const lines = ['一级指标\t二级指标\t三级指标\t指标值', '出具意见书\t≥80份', '质量指标\t准确率\t≥98%'];
  expect(shownText(lines.join('\n')).slice(1)).toEqual(['2 | 出具意见书 | ≥80份', '3 | 质量指标 | 准确率 | ≥98%']);
});
