import { expect, test } from 'vitest';
import { cellsOf, gridsOf, read, textsOf, utf8 } from './read.ts';
import { page } from './write-html.ts';

const html = (body: string) => read(utf8(page(body)), 'a.html');

test('scripts, styles and hidden parts are no text', async () => {
  const source = await html(
    '<p>目标<script>alert(1)</script></p><div style="display: none">模板</div><style>p{}</style><!-- 注 --><noscript>请启用</noscript><iframe>框</iframe><p onclick="x()">值</p>',
  );
  expect(textsOf(source)).toEqual(['目标', '值']);
});

test('blocks and breaks end a line, inline elements and source line breaks do not', async () => {
  const source = await html(
    '<div>一级<b>指标</b>\n  <span>名称</span><br/>第二行</div>第三行&nbsp;&ge;95%&#x2611;<ul><li>甲<li>乙</ul>',
  );
  expect(textsOf(source)).toEqual(['一级指标 名称', '第二行', '第三行\u00a0≥95%☑', '甲', '乙']);
});

test('spans place cells as the standard says, also over the end of a row and with gaps', async () => {
  const source = await html(
    '<table><caption>表 1</caption><thead><tr><th rowspan=3>a<th colspan=2>b</thead><tr><td>c<td rowspan=0>d<td>e<tr><td>f<td>g<td>h</table>',
  );
  expect(gridsOf(source)[0]?.caption).toBe('表 1');
  expect(cellsOf(source)).toEqual([
    [0, 0, 1, 1, 'a'],
    [0, 1, 1, 2, 'b'],
    [0, 3, 1, 1, ''],
    [1, 0, 1, 1, 'c'],
    [1, 1, 2, 1, 'd'],
    [1, 2, 1, 1, 'e'],
    [1, 3, 1, 1, ''],
    [2, 0, 1, 1, 'f'],
    [2, 2, 1, 1, 'g'],
    [2, 3, 1, 1, 'h'],
  ]);
});

test('a cell keeps its paragraphs apart and its boxes', async () => {
  const source = await html(
    '<table><tr><td><p>甲</p><p>乙</p></td><td><input type=checkbox checked>是<input type=checkbox>否</td></tr></table>',
  );
  expect(cellsOf(source).map(([, , , , text]) => text)).toEqual(['甲\n乙', '☑是□否']);
});

test('a table that only arranges the page is opened, a small one inside a cell is flattened', async () => {
  const inner = '<table><tr><td>指标</td><td>值</td></tr><tr><td>办案</td><td>3</td></tr></table>';
  const layout = await html(`<table><tr><td>导航</td></tr><tr><td><h2>标题</h2>${inner}</td></tr></table>`);
  expect(textsOf(layout)).toEqual(['导航', '标题']);
  expect(cellsOf(layout)).toHaveLength(4);
  const nested = await html(
    `<table><tr><td>a</td><td>b</td><td>c</td></tr><tr><td>d</td><td colspan=2>${inner}</td></tr></table>`,
  );
  expect(cellsOf(nested).at(-1)).toEqual([1, 1, 1, 2, '指标\t值\n办案\t3']);
});

test('cells that overlap share a place, and it is said', async () => {
  const source = await html('<table><tr><td>a<td rowspan=2>b<tr><td colspan=2>c</table>');
  expect(cellsOf(source)).toEqual([
    [0, 0, 1, 1, 'a'],
    [0, 1, 2, 1, 'b'],
    [1, 0, 1, 1, 'c'],
  ]);
});

test('lines count one a paragraph and one a row', async () => {
  const source = await html('<p>甲</p><table><tr><td>a<tr><td>b</table><p>乙</p>');
  expect(source.blocks.map(({ line }) => line)).toEqual([1, 2, 4]);
  expect(gridsOf(source)[0]?.cells.map(({ line }) => line)).toEqual([2, 3]);
});
