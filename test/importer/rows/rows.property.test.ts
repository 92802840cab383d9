import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Block, SourceText } from '../../../src/importer/extract/source.ts';
import { rowsOf } from '../../../src/importer/rows/rows.ts';
import { LEVELS, rowsOfText, textSource } from './show.ts';

/** Letters and figures; what separates cells may go. */
const written = (text: string): string => [...text.replace(/[^\p{L}\p{N}]/gu, '')].sort().join('');

const word = fc.constantFrom(
  ...[
    '产出指标',
    '数量指标',
    '质量指标',
    '满意度指标',
    '成本指标',
    '一级指标',
    '二级指标',
    '三级指标',
    '指标值',
    '绩效标准',
    '绩效指标',
  ],
  ...[
    '项目名称',
    '年度目标',
    '填表人：',
    '一、普法',
    '（1）',
    '2.',
    '办理案件',
    '≥200件',
    '95%以上',
    '持续提升',
    '- 3 -',
    '注：',
    '资金总额',
  ],
  ...[
    '\t',
    '\t',
    '\t',
    '  ',
    ' ',
    '　',
    '：',
    '；',
    '。',
    '【',
    '】',
    '|',
    '│',
    '├──┼',
    '（',
    '）',
    '—',
    '<p>',
    '[bookmark: _GoBack]',
  ],
);
const line = fc.array(fc.oneof({ weight: 9, arbitrary: word }, fc.string({ unit: 'grapheme', maxLength: 5 })), {
  maxLength: 9,
});
const text = fc
  .array(
    line.map((words) => words.join('').replace(/[\r\n]/g, '')),
    { maxLength: 40 },
  )
  .map((lines) => lines.join('\n'));

test('no letter and no figure vanishes, and none comes from nowhere but headings that a list goes without', () => {
  fc.assert(
    fc.property(text, (source) => {
      const rows = rowsOfText(source);
      const kept = new Map<string, number>();
      for (const { cells } of rows)
        for (const { text: one, isCarried } of cells) {
          if (!isCarried) for (const letter of written(one)) kept.set(letter, (kept.get(letter) ?? 0) + 1);
        }
      for (const letter of written(source)) {
        const left = (kept.get(letter) ?? 0) - 1;
        expect(left, `${letter} of ${JSON.stringify(source)}`).toBeGreaterThanOrEqual(0);
        kept.set(letter, left);
      }
    }),
    { numRuns: 400, examples: [['一级指标指标值二级指标产出指标\nÀ']] },
  );
});

test('a text has one cell and no table, a row has columns that rise, and lines fit the parts of a cell', () => {
  fc.assert(
    fc.property(text, fc.constantFrom('txt' as const, 'pdf' as const), (source, format) => {
      for (const { kind, cells, table } of rowsOfText(source, format)) {
        expect(kind === 'text').toBe(table === 0);
        if (kind === 'text') expect(cells).toHaveLength(1);
        expect(cells.every(({ column }, index) => index === 0 || column > (cells[index - 1]?.column ?? 0))).toBe(true);
        for (const { text: one, lines } of cells) if (lines) expect(lines).toHaveLength(one.split('\n').length);
      }
    }),
    { numRuns: 200 },
  );
});

test('blocks of any shape are read', () => {
  const cell = fc.record({
    row: fc.nat(5),
    column: fc.nat(5),
    rowSpan: fc.nat(4),
    columnSpan: fc.nat(4),
    text: fc.string(),
    line: fc.nat(9),
  });
  const block: fc.Arbitrary<Block> = fc.oneof(
    fc.record({ kind: fc.constant('text' as const), text: line.map((words) => words.join('')), line: fc.nat(99) }),
    fc.record({
      kind: fc.constant('grid' as const),
      rows: fc.nat(6),
      columns: fc.nat(6),
      cells: fc.array(cell),
      line: fc.nat(9),
    }),
  );
  fc.assert(
    fc.property(fc.array(block), (blocks) => {
      rowsOf({ format: 'docx', encoding: null, blocks, remarks: [] }, LEVELS);
    }),
  );
});

const FEW = 1500;
const MANY = 12_000;

test.each([
  ['tabs', (index: number) => (index % 7 === 0 ? '一段文字' : `\t数量指标\t名称${index}\t≥${index}件`)],
  ['one cell per line', (index: number) => (index % 5 === 4 ? '' : `\t名称${index}`)],
  ['texts below a label', (index: number) => (index === 0 ? '年度目标\t开始' : `第${index}段`)],
  [
    'words and spaces',
    (index: number) => (index === 0 ? '一级指标 二级指标 三级指标 指标值' : `数量指标 名称${index} ≥${index}件`),
  ],
  ['a list', (index: number) => (index % 9 === 0 ? '【产出指标】数量指标：' : `（${index}）名称≥${index}件；`)],
  ['bars', (index: number) => `│ 数量指标 │ 名称${index} │ ≥${index}件 │`],
  ['headings', () => '一级指标'],
])('eight times as many lines of %s take eight times as long, and no more', (_, lineOf) => {
  const blocksOf = (count: number) =>
    textSource(Array.from({ length: count }, (_one, index) => lineOf(index)).join('\n'));
  const [few, many] = [blocksOf(FEW), blocksOf(MANY)];
  rowsOf(few, LEVELS);
  const cost = (source: SourceText): number => {
    const { user } = process.cpuUsage();
    rowsOf(source, LEVELS);
    return process.cpuUsage({ user, system: 0 }).user / 1000;
  };
  expect(cost(many)).toBeLessThan(20 * cost(few) + 300);
});
