/** Values beside a unit column, a comparator column or a name that states both, as flat lists and Hunan forms print them. */
import { describe } from 'vitest';
import { readsAs } from './reading.ts';

describe('flat lists with columns for sign, value and unit (Sichuan, Inner Mongolia, Guangdong, Beijing)', () => {
  readsAs([
    ['≥ 95 %', { value: '95', comparator: '≥', unit: '%' }, 'ge 95 %'],
    ['typed >=', { value: '97.5', comparator: '>=', unit: '%' }, 'ge 97.5 %'],
    ['full-width equal', { value: '100', comparator: '＝', unit: '%' }, 'eq 100 %'],
    ['in words', { value: '95', comparator: '大于等于', unit: '%' }, 'ge 95 %'],
    ['in words, short', { value: '5', comparator: '不高于', unit: '%' }, 'le 5 %'],
    ['less or equal', { value: '60.5', comparator: '≤', unit: '万元' }, 'le 60.5 万元'],
    ['yuan', { value: '65000', comparator: '≤', unit: '元' }, 'le 6.5 万元'],
    ['a scaled unit', { value: '1.5', comparator: '≥', unit: '万人次' }, 'ge 15000 人次'],
    ['a scaled unit not in the table', { value: '2.5', comparator: '≥', unit: '万条' }, 'ge 25000 条'],
    ['a unit with an alternative', { value: '3', comparator: '≥', unit: '个（套）' }, 'ge 3 个'],
    ['a unit with an alternative behind a slash', { value: '20', comparator: '≥', unit: '件/套' }, 'ge 20 件'],
    ['per cent in words', { value: '95', comparator: '≥', unit: '百分比' }, 'ge 95 %'],
    ['人/次', { value: '300', comparator: '≥', unit: '人/次' }, 'ge 300 人次'],
    ['per year', { value: '3', comparator: '>=', unit: '次/年' }, 'ge 3 次'],
    ['a price', { value: '500', comparator: '=', unit: '元/人年' }, 'eq 500 元/人·年'],
    ['a scale printed in value and column', { value: '25万', unit: '万元' }, 'none 25 万元', ['unit-conflict']],
    ['the same of people', { value: '≥3万', unit: '万人次' }, 'ge 30000 人次', ['unit-conflict']],
    ['a scale in the value and yuan in the column', { value: '25万', unit: '元' }, 'none 25 万元'],
    ['no unit', { value: '12', comparator: '≥', unit: '' }, 'ge 12'],
    ['a slash for no unit', { value: '12', comparator: '≥', unit: '/' }, 'ge 12'],
    ['qualitative with sign 定性', { value: '优良中低差', comparator: '定性', unit: '' }, '(qualitative)'],
    ['qualitative with a slash', { value: '有效提升', comparator: '定性', unit: '/' }, '(qualitative)'],
    ['an unknown unit cell', { value: '95', comparator: '≥', unit: '乡土单位甲' }, 'ge 95', ['unreadable-unit']],
    ['an unknown sign cell', { value: '95', comparator: '§', unit: '%' }, 'none 95 %', ['unknown-comparator']],
    ['the unit is repeated in the value', { value: '95%', comparator: '≥', unit: '%' }, 'ge 95 %'],
    ['the units differ', { value: '95%', comparator: '≥', unit: '件' }, 'ge 95 %', ['unit-conflict']],
    ['the signs differ', { value: '≤5%', comparator: '≥', unit: '%' }, 'le 5 %', ['comparator-conflict']],
    ['the sign is repeated', { value: '≥95', comparator: '≥', unit: '%' }, 'ge 95 %'],
    ['a year that is a number of cases', { value: '2023', comparator: '≥', unit: '件' }, 'ge 2023 件'],
    ['a year that looks like a decimal of money', { value: '2020.5', comparator: '≤', unit: '万元' }, 'le 2020.5 万元'],
    ['a year', { value: '2023', comparator: '=', unit: '年' }, '(time)'],
    ['days', { value: '5', comparator: '≤', unit: '个工作日' }, 'le 5 工作日'],
    ['thousands', { value: '16,204', comparator: '≥', unit: '人次' }, 'ge 16204 人次'],
    ['a range', { value: '20-30', unit: '场' }, 'none 20..30 场'],
    ['spaces in both', { value: '9 5', comparator: '≥ ', unit: ' %' }, 'ge 95 %', ['split-number']],
    ['per mille', { value: '3', comparator: '≤', unit: '‰' }, 'le 0.3 %'],
    ['unit with the word 单位', { value: '3', unit: '单位：次' }, 'none 3 次'],
    ['in brackets', { value: '3', unit: '（次）' }, 'none 3 次'],
  ]);
});

describe('flat lists with a column of directions (Inner Mongolia)', () => {
  readsAs([
    ['the sign stands in the column', { value: '98', comparator: '大于等于', unit: '%' }, 'ge 98 %'],
    ['a direction is no sign', { value: '98', comparator: '正向', unit: '%' }, 'none 98 %'],
    ['a reverse direction is no sign', { value: '12', comparator: '反向', unit: '万元' }, 'none 12 万元'],
    ['a quality', { value: '长期', comparator: '定性', unit: '' }, '(qualitative)'],
    ['a deadline', { value: '11月底之前', comparator: '定性', unit: '' }, '(time)'],
    ['a ceiling without a unit', { value: '1', comparator: '小于等于', unit: '' }, 'le 1'],
  ]);
});

describe('names that state sign and unit', () => {
  readsAs([
    ['both', { name: '社区矫正对象（≥，人）', value: '88人' }, 'ge 88 人'],
    ['both, the value bare', { name: '社区矫正对象（≥，人）', value: '88' }, 'ge 88 人'],
    ['both without a comma', { name: '办结率（≥%）', value: '95' }, 'ge 95 %'],
    ['the bracket is not closed', { name: '电子监管率（≥，%', value: '100%' }, 'ge 100 %'],
    ['the unit alone', { name: '刑事案件律师辩护覆盖率(%)', value: '≥100%' }, 'ge 100 %'],
    ['the unit alone, the value bare', { name: '办理法律援助事项数量(件)', value: '≥400' }, 'ge 400 件'],
    ['sign and unit with a slash', { name: '窗口受理时间(≤/天)', value: '3' }, 'le 3 天'],
    ['the sign behind the bracket', { name: '帮教次数(次)≥', value: '12' }, 'ge 12 次'],
    ['the unit without a bracket', { name: '对象满意度%', value: '90' }, 'none 90 %'],
    ['the sign alone', { name: '满意度（≥）', value: '95%' }, 'ge 95 %'],
    ['in words', { name: '满意度（不低于，%）', value: '95' }, 'ge 95 %'],
    ['equal', { name: '覆盖率（=，%）', value: '100' }, 'eq 100 %'],
    ['unit first', { name: '培训次数（次，≥）', value: '2' }, 'ge 2 次'],
    ['with the word 单位', { name: '发放资料（单位：份）', value: '5000' }, 'none 5000 份'],
    ['a scaled unit', { name: '发放资料（万份）', value: '1.2' }, 'none 12000 份'],
    ['a bracket that is no hint', { name: '信息化核查（电子手环定位监控）', value: '95%' }, 'none 95 %'],
    ['a bracket in the middle', { name: '核查（监控）人数', value: '1540人' }, 'none 1540 人'],
    ['a qualitative value stays so', { name: '知晓情况（%）', value: '明显提高' }, '(qualitative)'],
    [
      'a number in the name alone is told',
      { name: '群众满意度≥95%', value: '达标' },
      '(qualitative)',
      ['number-in-name'],
    ],
    [
      'a number in the name beside a value is part of the name',
      { name: '慰问10名帮教对象', value: '10人次' },
      'none 10 人次',
    ],
    ['the column goes before the name', { name: '办结率（%）', value: '95', unit: '件' }, 'none 95 件'],
    ['a rate as a fraction', { name: '办结率', value: '0.95' }, 'none 0.95', ['maybe-fraction']],
  ]);
});
