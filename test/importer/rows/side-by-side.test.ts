import { expect, test } from 'vitest';
import { rowsOfText, shownText } from './show.ts';

const HEADER = ['项目名称\t金额\t成本指标\t\t产出指标\t', '\t\t三级指标\t指标值\t三级指标\t指标值'];

test('a name and a value below each level side by side are a row each', () => {
  const rows = [...HEADER, '普法\t5\t宣传成本\t≤5万元\t讲座\t≥8场', '\t\t\t\t资料\t900份'];
  expect(shownText(rows.join('\n'))).toEqual([
    '2 | 项目名称 | 金额 | 一级指标 | 三级指标 | 指标值',
    '3 | 普法 | 5 | 成本指标 | 宣传成本 | ≤5万元',
    '3 | 产出指标 | 讲座 | ≥8场',
    '4 |  |  | 产出指标 | 资料 | 900份',
  ]);
});

test('two rows of levels above the pairs are both kept', () => {
  const rows = [
    '项目名称\t产出指标\t\t\t\t满意度指标\t',
    '\t数量指标\t\t质量指标\t\t服务对象满意度指标\t',
    '\t指标名称\t指标值\t指标名称\t指标值\t指标名称\t指标值',
    '调解\t案件\t9件\t成功率\t98%\t满意度\t90%',
  ];
  expect(shownText(rows.join('\n'))).toEqual([
    '3 | 项目名称 | 一级指标 | 二级指标 | 指标名称 | 指标值',
    '4 | 调解 | 产出指标 | 数量指标 | 案件 | 9件',
    '4 | 产出指标 | 质量指标 | 成功率 | 98%',
    '4 | 满意度指标 | 服务对象满意度指标 | 满意度 | 90%',
  ]);
});

test('halves for the medium term and the year stay as they are', () => {
  const header = '一级指标\t二级指标\t三级指标\t指标值\t二级指标\t三级指标\t指标值';
  const row = '产出指标\t数量指标\t案件\t9件\t数量指标\t案件\t3件';
  expect(rowsOfText(`${header}\n${row}`).map(({ cells }) => cells.length)).toEqual([7, 7]);
});
