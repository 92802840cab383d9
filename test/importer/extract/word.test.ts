/** .docx and .doc, construct by construct. */
import { expect, test } from 'vitest';
import { cellsOf, file, gridsOf, read, remarksOf, textsOf } from './read.ts';
import { LONG_ROWS, longDocx } from './long-table.ts';
import { SHARED_CELLS, sharedDocx } from './tricky.ts';
import { docx, p, run, tbl, tc, tr } from './write-docx.ts';

const word = (...body: string[]) => read(docx(body.join('')), 'a.docx');

test.each([
  ['a .docx', sharedDocx()],
  ['a .doc', file('tricky.doc')],
])('boxes, hidden text, fields, late rows, merges and nested tables of %s come out right', async (_, bytes) => {
  const source = await read(bytes, 'a');
  expect(cellsOf(source)).toEqual(SHARED_CELLS);
  expect(textsOf(source)).toEqual(['开头', '结尾\t金额']);
  expect(remarksOf(source)).toEqual(['hidden-text']);
});

test.each([
  ['a .docx', longDocx()],
  ['a .doc', file('long.doc')],
  ['a .pdf over four pages', file('long.pdf')],
])('a long table of %s is one grid with its first columns merged', async (_, bytes) => {
  const [grid, ...others] = gridsOf(await read(bytes, 'a'));
  expect(others).toEqual([]);
  expect(grid).toMatchObject({ rows: LONG_ROWS + 1, columns: 4 });
  expect(grid?.cells.filter(({ column }) => column === 1).map(({ text, rowSpan }) => [text, rowSpan])).toEqual([
    ['二级指标', 1],
    ['数量指标', 48],
    ['社会效益', 48],
  ]);
  expect(grid?.cells.filter(({ column }) => column === 3).map(({ text }) => text)).toEqual([
    '指标值',
    ...Array.from({ length: LONG_ROWS }, (_, row) => `≥${row + 1}场次`),
  ]);
});

test('an old horizontal merge joins cells', async () => {
  const source = await word(
    tbl(3, tr(tc('甲', '<w:hMerge w:val="restart"/>'), tc('', '<w:hMerge/>'), tc('乙')), tr(tc('a'), tc('b'), tc('c'))),
  );
  expect(cellsOf(source)[0]).toEqual([0, 0, 1, 2, '甲']);
});

test('text that a merged cell covers is kept and remarked on', async () => {
  const source = await word(
    tbl(2, tr(tc('甲', '<w:vMerge w:val="restart"/>'), tc('1')), tr(tc('遮住', '<w:vMerge/>'), tc('2'))),
  );
  expect(cellsOf(source)[0]).toEqual([0, 0, 2, 1, '甲\n遮住']);
  expect(source.remarks).toMatchObject([{ code: 'covered-text', line: 2 }]);
});

test('tracked changes: inserted text stays, deleted text and rows go', async () => {
  const deletedRow = `<w:tr><w:trPr><w:del w:id="1"/></w:trPr>${tc('旧')}</w:tr>`;
  const source = await word(
    p('目标', `<w:ins>${run('95%')}</w:ins>`, '<w:del><w:r><w:delText>90%</w:delText></w:r></w:del>'),
    tbl(1, tr(tc('新')), deletedRow),
    `<w:ins>${p('新段')}</w:ins><w:moveFrom>${p('移走')}</w:moveFrom>`,
  );
  expect(textsOf(source)).toEqual(['目标95%', '新段']);
  expect(cellsOf(source)).toEqual([[0, 0, 1, 1, '新']]);
  expect(remarksOf(source)).toEqual(['deleted-text']);
});

test('content controls around rows, cells and words are opened', async () => {
  const sdt = (inside: string) => `<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>${inside}</w:sdtContent></w:sdt>`;
  const source = await word(sdt(p('甲', sdt(run('乙')))), tbl(2, sdt(tr(tc('丙'), sdt(tc('丁'))))));
  expect(textsOf(source)).toEqual(['甲乙']);
  expect(cellsOf(source).map(([, , , , text]) => text)).toEqual(['丙', '丁']);
});

test('fields show their result, bookmarks nothing, breaks a new line', async () => {
  const source = await word(
    p(
      '<w:bookmarkStart w:id="0" w:name="_GoBack"/>',
      '181万元',
      '<w:bookmarkEnd w:id="0"/>',
      '<w:r><w:br/></w:r>',
      '次行',
    ),
    p(
      '<w:fldSimple w:instr="PAGE"><w:r><w:t>3</w:t></w:r></w:fldSimple>',
      '<w:r><w:noBreakHyphen/></w:r>',
      '<w:hyperlink>'.concat(run('链接'), '</w:hyperlink>'),
    ),
    p('<m:oMath><m:r><m:t>≥95%</m:t></m:r></m:oMath>'),
  );
  expect(textsOf(source)).toEqual(['181万元', '次行', '3-链接', '≥95%']);
});

test('a text box is read once, where it is anchored', async () => {
  const box = (name: string, inside: string) => `<${name}><w:txbxContent>${inside}</w:txbxContent></${name}>`;
  const source = await word(
    p(
      '前',
      `<w:r><mc:AlternateContent><mc:Choice Requires="wps">${box('wps:txbx', p('框'))}</mc:Choice><mc:Fallback>${box('v:textbox', p('框'))}</mc:Fallback></mc:AlternateContent></w:r>`,
    ),
    p('后'),
  );
  expect(textsOf(source)).toEqual(['前', '框', '后']);
  expect(remarksOf(source)).toEqual(['text-box']);
});

test('symbols of unknown fonts are marked, of known ones named', async () => {
  const source = await word(
    p(
      '<w:r><w:sym w:font="Wingdings 2" w:char="F052"/><w:sym w:font="方正图标" w:char="F101"/></w:r>',
      run('\uf0a8', '<w:rFonts w:ascii="Wingdings"/>'),
    ),
  );
  expect(textsOf(source)).toEqual(['☑\ufffd□']);
  expect(remarksOf(source)).toEqual(['unknown-symbol']);
});

test('a table of columns that no cell uses has none of them', async () => {
  const wide = '<w:gridSpan w:val="40"/>';
  const [grid] = gridsOf(await word(tbl(2, tr(tc('甲', wide), tc('乙', wide)))));
  expect(grid).toMatchObject({ rows: 1, columns: 2 });
});
