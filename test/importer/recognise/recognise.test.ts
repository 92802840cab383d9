import { describe, expect, test } from 'vitest';
import { textSource } from '../rows/show.ts';
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

describe('sections', () => {
  test('headings of two rows become one with the deeper names', () => {
    const { forms } = recogniseSource(
      sheetsSource({
        rows: [
          '部门整体支出绩效目标申报表|<|<|<|<|<',
          '部门名称|甲县司法局|<|<|<|<',
          '年度主要任务|任务名称|主要内容|预算金额（万元）|<|<',
          '^|^|^|总额|财政拨款|其他资金',
          '^|法治督察|督察|20.3|20.3|',
          '^|金额合计|<|20.3|20.3|',
          '年度总体目标|完成任务|<|<|<|<',
          '年度绩效指标|一级指标|二级指标|三级指标|<|指标值',
          '^|产出指标|数量指标|督察|<|≥3次',
        ],
      }),
    );
    expect(forms[0]?.sections.map(({ kind, rows }) => [kind, rows.length])).toEqual([
      ['head', 1],
      ['tasks', 2],
      ['head', 1],
      ['indicators', 1],
    ]);
    expect(forms[0]?.sections[1]?.header?.cells.map(({ text }) => text)).toEqual([
      '年度主要任务',
      '任务名称',
      '主要内容',
      '总额',
      '财政拨款',
      '其他资金',
    ]);
  });

  test('the same with tabs, where nothing says how far a heading reaches', () => {
    const { forms } = recogniseText(
      [
        '部门整体支出绩效目标表',
        '',
        '部门名称\t甲县司法局\t\t\t\t',
        '年度主要任务\t任务名称\t主要内容\t预算金额（万元）\t\t',
        '\t\t\t总额\t财政拨款\t其他资金',
        '\t法治督察\t督察\t20.3\t20.3\t',
      ].join('\n'),
    );
    expect(forms[0]?.sections[1]?.header?.cells.map(({ text }) => text)).toEqual([
      '年度主要任务',
      '任务名称',
      '主要内容',
      '总额',
      '财政拨款',
      '其他资金',
    ]);
    expect(forms[0]?.sections[1]?.rows).toHaveLength(1);
  });

  test('medium-term and annual halves over their own columns', () => {
    const { forms } = recogniseSource(
      sheetsSource({
        rows: [
          '项目支出绩效目标表|<|<|<|<|<|<',
          '项目名称|普法|<|<|<|<|<',
          '一级指标|中期目标|<|<|年度目标|<|<',
          '^|二级指标|三级指标|指标值|二级指标|三级指标|指标值',
          '产出指标|数量指标|讲座|60场|数量指标|讲座|20场',
        ],
      }),
    );
    expect(forms[0]?.sections.map(({ kind, rows }) => [kind, rows.length])).toEqual([
      ['head', 1],
      ['indicators', 1],
    ]);
    expect(forms[0]?.sections[1]?.header?.cells.map(({ text }) => text).join('|')).toBe(
      '一级指标|二级指标|三级指标|指标值|二级指标|三级指标|指标值',
    );
  });

  test('rows of a table are no headings, even where they say 产出指标 and 年度目标', () => {
    const { forms } = recogniseSource(
      sheetsSource({
        rows: [
          '项目绩效目标表|<|<|<',
          '项目名称|单位|一级指标|二级指标|三级指标|指标值',
          '普法|甲局|产出指标|数量指标|年度目标|20场',
        ],
      }),
    );
    expect(forms[0]?.sections.map(({ kind, rows }) => [kind, rows.length])).toEqual([['flat-list', 1]]);
  });

  test('each group of tasks is a section, and its name stays in the first row', () => {
    const { forms } = recogniseText(
      [
        '部门整体支出绩效目标表',
        '',
        '部门名称\t甲县司法局\t\t\t\t',
        '年度重点工作任务\t序号\t名称\t主要实施内容\t期望达到的目标\t拟投入金额(万元)',
        '\t1\t普法\t宣传\t40场\t14.6',
        '其他需完成任务\t序号\t名称\t主要实施内容\t期望达到的目标\t拟投入金额(万元)',
        '\t1\t走访\t走访\t巩固\t2',
      ].join('\n'),
    );
    const tasks = forms[0]?.sections.filter(({ kind }) => kind === 'tasks') ?? [];
    expect(tasks.map(({ rows }) => rows[0]?.cells[0]?.text)).toEqual(['年度重点工作任务', '其他需完成任务']);
  });

  test('a row that lost its levels stays in the table of indicators', () => {
    const { forms } = recogniseText(
      [
        '项目支出绩效目标表',
        '',
        '项目名称\t普法\t\t\t',
        HEADER.replaceAll('|', '\t'),
        '\t产出指标\t数量指标\t办案\t20件',
        '国家统一法律职业资格考试\t\t\t组织两个阶段的考试，考生约六百人，确保安全平稳',
        '群众满意度\t95%以上\t\t\t',
      ].join('\n'),
    );
    expect(forms[0]?.sections.map(({ kind, rows }) => [kind, rows.length])).toEqual([
      ['head', 1],
      ['indicators', 3],
    ]);
  });

  test('a row of column numbers is no indicator', () => {
    const { forms } = recogniseSource(
      sheetsSource({
        rows: [
          '项目支出绩效目标表|<|<|<|<',
          '单位名称、项目名称|一级指标|二级指标|三级指标|指标值',
          '1|2|3|4|5',
          '普法|产出指标|数量指标|办案|20件',
        ],
      }),
    );
    expect(forms[0]?.sections.map(({ kind, rows }) => `${kind} ${rows.length}`)).toEqual(['flat-list 1']);
  });

  test('a task about duties is no heading of a work plan', () => {
    const { forms } = recogniseSource(
      sheetsSource({
        rows: [
          '部门整体支出绩效目标表|<|<|<',
          '年度重点工作任务|名称|主要实施内容|拟投入金额',
          '年度重点工作任务|普法责任|宣传责任|3',
          '年度重点工作计划|事项|责任科室|工作目标',
          '|普法|宣教股|40场',
        ],
      }),
    );
    expect(forms[0]?.sections.map(({ kind, rows }) => `${kind} ${rows.length}`)).toEqual(['tasks 1', 'work-plan 1']);
  });

  test('duties with programs and money are no special funds', () => {
    const { forms } = recogniseSource(
      sheetsSource({
        rows: [
          '部门整体支出绩效目标表|<|<|<',
          '部门名称|甲县司法局|<|<',
          '部门职能|年度目标任务|支出项目名称|预算金额(万元)',
          '普法|办案|普法经费|49.8',
          '一级指标|二级指标|三级指标|目标值',
          '产出指标|数量指标|办案|20件',
        ],
      }),
    );
    expect(forms[0]?.sections.map(({ kind, rows }) => `${kind} ${rows.length}`)).toEqual(['head 3', 'indicators 1']);
  });

  test('a note below the table is no indicator', () => {
    const { forms } = recogniseSource(
      sheetsSource({
        rows: [
          '项目支出绩效目标表|<|<|<',
          '项目名称|普法|<|<',
          '一级指标|二级指标|三级指标|指标值',
          '产出指标|数量指标|办案|20件',
          '其他说明|无|<|<',
          '财政部门审核意见|同意|<|<',
        ],
      }),
    );
    expect(forms[0]?.sections.map(({ kind, rows }) => [kind, rows.length])).toEqual([
      ['head', 1],
      ['indicators', 1],
      ['prose', 2],
    ]);
  });

  test('money below the tasks of a department is no task', () => {
    const rows = [
      '部门整体支出绩效目标表|<|<|<|<',
      '部门名称|甲县司法局|<|<|<',
      '年度主要任务|任务名称|主要内容|<|<',
      '^|普法|宣传|<|<',
      '^|调解|办案|<|<',
      '年度部门整体支出预算|资金总额|财政拨款|其他资金|',
      '^|120|120|0|',
      '年度总体目标|完成任务|<|<|<',
      '年度绩效指标|一级指标|二级指标|三级指标|指标值',
      '^|产出指标|数量指标|办案|20件',
    ];
    const kinds = (source: Parameters<typeof recogniseSource>[0]): string[] =>
      recogniseSource(source).forms[0]?.sections.map(({ kind, rows: own }) => `${kind} ${own.length}`) ?? [];
    const expected = ['head 1', 'tasks 2', 'head 3', 'indicators 1'];
    expect(kinds(sheetsSource({ rows }))).toEqual(expected);
    const text = rows.map((row) => row.replaceAll('|', '\t').replaceAll(/[<^]/g, '')).join('\n');
    expect(kinds(textSource(text.replace(/^(\S+)\t+\n/, '$1\n\n')))).toEqual(expected);
  });

  test('a table that goes on after a page with other columns, told by its levels', () => {
    const { forms } = recogniseSource(
      sheetsSource(
        {
          rows: [
            '项目支出绩效目标表|<|<|<|<|<',
            '项目名称|普法|<|<|<|<',
            '一级指标|二级指标|三级指标|<|<|指标值',
            '产出指标|数量指标|办案|<|<|20件',
          ],
        },
        { rows: ['|编印手册|<|3本', '效益指标|社会效益指标|法治意识|提高'] },
      ),
    );
    expect(forms.map(({ sections }) => sections.map(({ kind, rows }) => `${kind} ${rows.length}`))).toEqual([
      ['head 1', 'indicators 3'],
    ]);
  });
});

describe('several years', () => {
  const table = (name: string): string[] => [
    `${name}|一级指标|二级指标|指标内容|指标值`,
    '^|产出指标|数量指标|办案|20件',
    '^|^|质量指标|合格率|90%',
  ];

  test('of two tables of indicators, the one for the year', () => {
    const { forms, outside } = recogniseSource(
      sheetsSource({
        rows: [
          '项目支出绩效目标申报表|<|<|<|<',
          '项目名称|普法|<|<|<',
          ...table('长期绩效指标'),
          ...table('年度绩效指标'),
        ],
      }),
    );
    expect(forms[0]?.sections.map(({ kind, rows }) => `${kind} ${rows[0]?.line}`)).toEqual(['head 2', 'indicators 7']);
    expect(outside.filter(({ why }) => why === 'other-table')).toHaveLength(3);
  });

  test('a table of several years alone is kept', () => {
    const { forms } = recogniseSource(
      sheetsSource({ rows: ['项目支出绩效目标申报表|<|<|<|<', '项目名称|普法|<|<|<', ...table('长期绩效指标')] }),
    );
    expect(forms[0]?.sections).toHaveLength(2);
  });

  test('of two forms in one, too', () => {
    const { forms } = recogniseSource(
      sheetsSource({
        rows: [
          '项目支出绩效目标申报表|<|<|<|<',
          '项目名称|普法|<|<|<',
          '项目长期绩效目标表|<|<|<|<',
          ...table('长期目标1'),
          '项目年度绩效目标表|<|<|<|<',
          ...table('年度目标1'),
        ],
      }),
    );
    expect(forms.map(({ line }) => line)).toEqual([1, 7]);
  });
});

describe('lines around forms', () => {
  test.each([
    ['附件2-1：2023年项目支出绩效目标表', '2023年项目支出绩效目标表'],
    ['表11 项目支出绩效目标表', '项目支出绩效目标表'],
    ['（三）项目支出绩效目标表', '项目支出绩效目标表'],
    ['## 项目支出绩效目标表（2023年度）', '项目支出绩效目标表（2023年度）'],
    ['2023年项目绩效目标公开', '2023年项目绩效目标公开'],
  ])('%s is titled %s', (line, title) => {
    const { forms } = recogniseText(
      `${line}\n\n项目名称\t普法\n一级指标\t二级指标\t三级指标\t指标值\n产出指标\t数量指标\t办案\t20件`,
    );
    expect(forms.map((form) => form.title)).toEqual([title]);
  });

  test('year and unit in one row', () => {
    const { forms } = recogniseSource(
      sheetsSource({
        rows: [
          '项目支出绩效目标表|<|<|<',
          '填报单位：甲县司法局||2023年度|单位：元',
          '项目名称|普法|<|<',
          '一级指标|二级指标|三级指标|指标值',
          '产出指标|数量指标|办案|20件',
        ],
      }),
    );
    expect(forms.map(({ year, money }) => [year, money])).toEqual([[2023, 0]]);
  });

  test('a table without a title begins with its first row', () => {
    const { forms } = recogniseText(
      '项目编码\t1234\n项目名称\t普法\n一级指标\t二级指标\t三级指标\t指标值\n产出指标\t数量指标\t办案\t20件',
    );
    expect(forms[0]?.sections[0]?.rows).toHaveLength(2);
  });

  test('the head begins again behind the name of a group', () => {
    const part = (name: string): string[] => [
      `项目基本信息|项目名称|${name}|<|<`,
      '^|实施单位|甲县司法局|<|<',
      HEADER,
      ...ROWS,
    ];
    const { forms } = recogniseSource(
      sheetsSource({ rows: ['项目支出绩效目标表|<|<|<|<', ...part('普法'), ...part('调解')] }),
    );
    expect(forms).toHaveLength(2);
  });

  test('the bureau below the last table begins no form', () => {
    const { forms } = recogniseSource(
      sheetsSource({ rows: ['项目支出绩效目标表|<|<|<|<', ...project('普法'), '填报单位|甲县司法局|<|<|<'] }),
    );
    expect(forms).toHaveLength(1);
  });
});
