import fc from 'fast-check';
import { expect, test } from 'vitest';
import { printedForm } from '../../../src/importer/grammar/text.ts';
import { joinPrograms } from '../../../src/importer/readers/join.ts';
import type { SectionKind } from '../../../src/importer/recognise/form.ts';
import { read } from './notation.ts';

const WORDS = [
  '项目名称',
  '普法宣传',
  '年度资金总额:',
  '其中:财政拨款',
  '其他资金',
  '12.5',
  '1,300.00',
  '3万元',
  '',
  '',
  '年度目标',
  '同上',
  '办理案件300件以上',
  '项目资金(万元)',
  '中期资金总额',
  '序号',
  '名称',
  '主要实施内容',
  '期望达到的目标',
  '拟投入金额(万元)',
  '1',
  '一',
  '合  计',
  '支出内容简介',
  '支出明细',
  '金额',
  '支出测算依据及过程说明',
  '周虚构案',
  '培训费3万元，印刷费2万元',
  '总额',
  '本级安排',
  '部门名称',
  '所属专项',
  '实施期绩效目标',
  '项目负责人',
  '事项',
  '工作目标',
  '产出指标',
  '<p>目标：</p>',
  '：',
  '资金总额：5 其他：',
  '\u0000',
  '😀',
];
const KINDS: readonly SectionKind[] = ['head', 'work-plan', 'tasks', 'special-funds', 'workings', 'signature', 'prose'];

/** ㊂ is 三 to the readers, and so 3: a number that the test below could not find in the cell. */
const CHINESE_NUMERAL = /[零〇一二三四五六七八九两十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟]/;
const noise = fc
  .string({ unit: 'grapheme', maxLength: 12 })
  .filter((text) => !CHINESE_NUMERAL.test(text.normalize('NFKC')));

const word = fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...WORDS) }, { weight: 1, arbitrary: noise });
const cell = fc
  .tuple(fc.constantFrom('', '', '', '^'), word, fc.constantFrom('', '', '+2'))
  .map((parts) => parts.join('').replaceAll('|', ''));
const row = fc.array(cell, { minLength: 1, maxLength: 7 }).map((cells) => cells.join(' | '));
const sections = fc.array(
  fc
    .tuple(fc.constantFrom(...KINDS), fc.array(row, { minLength: 1, maxLength: 8 }))
    .map(([kind, rows]): [SectionKind, ...string[]] => [kind, ...rows]),
  { maxLength: 4 },
);
const scope = fc.constantFrom('department', 'project', 'summary', 'direction', 'unstated');

/** Without spaces and the signs of the notation. */
const plain = (text: string): string => printedForm(text).replace(/[\s^|]|\+\d/g, '');

/** ㊱ is 36, as the readers take it. */
const numbersIn = (cell: string): string[] =>
  (
    plain(cell)
      .normalize('NFKC')
      .match(/\d[\d.,]*/g) ?? []
  )
    .flatMap((all) => [all, ...all.split(',')])
    .map(digitsOf);

/** The figures of a number, whatever its unit. */
const digitsOf = (number: string): string => number.replace(/[-,.]/g, '').replace(/^0+|0+$/g, '');

test('no rows make the readers throw, and joining their programs does not either', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(sections, scope), { maxLength: 3 }), (forms) => {
      joinPrograms(forms.map(([one, scope]) => read(one, { scope }).programs));
    }),
    { numRuns: 300 },
  );
});

test('every name, label and amount is printed in the form', () => {
  fc.assert(
    fc.property(sections, scope, (one, scope) => {
      const { programs } = read(one, { scope });
      const printed = plain(one.flat().join(' '));
      const numbers = new Set(one.flat(2).flatMap((line) => line.split('|').flatMap(numbersIn)));
      for (const { name, form, funds } of programs) {
        if (form !== 'department') expect(printed).toContain(plain(name));
        for (const { label, amount } of funds) {
          if (!label.includes('当事人从略')) expect(printed).toContain(plain(label));
          if (amount !== null && amount !== 0) expect([...numbers]).toContain(digitsOf(String(amount)));
        }
      }
    }),
    { numRuns: 300 },
  );
});
