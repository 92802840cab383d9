/** Nothing of a source vanishes: each row is told as read, uncertain, unread, masked or outside. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blocksOf } from '../../../src/importer/report/blocks.ts';
import { Ledger } from '../../../src/importer/report/ledger.ts';
import { personalWords } from '../../../src/importer/report/personal.ts';
import type { Cell, Row } from '../../../src/importer/rows/row.ts';
import { cellOf, row } from './rows.ts';

const NOBODY = personalWords([]);
const blocks = (
  rows: readonly Row[],
  ledger: Ledger,
  { personal = [] as Cell[], elsewhere = new Map<Cell, string>() } = {},
) => blocksOf(rows, { personal }, elsewhere, ledger, personalWords([...personal, ...ledger.masked.keys()]));

test('a row whose cells were all read is read', () => {
  const one = row(4, '普法', '3次');
  const ledger = new Ledger();
  ledger.read(...one.cells);
  expect(blocks([one], ledger)).toEqual([{ line: 4, status: 'read' }]);
});

test('a row of which a cell was left says its words, shortened', () => {
  const one = row(4, '普法', '甲'.repeat(60));
  const ledger = new Ledger();
  ledger.read(cellOf(one, 0));
  expect(blocks([one], ledger)).toEqual([{ line: 4, status: 'unread', unread: [`${'甲'.repeat(39)}…`] }]);
});

test('labels, dashes and numbers of rows that nobody read are told as such', () => {
  const one = row(4, '三级指标', '1', '——', '其中：', '单位：万元');
  expect(blocks([one], new Ledger())).toMatchObject([{ status: 'unread', isLabel: true }]);
});

test('a doubt is told once, with its words and how sure the reading is', () => {
  const [one, other] = [row(4, '普法', '2 0 0件'), row(4, '同一行')];
  const ledger = new Ledger();
  ledger.read(...one.cells, ...other.cells);
  ledger.unsure(cellOf(one, 1), { printed: '2 0 0件', code: 'split-number', confidence: 0.6, zh: '空格', en: 'space' });
  const [first, second] = blocks([one, other], ledger);
  expect(first).toEqual({
    line: 4,
    status: 'uncertain',
    doubts: [{ line: 4, code: 'split-number', confidence: 0.6, printed: '2 0 0件', zh: '空格', en: 'space' }],
  });
  expect(second).toEqual({ line: 4, status: 'read' });
});

test('personal cells are told by their kind alone, and their words are missing in the others', () => {
  const one = row(9, '填表人：王样例', '13800138000', '王样例转交');
  const [block] = blocks([one], new Ledger(), { personal: [cellOf(one, 0), cellOf(one, 1)] });
  expect(block).toEqual({ line: 9, status: 'unread', unread: ['■■转交'], masked: ['person', 'telephone'] });
});

test('what stands outside of forms is not unread, but told with the reason', () => {
  const one = row(9, '第 3 页');
  expect(blocks([one], new Ledger(), { elsewhere: new Map([[cellOf(one, 0), 'page-number']]) })).toEqual([
    { line: 9, status: 'outside', why: 'page-number' },
  ]);
});

test('carried and blank cells say nothing again', () => {
  const carried: Row = {
    ...row(5, '产出指标', ' '),
    cells: row(5, '产出指标', ' ').cells.map((cell, at) => ({ ...cell, isCarried: at === 0 })),
  };
  expect(blocks([carried], new Ledger())).toEqual([]);
});

test('every cell with words is told of, whatever was read of it', () => {
  const texts = fc.array(fc.array(fc.string({ unit: 'binary', minLength: 1 }), { minLength: 1, maxLength: 4 }));
  fc.assert(
    fc.property(texts, fc.infiniteStream(fc.boolean()), (all, coins) => {
      const rows = all.map((cells, at) => row(at + 1, ...cells));
      const ledger = new Ledger();
      for (const cell of rows.flatMap(({ cells }) => cells)) if (coins.next().value) ledger.read(cell);
      const told = new Map(
        blocksOf(rows, { personal: [] }, new Map(), ledger, NOBODY).map((block) => [block.line, block]),
      );
      for (const { line, cells } of rows) {
        const left = cells.filter((cell) => !ledger.isRead(cell));
        expect(told.get(line)?.unread?.length ?? 0).toBeLessThanOrEqual(left.length);
        if (cells.some(({ text }) => /[\p{L}\p{N}]/u.test(text))) expect(told.has(line)).toBe(true);
      }
    }),
  );
});
