import fc from 'fast-check';
import { expect, test } from 'vitest';
import { recognise } from '../../../src/importer/recognise/recognise.ts';
import { whoAndWhen } from '../../../src/importer/recognise/who.ts';
import type { Cell, Row } from '../../../src/importer/rows/row.ts';
import { REAL } from '../../compare/datasets.ts';
import { WORDS } from './show.ts';

const words = fc.oneof(
  fc.constantFrom(
    ...'项目名称|实施单位|甲县司法局|2023年项目支出绩效目标表|（2023年度）|绩效指标|一级指标|二级指标|三级指标|指标值|产出指标|数量指标|得分|实际完成值|任务名称|主要内容|预算金额|总额|财政拨款|支出明细|支出测算依据|填表人：某|联系电话|单位：万元|合计|附表1|- 2 -|……'.split(
      '|',
    ),
  ),
  fc.constant(''),
  fc.string({ maxLength: 30 }),
);
const cell: fc.Arbitrary<Cell> = fc.record({
  text: words,
  line: fc.nat(50),
  column: fc.nat(9),
  span: fc.integer({ min: 0, max: 4 }),
  isCarried: fc.boolean(),
});
const row: fc.Arbitrary<Row> = fc.record(
  {
    kind: fc.constantFrom('row' as const, 'text' as const),
    line: fc.nat(50),
    cells: fc.array(cell, { maxLength: 8 }),
    table: fc.nat(3),
    caption: words,
  },
  { requiredKeys: ['kind', 'line', 'cells', 'table'] },
);

test('any rows are recognised without a throw, and each filled row ends in one place', () => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 30 }), (rows) => {
      const recognised = recognise(rows, WORDS);
      whoAndWhen(recognised, rows, 'x.txt', REAL.reference);
      const taken = recognised.forms.flatMap(({ sections }) => sections.flatMap((section) => section.rows));
      const told = taken.length + recognised.outside.length;
      const headers = recognised.forms.flatMap(({ sections }) => sections.filter(({ header }) => header)).length;
      const filled = rows.filter(({ cells }) => cells.some(({ text }) => text.trim() !== '')).length;
      expect(told + headers).toBeGreaterThanOrEqual(filled - rows.length);
      expect(new Set(taken).size).toBe(taken.length);
    }),
  );
});

test('twenty thousand rows are done within the time of a test', () => {
  const page = (count: number): Row[] =>
    Array.from({ length: count }, (_, index) => ({
      kind: 'row' as const,
      line: index,
      table: 1 + (index % 50 === 0 ? index : 0),
      cells: ['产出指标', '数量指标', `办案${index}`, '20件'].map((text, column) => ({
        text,
        line: index,
        column,
        span: 1,
        isCarried: false,
      })),
    }));
  // Pairs of so many rows would outlast the time that a test has.
  const rows = page(20_000);
  const recognised = recognise(rows, WORDS);
  whoAndWhen(recognised, rows, 'x.txt', REAL.reference);
  const told = recognised.forms.flatMap(({ sections }) => sections.flatMap((section) => section.rows));
  expect(told.length + recognised.outside.length).toBeGreaterThan(0);
});
