/** What names, reaches or identifies a person is in no output. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { personalWords } from '../../../src/importer/report/personal.ts';
import { row } from './rows.ts';

const masking = (...texts: readonly string[]) => personalWords(row(1, ...texts).cells);

describe('words of personal cells are taken out of other words', () => {
  test.each([
    ['张样本', '由张样本负责', '由■■负责'],
    ['填报人：李 样 本', '李样本同志', '■■同志'],
    ['填表人：李样本                联系电话：07396678123', '请找李样本，07396678123', '请找■■，■■'],
    ['李样本', '李 样\n本', '■■'],
  ])('%s: %s → %s', (cell, text, safe) => {
    expect(masking(cell).redacted(text)).toBe(safe);
  });
});

describe('numbers that reach or identify a person are taken out wherever they stand', () => {
  test.each([
    ['手机13800138000', '手机■■'],
    ['138-0013-8000', '■■'],
    ['0739-8877665转', '■■转'],
    ['（0739）8877665', '（■■'],
    ['联系电话：8877665', '联系电话：■■'],
    ['身份证43050219900101123X', '身份证■■'],
    ['邮箱 a.b@example.gov.cn', '邮箱 ■■'],
  ])('%s → %s', (text, safe) => {
    expect(masking().redacted(text)).toBe(safe);
  });

  test.each(['办理案件13800件', '2023-2025年', '项目代码51120223T000000001122', '预算206500.00元', '1380013.80万元'])(
    '%s stays',
    (text) => {
      expect(masking().redacted(text)).toBe(text);
    },
  );
});

test('labels, departments and dates in a personal cell are not persons', () => {
  expect(masking('填报人：', '联系电话', '填报日期：2022年3月', '单位负责人签字').words).toEqual([]);
});

test('a long cell gives the names of its cases, not its other words', () => {
  const text =
    '1. 加强基层矛盾纠纷排查化解，化解信访积案累案，其中：王样例案30万，李试案10万，某某公司28万，专案12.5万，信访案3万。2. 矛调中心律师、工作人员工资9.6万元';
  expect(masking(text).words).toEqual(['王样例', '李试']);
});

test('no text makes it throw, and a masked name never survives', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (cell, text) => {
      masking(cell).redacted(text);
      expect(masking(`填表人：王样例`, cell).redacted(`${text}王样例${text}`)).not.toContain('王样例');
    }),
  );
});
