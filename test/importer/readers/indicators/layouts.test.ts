import { describe, expect, test } from 'vitest';
import { read, sectionFrom, told } from './tables.ts';

describe('layouts of the table', () => {
  test('one heading over levels and names', () => {
    expect(
      read(`绩效指标|>|>|指标值
            产出指标|数量指标|办案|≥5件
            ||宣传|6场`),
    ).toEqual(['产出指标/数量指标: 办案 = ≥5件 [ge 5 件]', '产出指标/数量指标: 宣传 = 6场 [none 6 场]']);
  });

  test('no column of values, and the bound behind the name', () => {
    expect(
      read(`一级指标|二级指标|三级指标（含指标值）
            产出指标|数量指标|办案≥5件
            |质量指标|合格率不低于95%
            |时效指标|“八五”普法`),
    ).toEqual([
      '产出指标/数量指标: 办案 = ≥5件 [ge 5 件]',
      '产出指标/质量指标: 合格率 = 不低于95% [ge 95 %]',
      '产出指标/时效指标: “八五”普法 =  []',
    ]);
  });

  test('columns of levels without headings', () => {
    expect(
      read(`||指标名称|指标值|计量单位
            产出指标|数量指标|办案|5|件
            |质量指标|合格率|95|%`),
    ).toEqual(['产出指标/数量指标: 办案 = 5件 [none 5 件]', '产出指标/质量指标: 合格率 = 95% [none 95 %]']);
  });

  test('a single column of levels under headings that run across', () => {
    expect(
      read(`指标类型|指标名称|指标值
            一、产出指标|>|>
            数量指标|办案|5件
            二、满意度指标|>|>
            服务对象满意度指标|群众满意度|90%`),
    ).toEqual([
      '一、产出指标/数量指标: 办案 = 5件 [none 5 件]',
      '二、满意度指标/服务对象满意度指标: 群众满意度 = 90% [none 90 %]',
    ]);
  });

  test('both levels in one cell', () => {
    expect(
      read(`指标类型|指标名称|指标值
            产出指标-数量指标|办案|5件`),
    ).toEqual(['产出指标/数量指标: 办案 = 5件 [none 5 件]']);
  });

  test('a level of the same name on both levels', () => {
    expect(
      read(`一级指标|二级指标|三级指标|指标值
            效益指标|社会效益指标|知晓率|80%
            满意度指标|满意度指标|群众满意度|90%`)[1],
    ).toBe('满意度指标/满意度指标: 群众满意度 = 90% [none 90 %]');
  });

  test('a level that covers both columns', () => {
    expect(
      read(`一级指标|二级指标|三级指标|指标值
            效益指标|社会效益指标|知晓率|80%
            满意度指标|>|群众满意度|90%`)[1],
    ).toBe('满意度指标/: 群众满意度 = 90% [none 90 %]');
  });

  test('a value merged over the medium term and the year counts for the year', () => {
    expect(
      read(`一级指标|二级指标|三级指标|中期|年度
            产出指标|质量指标|合格率|≥95%|>
            产出指标|数量指标|办案|30件|10件`),
    ).toEqual(['产出指标/质量指标: 合格率 = ≥95% [ge 95 %]', '产出指标/数量指标: 办案 = 10件 [none 10 件]']);
  });

  test('the first of three years', () => {
    expect(
      read(`一级指标|二级指标|三级指标|2023年指标值|2024年指标值|2025年指标值
            产出指标|数量指标|办案|10件|20件|30件`),
    ).toEqual(['产出指标/数量指标: 办案 = 10件 [none 10 件]']);
  });

  test('comparator and unit below one heading of the value', () => {
    expect(
      read(`一级指标|二级指标|三级指标|指标值|>|>
            产出指标|数量指标|办案|≥|10|件`),
    ).toEqual(['产出指标/数量指标: 办案 = ≥10件 [ge 10 件]']);
  });

  test('names under 绩效指标, and under 二级指标 where nothing stands behind it', () => {
    expect(
      read(`一级指标|二级指标|绩效指标|目标值
            产出指标|数量指标|办案|5件`),
    ).toEqual(['产出指标/数量指标: 办案 = 5件 [none 5 件]']);
    expect(
      read(`绩效指标|一级指标|二级指标|当年预期实现值
            ^|数量指标|维护次数|20次
            ^|质量指标|合格率|>92%`),
    ).toEqual(['/数量指标: 维护次数 = 20次 [none 20 次]', '/质量指标: 合格率 = >92% [gt 92 %]']);
  });

  test('a table for the medium term above one for the year is understood, and makes no rows', () => {
    const medium = sectionFrom('中期绩效指标|一级指标|二级指标|三级指标|指标值\n^|产出指标|数量指标|办案|30件');
    const annual = sectionFrom('年度绩效指标|一级指标|二级指标|三级指标|指标值\n^|产出指标|数量指标|办案|10件');
    expect(told([medium, annual])).toEqual({
      rows: ['产出指标/数量指标: 办案 = 10件 [none 10 件]'],
      unsure: [],
      unread: [],
    });
  });

  test('levels in rows of their own', () => {
    expect(
      read(`一级指标|二级指标|三级指标|指标性质|指标值|度量单位|指标属性|指标内容
            产出指标|||||||
            |数量指标||||||
            ||办案|>=|50|件|定量指标|反映办案情况
            效益指标|||||||
            |社会效益||||||
            ||知晓率|>=|90|%|定量指标|反映知晓情况`),
    ).toEqual(['产出指标/数量指标: 办案 = >=50件 [ge 50 件]', '效益指标/社会效益: 知晓率 = >=90% [ge 90 %]']);
  });

  test('pairs of columns for each level are left to a person', () => {
    const table = sectionFrom(`三级指标|指标值|三级指标|指标值|三级指标|指标值
                               投入|5万元|办案|10件|知晓率|90%`);
    expect(told([table]).rows).toEqual([]);
  });

  test('headings of the terms in a row of their own', () => {
    expect(
      read(`一级指标|二级指标|三级指标|指标值|>
            ^|^|^|实施周期指标值|当年度指标值
            产出指标|数量指标|办案|30件|10件`),
    ).toEqual(['产出指标/数量指标: 办案 = 10件 [none 10 件]']);
  });

  test('a half for the year that shares levels and names with the medium term', () => {
    expect(
      read(`一级指标|二级指标|三级指标|指标值|三级指标|指标值
            产出指标|数量指标|办案|30件||10件
            |质量指标|合格率|95%|优良率|90%`),
    ).toEqual(['产出指标/数量指标: 办案 = 10件 [none 10 件]', '产出指标/质量指标: 优良率 = 90% [none 90 %]']);
  });

  test('a heading that the eye of a machine has damaged', () => {
    expect(
      read(`—级指标|二级指标|三级指标|指标值
            产出指标|数量指标|办案|10件`),
    ).toEqual(['产出指标/数量指标: 办案 = 10件 [none 10 件]']);
  });

  test('a sign in the value is not printed twice', () => {
    expect(
      read(`一级指标|二级指标|三级指标|符号|指标值|单位
            产出指标|质量指标|合格率|>=|≥95%|%`),
    ).toEqual(['产出指标/质量指标: 合格率 = ≥95% [ge 95 %]']);
  });

  test('sign, number and unit below one heading, in a file without merged cells', () => {
    expect(
      read(`一级指标|二级指标|三级指标|绩效指标描述|指标值|||指标值确定依据
            产出指标|数量指标|办案|全年办案数|≥|300|件|工作计划
            效益指标|社会效益指标|维护权益|受援人权益|文字描述|有效维护||工作计划`),
    ).toEqual(['产出指标/数量指标: 办案 = ≥300件 [ge 300 件]', '效益指标/社会效益指标: 维护权益 = 有效维护 []']);
  });

  test('weights of levels are no points of indicators', () => {
    const table = sectionFrom(`一级指标|分值|二级指标|分值|三级指标|分值|指标值
                               产出指标|50|数量指标|20|办案|10|10件`);
    expect(told([table]).rows).toEqual(['产出指标/数量指标: 办案 = 10件 [none 10 件]']);
  });

  test('a column that nobody knows stays unread and shifts nothing', () => {
    const table = sectionFrom(`一级指标|二级指标|三级指标|指标值|归口科室
                               产出指标|数量指标|办案|10件|法援科`);
    expect(told([table])).toEqual({
      rows: ['产出指标/数量指标: 办案 = 10件 [none 10 件]'],
      unsure: [],
      unread: ['法援科'],
    });
  });

  test('what stands below the table is no indicator', () => {
    const table = sectionFrom(`绩效指标|一级指标|二级指标|三级指标|指标值
                               |产出指标|数量指标|办案|10件
                               其他说明|无需说明的事项|>|>|>
                               财政部门审核意见|同意|>|>|>
                               填表人：|某人|>|>|>`);
    expect(told([table]).rows).toEqual(['产出指标/数量指标: 办案 = 10件 [none 10 件]']);
  });
});

describe('targets', () => {
  test('a rate of 295 % is ≥95 % misread, and told', () => {
    const table = sectionFrom(`一级指标|二级指标|三级指标|指标值
                               满意度指标|服务对象满意度指标|群众满意度|295%
                               产出指标|数量指标|增长率|295%`);
    expect(told([table])).toMatchObject({
      rows: [
        '满意度指标/服务对象满意度指标: 群众满意度 = 295% [ge 95 %]',
        '产出指标/数量指标: 增长率 = 295% [none 295 %]',
      ],
      unsure: ['misread-sign', 'misread-sign'],
    });
  });

  test('a date that a spreadsheet made of a value is told', () => {
    const { header, rows, kind } = sectionFrom('一级指标|二级指标|三级指标|指标值\n产出指标|数量指标|办案|2022/1/2');
    const stored = rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => (cell.column === 3 ? { ...cell, stored: { value: 44563, isDate: true } } : cell)),
    }));
    const { rows: read, unsure } = told([{ header, kind, rows: stored }]);
    expect(read).toEqual(['产出指标/数量指标: 办案 = 2022/1/2 []']);
    expect(unsure).toContain('date-in-value');
  });

  test('scoring rules imply comparators', () => {
    expect(
      read(`一级指标|二级指标|三级指标|指标值|绩效标准
            产出指标|数量指标|督查|2次|完成2次得满分，共计5分，每少1次扣2.5分
            |质量指标|漏管率|0%|为0得满分，共计5分，每上升百分之一扣权重分的1%
            |成本指标|成本节约率|0%|大于0得满分，共计20分，等于0得16分，小于0不得分
            |时效指标|及时率|100%|按比例得分
            |质量指标|合格率|≥95%|达到95%得10分，每降1%扣1分`),
    ).toEqual([
      '产出指标/数量指标: 督查 = 2次 [none(ge) 2 次]',
      '产出指标/质量指标: 漏管率 = 0% [none(le) 0 %]',
      '产出指标/成本指标: 成本节约率 = 0% [none(gt) 0 %]',
      '产出指标/时效指标: 及时率 = 100% [none 100 %]',
      '产出指标/质量指标: 合格率 = ≥95% [ge 95 %]',
    ]);
  });
});
