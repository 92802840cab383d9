import { describe, expect, test } from 'vitest';
import { recogniseSource, recogniseText, sheetsSource } from './show.ts';

const HEADER = '绩效指标|一级指标|二级指标|三级指标|指标值';
const ROWS = ['^|产出指标|数量指标|办案|≥20件', '^|满意度指标|服务对象满意度指标|群众满意度|≥90%'];
const project = (name: string): string[] => [`项目名称|${name}|<|<|<`, '实施单位|甲县司法局|<|<|<', HEADER, ...ROWS];

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
