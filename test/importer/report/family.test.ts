/** Forms are named after the family they belong to. */
import { expect, test } from 'vitest';
import { columnsLeft, familyOf } from '../../../src/importer/report/family.ts';
import { form, row, section } from './rows.ts';

const header = row(3, '一级指标', '二级指标', '三级指标', '指标值');

test.each([
  [
    'a department’s form with a work plan is Hunan’s',
    form({ scope: 'department', sections: [section('work-plan', row(2, '事项', '责任科室', '工作目标'))] }),
    'hunan-department',
  ],
  [
    'one with money by revenue and by use, too',
    form({ scope: 'department', sections: [section('head', null, row(2, '', '按收入性质分', '按支出性质分'))] }),
    'hunan-department',
  ],
  [
    'one with main tasks of the year is the central one',
    form({ scope: 'department', sections: [section('tasks', row(2, '年度主要任务', '任务名称', '主要内容'))] }),
    'central-department',
  ],
  [
    'one with other tasks is Guangdong’s',
    form({ scope: 'department', sections: [section('tasks', row(2, '年度重点工作任务', '名称', '主要实施内容'))] }),
    'guangdong-department',
  ],
  ['one with neither is a department’s form', form({ scope: 'department' }), 'department'],
  ['special funds are a summary', form({ sections: [section('special-funds', null)] }), 'hunan-summary'],
  ['a direction is told by its title', form({ scope: 'direction' }), 'hunan-direction'],
  [
    'a table with programs in its rows is a flat list, whatever its title says',
    form({ scope: 'department', sections: [section('flat-list', row(2, '项目名称', '一级指标', '指标值'))] }),
    'flat-list',
  ],
  [
    'a column of scoring rules makes a project Hunan’s',
    form({ sections: [section('indicators', row(3, '一级指标', '二级指标', '三级指标', '指标值', '绩效标准'))] }),
    'hunan-project',
  ],
  [
    'columns of the whole period stand beside those of the year',
    form({ sections: [section('indicators', row(3, '一级指标', '二级指标', '三级指标', '中期指标值', '年度指标值'))] }),
    'medium-term-project',
  ],
  [
    'Hunan states goals of the whole period, too',
    form({ sections: [section('head', null, row(2, '实施期绩效目标', '完成')), section('indicators', header)] }),
    'hunan-project',
  ],
  [
    'cost as a first level is Chongqing’s',
    form({ sections: [section('indicators', header, row(4, '成本指标', '经济成本指标', '控制', '≤3万元'))] }),
    'cost-first-project',
  ],
  [
    'cost below output is not',
    form({ sections: [section('indicators', header, row(4, '产出指标', '成本指标', '控制', '≤3万元'))] }),
    'anhui-project',
  ],
])('%s', (_, one, family) => {
  expect(familyOf(one)).toBe(family);
});

test('columns that hold no targets of the year are named', () => {
  const one = row(3, '三级指标', '中期指标值', '年度指标值', '上年实际值', '绩效标准');
  expect(columnsLeft(form({ sections: [section('indicators', one)] }))).toEqual(['中期指标值', '上年实际值']);
});
