import { describe, expect, test } from 'vitest';
import { textSource } from '../rows/show.ts';
import { recogniseSource, recogniseText, sheetsSource } from './show.ts';

const HEADER = '绩效指标|一级指标|二级指标|三级指标|指标值';

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
