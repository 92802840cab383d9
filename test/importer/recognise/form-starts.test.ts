import { describe, expect, test } from 'vitest';
import { recogniseSource, recogniseText, sheetsSource, shownForms } from './show.ts';

const HEADER = '绩效指标|一级指标|二级指标|三级指标|指标值';
const ROWS = ['^|产出指标|数量指标|办案|≥20件', '^|满意度指标|服务对象满意度指标|群众满意度|≥90%'];
const project = (name: string): string[] => [`项目名称|${name}|<|<|<`, '实施单位|甲县司法局|<|<|<', HEADER, ...ROWS];

describe('where forms begin', () => {
  test('two forms on one sheet, each with its title', () => {
    const { forms } = recogniseSource(
      sheetsSource({
        caption: '绩效',
        rows: [
          '2023年项目支出绩效目标表|<|<|<|<',
          ...project('普法'),
          '2023年项目支出绩效目标表|<|<|<|<',
          ...project('调解'),
        ],
      }),
    );
    expect(forms.map(({ line, title }) => `${line} ${title}`)).toEqual([
      '1 2023年项目支出绩效目标表',
      '7 2023年项目支出绩效目标表',
    ]);
  });

  test('one title above several heads: the later forms keep its year, scope and unit', () => {
    const { forms } = recogniseSource(
      sheetsSource({ rows: ['2023年项目支出绩效目标表|<|<|<|<', ...project('普法'), ...project('调解')] }),
    );
    expect(forms.map(({ line, year, scope }) => `${line} ${year} ${scope}`)).toEqual([
      '1 2023 project',
      '7 2023 project',
    ]);
  });

  test('so they do where year and unit stand in lines of their own', () => {
    const { forms } = recogniseSource(
      sheetsSource({
        rows: ['项目支出绩效目标表|<|<|<|<', '（2023年度）|<|<|<|单位：元', ...project('普法'), ...project('调解')],
      }),
    );
    expect(forms.map(({ year, money }) => [year, money])).toEqual([
      [2023, 0],
      [2023, 0],
    ]);
  });

  test('year and unit above the title', () => {
    const { forms } = recogniseText(
      `2024年\n金额单位：元\n项目支出绩效目标表\n\n${project('普法').join('\n').replaceAll('|', '\t').replaceAll(/[<^]/g, '')}`,
    );
    expect(forms.map(({ title, year, money }) => [title, year, money])).toEqual([['项目支出绩效目标表', 2024, 0]]);
  });

  test('a sheet each, named by the program or by a title', () => {
    const { forms } = recogniseSource(
      sheetsSource(
        { caption: '普法', rows: project('普法') },
        { caption: '2024年项目绩效目标表', rows: project('调解') },
      ),
    );
    expect(forms.map(({ title }) => title)).toEqual([null, '2024年项目绩效目标表']);
  });

  test('a sheet with nothing but indicators goes on with the form before it', () => {
    const { forms } = recogniseSource(
      sheetsSource(
        { caption: '基本信息', rows: ['项目支出绩效目标表|<', '项目名称|普法', '年度目标|完成任务'] },
        { caption: '绩效指标', rows: ['一级指标|二级指标|三级指标|指标值', '产出指标|数量指标|办案|20件'] },
      ),
    );
    expect(forms).toHaveLength(1);
    expect(forms[0]?.sections.map(({ kind }) => kind)).toEqual(['head', 'indicators']);
  });

  test('a next page that repeats the column headings belongs to the same form', () => {
    const [form, ...more] = recogniseText(
      [
        '项目支出绩效目标表',
        `项目名称\t普法`,
        HEADER.replaceAll('|', '\t'),
        '\t产出指标\t数量指标\t办案\t20件',
        '',
        '- 2 -',
        '',
        HEADER.replaceAll('|', '\t'),
        '\t\t质量指标\t合格率\t95%',
      ].join('\n'),
    ).forms;
    expect(more).toEqual([]);
    expect(form?.sections.map(({ kind, rows }) => [kind, rows.length])).toEqual([
      ['head', 1],
      ['indicators', 2],
    ]);
  });

  test('a next page that repeats title and name goes on with the table of the page before', () => {
    const { forms } = recogniseText(
      [
        '项目支出绩效目标表',
        '项目名称\t普法\t\t\t',
        '实施单位\t甲县司法局\t\t\t',
        HEADER.replaceAll('|', '\t'),
        '\t产出指标\t数量指标\t办案\t20件',
        '',
        '项目支出绩效目标表',
        '',
        '项目名称\t普法\t\t\t',
        '绩效指标\t产出指标\t质量指标\t合格率\t95%',
        '\t\t\t采信率\t96%',
      ].join('\n'),
    );
    expect(forms).toHaveLength(1);
    expect(forms[0]?.sections.map(({ kind, header, rows }) => [kind, header !== null, rows.length])).toEqual([
      ['head', false, 2],
      ['indicators', true, 1],
      ['indicators', false, 2],
    ]);
  });

  test('money below a table of tasks is no task', () => {
    const { forms } = recogniseText(
      [
        '部门整体支出绩效目标表',
        '部门名称\t甲县司法局\t',
        '年度主要任务\t任务名称\t主要内容',
        '\t普法\t宣传',
        '预算情况\t部门预算总额（万元）\t1568.32',
        '\t1、资金来源：（1）政府预算资金\t1568.32',
        HEADER.replaceAll('|', '\t'),
        '\t产出指标\t数量指标\t办案\t20件',
      ].join('\n'),
    );
    expect(forms[0]?.sections.map(({ kind, rows }) => [kind, rows.length])).toEqual([
      ['head', 1],
      ['tasks', 1],
      ['head', 2],
      ['indicators', 1],
    ]);
  });

  test('other tables of a budget are left outside, before and after', () => {
    const shown = shownForms(
      recogniseSource(
        sheetsSource(
          { caption: '1', rows: ['部门收支总表|<|<', '收入|金额|支出', '财政拨款|100|基本支出'] },
          { caption: '2', rows: ['项目支出预算表|<|<', '项目名称|合计|财政拨款', '普法|12|12'] },
          { caption: '3', rows: ['2023年项目支出绩效目标表|<|<|<|<', ...project('普法')] },
          {
            caption: '4',
            rows: ['政府采购预算表|<|<|<|<', '项目名称|品目|数量|单价|金额', '普法|电脑|2台|5000|10000'],
          },
        ),
      ),
    );
    expect(shown.filter((line) => / · /.test(line))).toEqual([
      '7 · 2023年项目支出绩效目标表 · project · targets · 2023 · -',
    ]);
    expect(shown.filter((line) => /other-table/.test(line))).toHaveLength(6);
  });

  test('a list of contents above the forms is none of them', () => {
    const { forms } = recogniseText(
      [
        '目录',
        '一、部门收支总表',
        '二、项目支出绩效目标表',
        '',
        '2023年项目支出绩效目标表',
        '',
        '项目名称\t普法',
        '一级指标\t二级指标\t三级指标\t指标值',
        '产出指标\t数量指标\t办案\t20件',
      ].join('\n'),
    );
    expect(forms.map(({ line }) => line)).toEqual([5]);
  });

  test('prose and budgets without any form hold none', () => {
    expect(recogniseText('2023年工作总结\n全年调解纠纷1200件，成功率98%。').forms).toEqual([]);
  });
});
