/** Numbers, amounts, dates and years that are none, or none that can be kept. */
import { ALPHA, BETA, cell, GAMMA, type Mutation } from './mutation.ts';

const VALUE = [`${ALPHA}/targets.csv`, 2, 'p0-01-1', 'value'] as const;
const AMOUNT = [`${ALPHA}/funds.csv`, 7, 'p0-f06', 'amount_wan'] as const;
const LINE = [`${ALPHA}/targets.csv`, 3, 'p0-02-1', 'line'] as const;
const POINTS = [`${ALPHA}/indicators.csv`, 11, 'p01-01', 'points'] as const;
const DAY = [`${ALPHA}/document.csv`, 2, 'alpha-2021', 'filled_on'] as const;

const noNumber = (value: string) => ['not-a-number', `“${value}” 不是数字`, 'write plain digits'] as const;

export const NUMBER_MUTATIONS: readonly Mutation[] = [
  cell('letters that look like digits', VALUE, '1OO', noNumber('1OO')),
  cell('a number in Chinese', VALUE, '五百五十', noNumber('五百五十')),
  cell('full-width digits', VALUE, '５５０', noNumber('５５０')),
  cell('Arabic-Indic digits', VALUE, '٥٥٠', noNumber('٥٥٠')),
  cell('1e309, which is infinite', VALUE, '1e309', noNumber('1e309')),
  cell('Infinity', VALUE, 'Infinity', noNumber('Infinity')),
  cell('NaN', VALUE, 'NaN', noNumber('NaN')),
  cell('a hexadecimal number', VALUE, '0x10', noNumber('0x10')),
  cell('a thousands separator', VALUE, '30,000', noNumber('30,000')),
  cell('a number with its unit', VALUE, '550件', noNumber('550件')),
  cell('a percent sign', VALUE, '95%', noNumber('95%')),
  cell('a comparator before the number', VALUE, '≥95', noNumber('≥95')),
  cell('a formula in the place of a number', VALUE, '=1+1', noNumber('=1+1')),
  cell('a decimal comma', VALUE, '97,5', noNumber('97,5')),
  cell('a minus sign of typesetters', VALUE, '−5', noNumber('−5')),
  cell('what a spreadsheet says of an error', VALUE, '#REF!', noNumber('#REF!')),
  cell('seven decimals', VALUE, '97.1234567', ['number-precision', '最多六位小数', 'at most six decimals']),
  cell('more digits than a number holds', VALUE, '12345678901234.567', [
    'number-precision',
    '共十五位以内',
    'fifteen digits in all',
  ]),
  cell('negative points', POINTS, '-30', ['number-negative', '“-30” 是负数', 'is negative']),
  cell('a step of deduction below zero', [`${ALPHA}/indicators.csv`, 11, 'p01-01', 'deduct_per'], '-1', [
    'number-negative',
    '“-1” 是负数',
    'correct it',
  ]),
  cell('negative money', AMOUNT, '-100.5', ['number-negative', '“-100.5” 是负数', 'which this column never is']),
  cell('a program with negative money', [`${BETA}/programs.csv`, 2, 'p01', 'superior_funds_wan'], '-1', [
    'number-negative',
    '请改正',
    'correct it',
  ]),
  cell('money with seven decimals', AMOUNT, '100.1234567', ['not-money', '小数最多六位', 'six decimals']),
  cell('money beyond all budgets', AMOUNT, '12345678901', ['not-money', '整数部分最多九位', 'at most nine digits']),
  cell('money with its unit', AMOUNT, '40万', ['not-money', '“40万” 不是万元金额', 'is not an amount in 万元']),
  cell('money with a thousands separator', AMOUNT, '1,600', ['not-money', '“1,600”', 'is not an amount']),
  cell('a line zero', LINE, '0', ['not-an-integer', '“0” 不是整数', 'write one such as 1']),
  cell('half a line', LINE, '1.5', ['not-an-integer', '请写 1、2、3', 'is not a whole number']),
  cell('a negative order', ['reference/topics.csv', 4, 'legal-aid', 'sort'], '-1', [
    'not-an-integer',
    '“-1”',
    'is not a whole number',
  ]),
  cell('a unit of zero others', ['reference/units.csv', 3, '万人', 'factor'], '0', [
    'not-an-integer',
    '“0” 不是整数',
    'write one such as 1',
  ]),
  cell('a share of a person', ['reference/units.csv', 3, '万人', 'factor'], '0.5', [
    'not-an-integer',
    '“0.5”',
    'is not a whole number',
  ]),
  cell('a year of five digits', [`${GAMMA}/years.csv`, 2, 'p01-y01', 'year'], '20251', [
    'not-a-year',
    '请写四位数字',
    'write its four digits',
  ]),
  cell('a year of two digits', [`${GAMMA}/years.csv`, 2, 'p01-y01', 'year'], '25', [
    'not-a-year',
    '“25” 不是公历年份',
    'is not a calendar year',
  ]),
  cell('a serial number of a spreadsheet as year', [`${GAMMA}/years.csv`, 2, 'p01-y01', 'year'], '44197', [
    'not-a-year',
    '“44197”',
    'is not a calendar year',
  ]),
  cell('a day that no calendar has', DAY, '2021-02-30', [
    'not-a-date',
    '“2021-02-30” 不是日期',
    'write it as 2020-12-23',
  ]),
  cell('a day in Chinese', DAY, '2020年12月23日', ['not-a-date', '请写 2020-12-23', 'is not a date']),
  cell('a day as a spreadsheet counts it', DAY, '44188', ['not-a-date', '“44188”', 'is not a date']),
  cell('a deduction in words', [`${ALPHA}/indicators.csv`, 11, 'p01-01', 'deduct_points'], '1分', [
    'not-a-deduction',
    '“1分” 不是扣分',
    'write points (2.5)',
  ]),
];
