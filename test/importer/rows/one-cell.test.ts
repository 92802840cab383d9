import { expect, test } from 'vitest';
import { rowsOfText, shownText } from './show.ts';

const HEADER = ['\t指标', '\t一级指标', '\t二级指标', '\t三级指标', '\t指标值', '\t备注', ''];

test('a tab begins a cell, a line without one goes on it, a blank line ends the row', () => {
  expect(shownText('\t年度预算\n（万元）\n\t资金总额：5\n\n\t\n\t部门\n\t某局')).toEqual([
    '1 | 年度预算⏎（万元）@1,2 | 资金总额：5',
    '5 |  | 部门 | 某局',
  ]);
});

test('one cell alone is a text', () => {
  expect(shownText('\t2022年项目支出绩效目标表\n\n\t项目名称\n\t普法\n\n\t单位负责人签字：')).toEqual([
    '1 ¶ 2022年项目支出绩效目标表',
    '3 | 项目名称 | 普法',
    '6 ¶ 单位负责人签字：',
  ]);
});

test('blank lines inside a cell and between the pieces of a row do not end it', () => {
  const lines = [
    ...HEADER,
    ...['\t', '\t产出指标', '\t数量指标', '\t办案', '\t5件', '　', '', '\t省厅', ''],
    ...['\t', '\t', '', '', '\t质量指标', '\t合格率', '\t90%', '\t省厅', ''],
  ];
  expect(shownText(lines.join('\n'))).toEqual([
    '1 | 指标 | 一级指标 | 二级指标 | 三级指标 | 指标值 | 备注',
    '8 |  | 产出指标 | 数量指标 | 办案 | 5件 | 省厅',
    '17 |  |  | 质量指标 | 合格率 | 90% | 省厅',
  ]);
});

test('a cell that a page breaks goes on', () => {
  const lines = [...HEADER, ...['\t', '\t产出指标', '\t数量指标', '\t办理法律', '', '援助案件', '\t5件', '\t省厅']];
  expect(shownText(lines.join('\n')).at(-1)).toBe('8 |  | 产出指标 | 数量指标 | 办理法律⏎援助案件@11,13 | 5件 | 省厅');
});

test('a line may hold two cells', () => {
  const lines = [...HEADER, ...['\t', '\t产出指标\t数量指标', '\t办案', '\t5件\t省厅']];
  expect(shownText(lines.join('\n')).at(-1)).toBe('8 |  | 产出指标 | 数量指标 | 办案 | 5件 | 省厅');
});

test('who filled it in is part of no cell', () => {
  const lines = [
    ...HEADER,
    ...['\t', '\t产出指标', '\t数量指标', '\t办案', '\t5件', '填表人：某某', '', '项目支出绩效目标表'],
  ];
  expect(shownText(lines.join('\n')).slice(1)).toEqual([
    '8 |  | 产出指标 | 数量指标 | 办案 | 5件',
    '13 ¶ 填表人：某某',
    '15 ¶ 项目支出绩效目标表',
  ]);
});

test('rows that leave out their merged cells stand under the headings that their words belong to', () => {
  const lines = [
    ...['\t绩效指标', '\t一级指标', '\t二级指标', '\t三级指标', '\t指标值', ''],
    ...['\t产出指标', '\t数量指标', '\t办案', '\t5件', '', '\t培训', '\t2期', '', '\t质量指标', '\t合格率', '\t90%'],
  ];
  const rows = rowsOfText(lines.join('\n')).slice(1);
  expect(rows.map(({ cells }) => cells.map(({ column, text }) => `${column} ${text}`))).toEqual([
    ['1 产出指标', '2 数量指标', '3 办案', '4 5件'],
    ['3 培训', '4 2期'],
    ['2 质量指标', '3 合格率', '4 90%'],
  ]);
});
