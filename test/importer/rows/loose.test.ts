import { expect, test } from 'vitest';
import { rowsOfText, shownText } from './show.ts';

const HEADS = '一级指标 二级指标 三级指标 指标值';
/** The rows below the headings, without line numbers. */
const below = (text: string): string[] =>
  shownText(text)
    .slice(1)
    .map((row) => row.replace(/^\d+/, ''));

test('spaces part cells, and levels are told by their words', () => {
  expect(
    below(`${HEADS}\n产出指标 数量指标 办理案件 数 ≥5件\n质量指标 合格率 95%\n效益指标 社会效益指标 维护稳定 长期`),
  ).toEqual([
    '? | 产出指标 | 数量指标 | 办理案件⏎数@2,2 | ≥5件',
    '? | ^产出指标 | 质量指标 | 合格率 | 95%',
    '? | 效益指标 | 社会效益指标 | 维护稳定 | 长期',
  ]);
});

test('wide gaps part cells that hold spaces, and leave no doubt', () => {
  expect(below('一级指标  二级指标  三级指标  指标值\n产出指标  数量指标  办理案件 数  ≥5件')).toEqual([
    ' | 产出指标 | 数量指标 | 办理案件 数 | ≥5件',
  ]);
});

test('nothing parts cells', () => {
  expect(
    shownText('一级指标二级指标三级指标指标值\n产出指标数量指标办理案件≥5件\n服务对象满意度指标群众满意度90%以上'),
  ).toEqual([
    '1 | 一级指标 | 二级指标 | 三级指标 | 指标值',
    '2? | 产出指标 | 数量指标 | 办理案件 | ≥5件',
    '3? |  | 服务对象满意度指标 | 群众满意度 | 90%以上',
  ]);
});

test('nothing parts rows', () => {
  expect(
    below(
      '一级指标二级指标三级指标指标值产出指标数量指标办案≥5件质量指标合格率95%满意度指标服务对象满意度指标群众满意度90%',
    ),
  ).toEqual([
    '? | 产出指标 | 数量指标 | 办案 | ≥5件',
    '? | ^产出指标 | 质量指标 | 合格率 | 95%',
    '? | 满意度指标 | 服务对象满意度指标 | 群众满意度 | 90%',
  ]);
});

test('a name goes on in the next line, or ends there', () => {
  expect(
    below(`${HEADS}\n产出指标 数量指标 组织监督\n活动 ≥5次\n质量指标 监督员履行职责 ≥95%\n情况\n时效指标 及时率 100%`),
  ).toEqual([
    '? | 产出指标 | 数量指标 | 组织监督⏎活动@2,3 | ≥5次',
    '? | ^产出指标 | 质量指标 | 监督员履行职责⏎情况@4,5 | ≥95%',
    '? | ^产出指标 | 时效指标 | 及时率 | 100%',
  ]);
});

test('the levels go on over a page that repeats the headings', () => {
  const rows = rowsOfText(`${HEADS}\n产出指标 数量指标 办案 5件\n- 2 -\n${HEADS}\n质量指标 合格率 95%`);
  expect(rows.at(-1)?.cells.map(({ text, isCarried }) => [text, isCarried])).toEqual([
    ['产出指标', true],
    ['质量指标', false],
    ['合格率', false],
    ['95%', false],
  ]);
});

test('a line for each cell, without tabs', () => {
  const lines = [
    '项目名称',
    '普法',
    '',
    '一级指标',
    '二级指标',
    '三级指标',
    '指标值',
    '产出指标',
    '数量指标',
    '办理法律',
    '援助',
    '5件',
    '宣传',
    '3场',
    '质量指标',
    '合格率',
    '95%',
  ];
  expect(shownText(lines.join('\n'))).toEqual([
    '1 | 项目名称 | 普法',
    '4 | 一级指标 | 二级指标 | 三级指标 | 指标值',
    '10 | 产出指标 | 数量指标 | 办理法律⏎援助@10,11 | 5件',
    '13 | ^产出指标 | ^数量指标 | 宣传 | 3场',
    '16 | ^产出指标 | 质量指标 | 合格率 | 95%',
  ]);
});

test('gaps of a PDF leave no blank cells', () => {
  expect(
    shownText(
      '一级指标\t二级指标\t三级指标\t指标值\n产出指标\t数量指标\t办 案\t5件\n质量指标\t合格率\t95%',
      'pdf',
    ).slice(1),
  ).toEqual(['2 | 产出指标 | 数量指标 | 办 案 | 5件', '3 | ^产出指标 | 质量指标 | 合格率 | 95%']);
});

test('labels and their facts above the table', () => {
  expect(
    shownText(
      `项目名称 普法\n项目资金(万元) 年度资金总额: 5\n年度目标 做好\n各项工作。\n${HEADS}\n产出指标 数量指标 办案 5件\n填表人 某某`,
    ),
  ).toEqual([
    '1 | 项目名称 | 普法',
    '2 | 项目资金(万元) | 年度资金总额: | 5',
    '3 | 年度目标 | 做好⏎各项工作。@3,4',
    '5 | 一级指标 | 二级指标 | 三级指标 | 指标值',
    '6? | 产出指标 | 数量指标 | 办案 | 5件',
    '7 ¶ 填表人 某某',
  ]);
});

test('a heading in the middle of its rows heads those above it, and pieces of a wide cell stand apart', () => {
  const lines = [
    '      一级指标  二级指标  三级指标  指标值',
    '                数量指标  办案      5件',
    ' 绩效 产出指标  质量指标  合格率    95%',
    ' 指标           时效指标  及时率    100%',
  ];
  expect(shownText(lines.join('\n'))).toEqual([
    '3 ¶ 绩效',
    '4 ¶ 指标',
    '1 | 一级指标 | 二级指标 | 三级指标 | 指标值',
    '2 | 产出指标 | 数量指标 | 办案 | 5件',
    '3 | ^产出指标 | 质量指标 | 合格率 | 95%',
    '4 | ^产出指标 | 时效指标 | 及时率 | 100%',
  ]);
});

test('numbers, signs and units in columns of their own', () => {
  const lines = [
    '序号 一级指标 二级指标 三级指标 计算符号 指标值 计量单位 权重',
    '1 产出指标 数量指标 办理 案件 ≥ 200 件 10',
    '2 效益指标 社会效益指标 维护稳定 定性 长期 20',
  ];
  expect(below(lines.join('\n'))).toEqual([
    '? | 1 | 产出指标 | 数量指标 | 办理⏎案件@2,2 | ≥ | 200 | 件 | 10',
    '? | 2 | 效益指标 | 社会效益指标 | 维护稳定 | 定性 | 长期 |  | 20',
  ]);
});

test('a flat list without lines keeps program and money before the levels, and words that are not compared as values', () => {
  const heads = '项目名称\t预算数\t一级指标\t二级指标\t三级指标\t指标性质\t指标值\t度量单位';
  expect(
    shownText(
      `${heads}\n普法\t3.5\t产出指标\t数量指标\t讲座\t≥\t4\t场\n产出指标\t质量指标\t合格率\t≥\t98\t%\n效益指标\t社会效益指标\t守法意识\t逐步增强`,
      'pdf',
    ).slice(1),
  ).toEqual([
    '2 | 普法 | 3.5 | 产出指标 | 数量指标 | 讲座 | ≥ | 4 | 场',
    '3 |  |  | 产出指标 | 质量指标 | 合格率 | ≥ | 98 | %',
    '4? |  |  | 效益指标 | 社会效益指标 | 守法意识 |  | 逐步增强 | ',
  ]);
});

test('a page that prints the title again goes on with the columns and levels of the page before', () => {
  const lines = [
    '2022年项目支出绩效目标表',
    '项目名称 普法',
    '一级指标 二级指标 三级指标 指标值',
    '产出指标 数量指标 讲座 ≥8场',
    '- 1 -',
    '2022年项目支出绩效目标表',
    '项目名称 普法',
    '资料 ≥900份',
    '质量指标 合格率 100%',
  ];
  expect(
    shownText(lines.join('\n'))
      .filter((row) => row.includes('|'))
      .slice(-3),
  ).toEqual([
    '3 | 一级指标 | 二级指标 | 三级指标 | 指标值',
    '8? | ^产出指标 | ^数量指标 | 资料 | ≥900份',
    '9? | ^产出指标 | 质量指标 | 合格率 | 100%',
  ]);
});
