import { expect, test } from 'vitest';
import { cellsOf, gridsOf, read, refusedAs, textsOf, utf8 } from './read.ts';

test('a text keeps every line with its tabs, and blank lines too', async () => {
  const source = await read(
    utf8('\n\t附表1\r\n\t\r\n部门名称：青禾县司法局\t\n<p>整体目标</p>\t[bookmark: _GoBack]181万元　\n'),
    'a.txt',
  );
  expect(source.format).toBe('txt');
  expect(source.blocks).toEqual([
    { kind: 'text', text: '', line: 1 },
    { kind: 'text', text: '\t附表1', line: 2 },
    { kind: 'text', text: '\t', line: 3 },
    { kind: 'text', text: '部门名称：青禾县司法局\t', line: 4 },
    { kind: 'text', text: '<p>整体目标</p>\t[bookmark: _GoBack]181万元　', line: 5 },
  ]);
});

test('a page break or a stray carriage return does not move the count of lines', async () => {
  const source = await read(utf8('甲\n\f乙\r丙\n丁\n'), 'a.txt');
  expect(source.blocks.map(({ line }) => line)).toEqual([1, 2, 3]);
  expect(textsOf(await read(utf8('甲\r乙\r'), 'a.txt'))).toEqual(['甲', '乙']);
});

test('a .csv is one grid whose cells know their physical line', async () => {
  const source = await read(utf8('指标,目标值\r\n"办案\r\n数",≥320件\r\n\r\n及时率,95%\r\n'), 'a.csv');
  expect(source.format).toBe('csv');
  expect(cellsOf(source)).toEqual([
    [0, 0, 1, 1, '指标'],
    [0, 1, 1, 1, '目标值'],
    [1, 0, 1, 1, '办案\n数'],
    [1, 1, 1, 1, '≥320件'],
    [2, 0, 1, 1, '及时率'],
    [2, 1, 1, 1, '95%'],
  ]);
  expect(gridsOf(source)[0]?.cells.map(({ line }) => line)).toEqual([1, 1, 2, 2, 5, 5]);
});

test('rows of a .csv that are short are filled up', async () => {
  const [grid] = gridsOf(await read(utf8('a\nb,c,d\n'), 'a.csv'));
  expect(grid).toMatchObject({ rows: 2, columns: 3 });
  expect(grid?.cells.map(({ text }) => text)).toEqual(['a', '', '', 'b', 'c', 'd']);
});

test('a .csv that has tabs instead of commas is read line by line', async () => {
  const source = await read(utf8('指标\t目标值\n办案\t3\n'), 'a.csv');
  expect(source.format).toBe('txt');
  expect(textsOf(source)).toEqual(['指标\t目标值', '办案\t3']);
});

test('pipe tables of a .md are grids between lines of text', async () => {
  const text = '# 目标\n\n| 指标 | 目标值 |\n|:---|---:|\n| a \\| b | 1<br>2 |\n| c |  |\n\n结尾 | 不是表\n';
  const source = await read(utf8(text), 'a.md');
  expect(source.format).toBe('md');
  expect(textsOf(source)).toEqual(['# 目标', '', '', '结尾 | 不是表']);
  expect(cellsOf(source)).toEqual([
    [0, 0, 1, 1, '指标'],
    [0, 1, 1, 1, '目标值'],
    [1, 0, 1, 1, 'a | b'],
    [1, 1, 1, 1, '1\n2'],
    [2, 0, 1, 1, 'c'],
    [2, 1, 1, 1, ''],
  ]);
  expect(gridsOf(source)[0]?.cells.map(({ line }) => line)).toEqual([3, 3, 5, 5, 6, 6]);
});

test('the same bytes are text, and only a page where they begin as one', async () => {
  expect((await read(utf8('目标\n<table><tr><td>a</td></tr></table>'), 'a.txt')).format).toBe('txt');
  expect((await read(utf8('  <table><tr><td>a</td></tr></table>'), 'a.txt')).format).toBe('html');
});

test.each([
  ['', 'empty'],
  ['  \n\t\n', 'empty'],
  ['{\\rtf1 a}', 'other-format'],
  ['MIME-Version: 1.0\nContent-Type: multipart/related', 'other-format'],
  ['<?xml version="1.0"?><?mso-application progid="Word.Document"?><w:wordDocument/>', 'other-format'],
])('%j is refused as %s', async (text, code) => {
  expect(await refusedAs(utf8(text), 'a.txt')).toBe(code);
});
