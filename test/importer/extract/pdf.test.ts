import { expect, test } from 'vitest';
import { joinedPages } from '../../../src/importer/extract/pdf/joined-pages.ts';
import { latticesOf } from '../../../src/importer/extract/pdf/lattice.ts';
import type { Rule } from '../../../src/importer/extract/pdf/path-rules.ts';
import { withoutRadicals } from '../../../src/importer/extract/pdf/radicals.ts';
import { textLines } from '../../../src/importer/extract/pdf/text-lines.ts';
import type { Glyph } from '../../../src/importer/extract/pdf/text-state.ts';
import { wrappedText } from '../../../src/importer/extract/pdf/wrapped-text.ts';
import { cellsOf, file, gridsOf, read, refusedAs, remarksOf, textsOf } from './read.ts';
import { frame, pdf, show } from './write-pdf.ts';

const level = (y: number, x1: number, x2: number): Rule => ({ x1, x2, y1: y, y2: y });
const upright = (x: number, y1: number, y2: number): Rule => ({ x1: x, x2: x, y1, y2 });
const text = (words: string, x: number, y: number, size = 10): Glyph[] =>
  [...words].map((one, index) => ({ text: one, x: x + index * size, y, width: size, size }));

test('a PDF without ruling lines is read as lines with tabs', async () => {
  const source = await read(file('no-lines.pdf'), 'a.pdf');
  expect(textsOf(source)).toEqual(['指标\t目标值\t备注', '办案数\t≥320件\t无', '及时率\t95%\t季度']);
  expect(remarksOf(source)).toEqual(['no-ruling-lines']);
});

test('scans and locked files are refused', async () => {
  expect(await refusedAs(file('scan.pdf'), 'a.pdf')).toBe('scanned');
  expect(await refusedAs(file('locked.pdf'), 'a.pdf')).toBe('encrypted');
});

/** A table of two cells a row, drawn as frames. */
const framed = (x: number, y: number, ...rows: readonly (readonly [string, string])[]): string =>
  rows
    .map(([left, right], row) => {
      const at = y - row * 20;
      return (
        frame(x, at, 80, 20) + frame(x + 80, at, 120, 20) + show(left, x + 5, at + 6) + show(right, x + 85, at + 6)
      );
    })
    .join('');

test('a font that is not embedded is read by its character map, cells by their frames', async () => {
  const content = show('项目支出绩效目标表', 60, 800, 14) + framed(60, 700, ['指标', '目标值'], ['办案数', '≥320件']);
  const source = await read(pdf([{ content }]), 'a.pdf');
  expect(textsOf(source)).toEqual(['项目支出绩效目标表']);
  expect(cellsOf(source).map(([, , , , text]) => text)).toEqual(['指标', '目标值', '办案数', '≥320件']);
});

test('a line begun by the leading alone stands below the one before', async () => {
  const shown = (text: string): string =>
    `<${[...text].map((one) => one.charCodeAt(0).toString(16).padStart(4, '0')).join('')}>`;
  const content = `BT /F1 10 Tf 1 0 0 1 50 700 Tm ${shown('上')} Tj 15 TL T* ${shown('中')} Tj ${shown('下')} ' ET\n`;
  const source = await read(pdf([{ content }]), 'a.pdf');
  expect(textsOf(source).join('')).toBe('上中下');
});

test('dotted lines, drawn dot by dot, close the cells too', async () => {
  const dots = (count: number, at: (step: number) => string) =>
    Array.from({ length: count }, (_, step) => `${at(step * 2)} 1 1 re f\n`).join('');
  const lines = [700, 720, 740]
    .map((y) => dots(100, (step) => `${60 + step} ${y}`))
    .concat([60, 140, 260].map((x) => dots(20, (step) => `${x} ${700 + step}`)));
  const words = show('指标', 65, 726) + show('目标值', 145, 726) + show('办案数', 65, 706) + show('≥3件', 145, 706);
  const source = await read(pdf([{ content: lines.join('') + words }]), 'a.pdf');
  expect(cellsOf(source).map(([, , , , text]) => text)).toEqual(['指标', '目标值', '办案数', '≥3件']);
});

test('a page that is turned is read as it is seen', async () => {
  const content = `0 1 -1 0 595 0 cm\n${show('横排', 60, 500)}${framed(60, 400, ['甲', '乙'])}`;
  const source = await read(pdf([{ content, rotate: 90 }]), 'a.pdf');
  expect(textsOf(source)).toEqual(['横排']);
  expect(cellsOf(source)).toEqual([
    [0, 0, 1, 1, '甲'],
    [0, 1, 1, 1, '乙'],
  ]);
});

test('two tables on a page and one that goes on over the page are two grids', async () => {
  const first =
    framed(60, 700, ['甲', '一']) + show('附表2', 60, 600) + framed(60, 500, ['乙', '二']) + show('— 1 —', 280, 30);
  const source = await read(pdf([{ content: first }, { content: framed(60, 780, ['丙', '三']) }]), 'a.pdf');
  expect(gridsOf(source).map(({ rows }) => rows)).toEqual([1, 2]);
  expect(remarksOf(source)).toEqual(['joined-pages']);
});

test('white lines rule nothing, and characters nobody can name are refused', async () => {
  const white = await read(pdf([{ content: `1 1 1 RG\n${framed(60, 700, ['甲', '乙'], ['丙', '丁'])}` }]), 'a.pdf');
  expect(textsOf(white)).toEqual(['甲\t乙', '丙\t丁']);
  const own = pdf([{ content: show('指标', 60, 700) }], { '6307': '\ue001', '6807': '\ue002' });
  expect(await refusedAs(own, 'a.pdf')).toBe('garbled');
});

test('text that OCR laid behind a scan is read, with a warning', async () => {
  const source = await read(pdf([{ content: `3 Tr\n${show('指标值 292%', 60, 700)}` }]), 'a.pdf');
  expect(textsOf(source)).toEqual(['指标值 292%']);
  expect(remarksOf(source)).toEqual(['text-behind-scan', 'no-ruling-lines']);
});

test('a place without a line between is one cell', () => {
  const rules = [
    level(0, 0, 90),
    level(20, 0, 90),
    level(40, 30, 90),
    level(60, 0, 90),
    upright(0, 0, 60),
    upright(30, 0, 60),
    upright(60, 20, 40),
    upright(90, 0, 60),
  ];
  expect(latticesOf(rules)).toMatchObject([
    {
      cells: [
        { row: 0, column: 0, rowSpan: 1, columnSpan: 1 },
        { row: 0, column: 1, rowSpan: 1, columnSpan: 2 },
        { row: 1, column: 0, rowSpan: 2, columnSpan: 1 },
        { row: 1, column: 1, rowSpan: 1, columnSpan: 1 },
        { row: 1, column: 2, rowSpan: 1, columnSpan: 1 },
        { row: 2, column: 1, rowSpan: 1, columnSpan: 2 },
      ],
    },
  ]);
});

test('lines drawn in pieces, doubled or a little short still close the cells', () => {
  const rules = [
    ...[0, 20, 40].flatMap((y) => [level(y, 0, 28), level(y + 0.7, 30, 58), level(y, 58, 60)]),
    ...[0, 30, 60].flatMap((x) => [upright(x, 1, 19), upright(x + 0.7, 21, 39)]),
  ];
  expect(latticesOf(rules).map(({ cells }) => cells.length)).toEqual([4]);
});

test('two tables on a page are two, and an underline is none', () => {
  const box = (y: number) => [
    level(y, 0, 60),
    level(y + 20, 0, 60),
    upright(0, y, y + 20),
    upright(30, y, y + 20),
    upright(60, y, y + 20),
  ];
  expect(latticesOf([...box(0), ...box(100), level(60, 0, 60)])).toHaveLength(2);
});

test('a table without its outer uprights keeps its outer columns', () => {
  const rules = [level(0, 0, 90), level(20, 0, 90), level(40, 0, 90), upright(30, 0, 40), upright(60, 0, 40)];
  expect(latticesOf(rules)[0]?.xs).toEqual([0, 30, 60, 90]);
});

test('characters become lines: gaps, words, and bold by drawing twice', () => {
  const [line] = textLines(
    [...text('目标', 0, 10), ...text('目标', 0.5, 10), ...text('值', 22.5, 10), ...text('备注', 60, 10.5)],
    '\t',
  );
  expect(line?.text).toBe('目标值\t备注');
});

test('a full line goes on in the next, a short one ends a paragraph', () => {
  const lines = textLines(
    [...text('保障困难群众', 0, 10), ...text('获得援助。', 0, 22), ...text('第二段', 0, 34)],
    ' ',
  );
  expect(wrappedText(lines, 65)).toBe('保障困难群众获得援助。\n第二段');
});

test.each([
  [['绩', '效', '指', '标'], 100, '绩效指标'],
  [['≥95%', '100'], 45, '≥95%\n100'],
  [['12,345.', '67件'], 72, '12,345.67件'],
  [['（一）开展', '（二）办理'], 55, '（一）开展\n（二）办理'],
  [['legal', 'aid'], 55, 'legal aid'],
  [['办理320', '件'], 62, '办理320件'],
])('lines %j in %i points are %j', (words, room, expected) => {
  const lines = words.flatMap((word, row) => textLines(text(word, 0, row * 12), ' '));
  expect(wrappedText(lines, room)).toBe(expected);
});

test('radicals become the characters that they look like', () => {
  expect(withoutRadicals('⽬标⻔户⺠⽣⼈⻓―')).toBe('目标门户民生人长—');
});

const cellAt = (row: number, column: number, words: string, rowSpan = 1) => {
  const lines = textLines(text(words, 0, 10), ' ');
  return { row, column, rowSpan, columnSpan: 1, lines, room: 62, flow: [{ kind: 'paragraph' as const, text: words }] };
};
const table = (cells: readonly ReturnType<typeof cellAt>[], rows: number) => ({
  kind: 'table' as const,
  cells,
  xs: [0, 72, 144],
  rows,
});
const shown = (pages: Parameters<typeof joinedPages>[0]) =>
  joinedPages(pages).flow.map((part) =>
    part.kind === 'paragraph'
      ? part.text
      : part.cells.map(({ row, column, rowSpan, flow: [first] }) => [
          row,
          column,
          rowSpan,
          first?.kind === 'paragraph' ? first.text : '',
        ]),
  );

test('a table goes on over a page number, its repeated heading stands once, its first column goes on', () => {
  const heading = [cellAt(0, 0, '类'), cellAt(0, 1, '名')];
  const one = table([...heading, cellAt(1, 0, '产出'), cellAt(1, 1, '甲')], 2);
  const other = table([...heading, cellAt(1, 0, ''), cellAt(1, 1, '乙')], 2);
  const number = { kind: 'paragraph' as const, text: '— 1 —' };
  expect(shown([[one, number], [other]])).toEqual([
    [
      [0, 0, 1, '类'],
      [0, 1, 1, '名'],
      [1, 0, 2, '产出'],
      [1, 1, 1, '甲'],
      [2, 1, 1, '乙'],
    ],
    '— 1 —',
  ]);
});

test('a row that the page cut in two is mended', () => {
  const one = table([cellAt(0, 0, '年度目标'), cellAt(0, 1, '保障困难群众')], 1);
  const other = table([cellAt(0, 0, ''), cellAt(0, 1, '获得援助'), cellAt(1, 0, '甲'), cellAt(1, 1, '乙')], 2);
  expect(shown([[one], [other]])).toEqual([
    [
      [0, 0, 1, '年度目标'],
      [0, 1, 1, '保障困难群众获得援助'],
      [1, 0, 1, '甲'],
      [1, 1, 1, '乙'],
    ],
  ]);
});

test('tables of other columns, or with text between, stay apart', () => {
  const one = table([cellAt(0, 0, '甲'), cellAt(0, 1, '乙')], 1);
  expect(shown([[one], [{ ...one, xs: [0, 50, 144] }]])).toHaveLength(2);
  expect(shown([[one], [{ kind: 'paragraph', text: '附表2' }, one]])).toHaveLength(3);
});
