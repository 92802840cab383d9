import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { printedForm } from '../../../../src/importer/grammar/text.ts';
import { readFlatList } from '../../../../src/importer/readers/indicators/flat-list.ts';
import { readIndicators } from '../../../../src/importer/readers/indicators/indicator-table.ts';
import type { Form, Section } from '../../../../src/importer/recognise/form.ts';
import { Ledger } from '../../../../src/importer/report/ledger.ts';
import type { Cell, Row } from '../../../../src/importer/rows/row.ts';
import { WORDS } from './tables.ts';

const HEADINGS =
  '绩效指标 一级指标 二级指标 三级指标 指标值 年度指标值 中期指标值 对比符号 计量单位 权重 绩效标准 项目名称 预算数 备注'.split(
    ' ',
  );
const TEXTS =
  '产出指标 效益指标 满意度指标 数量指标 质量指标 成本指标 服务对象满意度指标 办理案件 群众满意度 100% ≥3次 >= 件 定性 20 …… 指标1：办结率 满分10分，每少1次扣1分 2023年 合计 同上 1.甲\n2.乙 1.5件\n2.6件 51120223T000000001122-普法'.split(
    ' ',
  );

const text = fc.oneof(fc.constantFrom(...TEXTS), fc.constant(''), fc.string({ maxLength: 12 }));
const cell = (texts: fc.Arbitrary<string>): fc.Arbitrary<Omit<Cell, 'column' | 'line'>> =>
  fc.record({ text: texts, span: fc.integer({ min: 1, max: 3 }), isCarried: fc.boolean() });

function rowOf(cells: readonly Omit<Cell, 'column' | 'line'>[], line: number): Row {
  let column = 0;
  const placed = cells.map((one): Cell => {
    const at = { ...one, column, line };
    column += one.span;
    return at;
  });
  return { kind: 'row', line, cells: placed, table: 1 };
}

const rows = fc
  .array(fc.array(cell(text), { maxLength: 9 }), { maxLength: 8 })
  .map((lines) => lines.map((cells, index) => rowOf(cells, index + 2)));
const header = fc.array(cell(fc.constantFrom(...HEADINGS, '')), { maxLength: 9 }).map((cells) => rowOf(cells, 1));
const section = (kind: Section['kind']): fc.Arbitrary<Section> =>
  fc.record({ kind: fc.constant(kind), header: fc.option(header), rows });

const unspaced = (raw: string): string => printedForm(raw).replace(/\s/g, '');

/** Without the numbers that lists and forms put before an item. */
const plain = (raw: string): string => unspaced(raw).replace(/^指标\d+[：:]/, '');

/** 产出指标 and 指标1：办结率 side by side become one value, which keeps the number. */
const JOINED: Section = {
  kind: 'indicators',
  header: null,
  rows: [
    rowOf(
      ['', 'A', '产出指标', '指标1：办结率'].map((one) => ({ text: one, span: 1, isCarried: false })),
      2,
    ),
    rowOf(
      ['', '产出指标', '产出指标', '', '满分10分，每少1次扣1分'].map((one) => ({
        text: one,
        span: 1,
        isCarried: false,
      })),
      3,
    ),
    rowOf([{ text: '数量指标', span: 1, isCarried: false }], 4),
  ],
};

describe('whatever rows there are', () => {
  test('reading never throws, and no name or value is invented', () => {
    fc.assert(
      fc.property(fc.array(section('indicators'), { maxLength: 3 }), (sections) => {
        const cells = sections.flatMap((one) => one.rows).flatMap((row) => row.cells);
        const printed = cells.map((one) => plain(one.text));
        for (const { name, value, targets } of readIndicators(sections, WORDS, new Ledger())) {
          expect(name).not.toBe('');
          expect(printed.some((one) => one.includes(plain(name)))).toBe(true);
          // A value may be put together of comparator, number and unit, each of them printed.
          const shown = unspaced(value ?? '');
          const whole = cells.map((one) => unspaced(one.text));
          const left = [...whole, ...printed]
            .filter((one) => one !== '' && shown.includes(one))
            .toSorted((a, b) => b.length - a.length)
            .reduce((rest, one) => rest.replaceAll(one, ''), shown);
          expect(left === '' || whole.some((one) => one.includes(shown))).toBe(true);
          expect(value !== null || targets.length === 0).toBe(true);
        }
      }),
      { numRuns: 400, examples: [[[JOINED]]] },
    );
  });

  test('a flat list never throws, and each program is named in a cell', () => {
    fc.assert(
      fc.property(section('flat-list'), (one) => {
        const form: Form = {
          title: null,
          scope: 'unstated',
          purpose: 'targets',
          isBlank: false,
          year: null,
          money: null,
          sections: [one],
          line: 1,
        };
        const printed = one.rows.flatMap((row) => row.cells).map((cell) => plain(cell.text));
        for (const { name, form: kind } of readFlatList(one, form, WORDS, new Ledger())) {
          expect(kind === 'department' || printed.some((cell) => cell.includes(plain(name)))).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});
