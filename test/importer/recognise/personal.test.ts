import { expect, test } from 'vitest';
import { recogniseSource, recogniseText, sheetsSource } from './show.ts';

const FORM = ['2023年项目支出绩效目标表|<|<|<', '项目名称|普法|实施单位|甲县司法局'];
const TABLE = ['一级指标|二级指标|三级指标|指标值', '产出指标|数量指标|办案|20件'];

const personal = (...rows: string[]): string[] =>
  recogniseSource(sheetsSource({ rows: [...FORM, ...rows, ...TABLE] })).personal.map(({ text }) => text);

test('a person beside facts: only label and name are personal', () => {
  expect(personal('项目负责人|张某某|项目属性|经常性')).toEqual(['项目负责人', '张某某']);
});

test('telephone numbers anywhere', () => {
  expect(personal('项目属性|经常性|备用|0731-12345678')).toEqual(['0731-12345678']);
});

test('codes and amounts are no telephone numbers', () => {
  expect(personal('项目编码|51120223T000000001122|项目资金|138001380001.5')).toEqual([]);
});

test('a label that nobody has filled in names nobody', () => {
  expect(personal('项目负责人||联系电话|')).toEqual([]);
});

test.each([
  ['填表人：李某　联系电话：123456', 1],
  ['单位负责人签字：          填表日期：2023年1月5日', 0],
  ['填报人：                  联系电话：', 0],
  ['项目责任人（签字）：王某          单位（盖章）：', 1],
  ['发布时间：2023-02-10 来源：甲县司法局 责任编辑：王某', 1],
])('%s is a line of signatures', (line, count) => {
  const { forms, personal: cells } = recogniseText(
    ['2023年项目支出绩效目标表', '', '项目名称\t普法', TABLE.join('\n').replaceAll('|', '\t'), '', line].join('\n'),
  );
  expect(forms[0]?.sections.at(-1)?.kind).toBe('signature');
  expect(cells).toHaveLength(count);
});

test('whoever fills the form in, among the unit and the year', () => {
  const { forms, personal: cells } = recogniseSource(
    sheetsSource({
      rows: [
        '项目支出绩效目标表|<|<|<',
        '填报单位：甲县司法局|填报人：李某|2023年度|单位：元',
        FORM[1] ?? '',
        ...TABLE,
      ],
    }),
  );
  expect(forms.map(({ year, money }) => [year, money])).toEqual([[2023, 0]]);
  expect(cells.map(({ text }) => text)).toEqual(['填报人：李某']);
});

test('everything below a heading of persons', () => {
  const { personal: cells } = recogniseSource(
    sheetsSource({
      rows: [...FORM, '任务名称|主要内容|责任人|预算金额', '普法|宣传|赵某|3', '调解|办案|钱某|4', ...TABLE],
    }),
  );
  expect(cells.map(({ text }) => text)).toEqual(['赵某', '钱某']);
});
