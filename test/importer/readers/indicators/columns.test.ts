import { describe, expect, test } from 'vitest';
import { read, sectionFrom, told } from './tables.ts';

describe('an indicator table with its header', () => {
  test('levels left blank are those above, and a new level 1 ends level 2', () => {
    expect(
      read(`绩效指标|一级指标|二级指标|三级指标|指标值
            |产出指标|数量指标|办理案件|100件
            | | |开展培训|≥2次
            | |质量指标|合格率|98%以上
            |满意度指标| |群众满意度|90%`),
    ).toEqual([
      '产出指标/数量指标: 办理案件 = 100件 [none 100 件]',
      '产出指标/数量指标: 开展培训 = ≥2次 [ge 2 次]',
      '产出指标/质量指标: 合格率 = 98%以上 [ge 98 %]',
      '满意度指标/: 群众满意度 = 90% [none 90 %]',
    ]);
  });

  test('merged cells of a grid are levels of all their rows', () => {
    expect(
      read(`绩效指标|一级指标|二级指标|三级指标|>|指标值
            ^|产出指标|数量指标|发放资料|>|3万份
            ^|^|^|组织讲座|>|6场`),
    ).toEqual(['产出指标/数量指标: 发放资料 = 3万份 [none 30000 份]', '产出指标/数量指标: 组织讲座 = 6场 [none 6 场]']);
  });

  test('comparator, number and unit of three columns are one value', () => {
    expect(
      read(`一级指标|二级指标|三级指标|三级指标解释|对比符号|指标值|计量单位
            01-产出指标|02-质量指标|调解成功率|确保成功率|>=|97.5|%
            01-产出指标|01-数量指标|活动次数|宣传|>=|3|次/年`),
    ).toEqual([
      '01-产出指标/02-质量指标: 调解成功率 = >=97.5% [ge 97.5 %]',
      '01-产出指标/01-数量指标: 活动次数 = >=3次/年 [ge 3 次]',
    ]);
  });

  test('a nature is no comparator, wherever the form prints the sign', () => {
    expect(
      read(`一级指标|二级指标|三级指标|指标性质|指标方向|目标值|计量单位|分值
            产出指标(50分)|数量指标|协助调解|正向|大于等于|60|件|10
            效益指标(30分)|可持续影响|队伍稳定性|定性||稳定||30`),
    ).toEqual([
      '产出指标(50分)/数量指标: 协助调解 = 大于等于60件 [ge 60 件]',
      '效益指标(30分)/可持续影响: 队伍稳定性 = 稳定 []',
    ]);
  });

  test('only the annual half of a table of two halves counts', () => {
    expect(
      read(`绩效指标|一级指标|二级指标|三级指标|指标值|二级指标|三级指标|指标值
            ^|产出指标|数量指标|指标1：更新栏目|≥130块|数量指标|指标1：更新栏目|≥45块
            ^|^|^|指标2：巡查|6次|^|指标2：|
            ^|^|^|……| |^|……|
            ^|效益指标|社会效益指标|知晓度|提高|社会效益指标|知晓度|逐步提高`),
    ).toEqual(['产出指标/数量指标: 更新栏目 = ≥45块 [ge 45 块]', '效益指标/社会效益指标: 知晓度 = 逐步提高 []']);
  });

  test('values of the medium term and of last year are no targets, but understood', () => {
    const table = sectionFrom(`一级指标|二级指标|三级指标|中期指标值|年度指标值|上年实际值
                               产出指标|数量指标|接入组织|≥120家|≥40家|35家`);
    expect(told([table])).toEqual({
      rows: ['产出指标/数量指标: 接入组织 = ≥40家 [ge 40 家]'],
      unsure: [],
      unread: [],
    });
  });

  test('levels without a name, placeholders and sums are no rows', () => {
    expect(
      read(`一级指标|二级指标|三级指标|指标值
            产出指标|数量指标|指标1：|
            | |……|
            | |XX|XX%
            |质量指标| |
            |时效指标|无|无
            合计| | |100`),
    ).toEqual([]);
  });

  test('a name without value is a row, and so is one with a placeholder for a value', () => {
    expect(
      read(`一级指标|二级指标|三级指标|指标值
            产出指标|时效指标|开放天数|
            满意度指标|服务对象满意度指标|考生满意度|≥**%`),
    ).toEqual(['产出指标/时效指标: 开放天数 =  []', '满意度指标/服务对象满意度指标: 考生满意度 = ≥**% []']);
  });

  test('one name merged over several values is an indicator each, and one is unsure', () => {
    const table = sectionFrom(`一级指标|二级指标|三级指标|指标值
                               产出指标|数量指标|举办培训|2期
                               ^|^|^|120人次`);
    expect(told([table])).toMatchObject({
      rows: ['产出指标/数量指标: 举办培训 = 2期 [none 2 期]', '产出指标/数量指标: 举办培训 = 120人次 [none 120 人次]'],
      unsure: expect.arrayContaining(['merged-name']),
    });
  });

  test('indicators listed in one cell line by line are taken apart', () => {
    const table = sectionFrom(String.raw`一级指标|二级指标|三级指标|指标值
                                         产出指标|数量指标|1.办理案件\n2.开展宣传|1.≥50件\n2.12场`);
    expect(told([table])).toEqual({
      rows: ['产出指标/数量指标: 办理案件 = ≥50件 [ge 50 件]', '产出指标/数量指标: 开展宣传 = 12场 [none 12 场]'],
      unsure: ['several-in-one-cell', 'several-in-one-cell'],
      unread: [],
    });
  });

  test('a header repeated on the next page heads the rows below it', () => {
    expect(
      read(`一级指标|二级指标|三级指标|指标值
            产出指标|数量指标|甲类案件|1件
            一级指标|二级指标|三级指标|单位|指标值
            |质量指标|乙类合格率|%|95`),
    ).toEqual(['产出指标/数量指标: 甲类案件 = 1件 [none 1 件]', '产出指标/质量指标: 乙类合格率 = 95% [none 95 %]']);
  });

  test('a level path that no alias knows is read and told', () => {
    const table = sectionFrom(`一级指标|二级指标|三级指标|指标值
                               履职效能|重点工作|办结率|100%`);
    expect(told([table])).toMatchObject({
      rows: ['履职效能/重点工作: 办结率 = 100% [none 100 %]'],
      unsure: ['unknown-path'],
    });
  });
});
