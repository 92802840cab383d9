import { expect, test } from 'vitest';
import { cellsOf, file, gridsOf, read, remarksOf, utf8 } from './read.ts';
import { textCell, xlsx } from './write-xlsx.ts';

const sheet = (rows: readonly string[], more = '', before = '') =>
  `${before}<sheetData>${rows.join('')}</sheetData>${more}`;
const row = (number: number, cells: string, attributes = '') => `<row r="${number}" ${attributes}>${cells}</row>`;

test('cells show what Excel displays and keep the number behind it', async () => {
  const bytes = xlsx({
    name: '表',
    xml: sheet([
      row(
        1,
        '<c r="A1" s="1"><v>0.9817</v></c><c r="B1" s="2"><v>44563</v></c><c r="C1"><v>286.5</v></c><c r="D1" s="4"><v>44563</v></c>',
      ),
    ]),
  });
  const [grid] = gridsOf(await read(bytes, 'a.xlsx'));
  expect(grid?.cells.map(({ text, stored }) => [text, stored])).toEqual([
    ['98.17%', { value: 0.9817, isDate: false }],
    [expect.stringMatching(/22/), { value: 44563, isDate: true }],
    ['286.5', { value: 286.5, isDate: false }],
    ['2022年1月2日', { value: 44563, isDate: true }],
  ]);
});

test('a sheet begins and ends with what is in it, and keeps blank rows between', async () => {
  const bytes = xlsx({
    name: '表',
    xml: sheet([row(3, textCell('C3', '甲')), row(5, textCell('D5', '乙')), row(900, '<c r="ZZ900" s="3"/>')]),
  });
  expect(cellsOf(await read(bytes, 'a.xlsx'))).toEqual([
    [0, 0, 1, 1, '甲'],
    [0, 1, 1, 1, ''],
    [1, 0, 1, 1, ''],
    [1, 1, 1, 1, ''],
    [2, 0, 1, 1, ''],
    [2, 1, 1, 1, '乙'],
  ]);
});

test('hidden sheets, rows and columns are left out and remarked on', async () => {
  const rows = [
    row(1, textCell('A1', '甲') + textCell('B1', '藏') + textCell('C1', '乙')),
    row(2, textCell('A2', '藏'), 'hidden="1"'),
    row(3, textCell('A3', '丙') + textCell('C3', '丁')),
  ];
  const columns = '<cols><col min="2" max="2" width="9" hidden="1"/></cols>';
  const bytes = xlsx(
    { name: '表', xml: sheet(rows, '<mergeCells><mergeCell ref="A1:B1"/></mergeCells>', columns) },
    { name: '码表', state: 'hidden', xml: sheet([row(1, textCell('A1', '选项'))]) },
  );
  const source = await read(bytes, 'a.xlsx');
  expect(cellsOf(source)).toEqual([
    [0, 0, 1, 1, '甲'],
    [0, 1, 1, 1, '乙'],
    [1, 0, 1, 1, '丙'],
    [1, 1, 1, 1, '丁'],
  ]);
  expect(remarksOf(source)).toEqual(['hidden-rows', 'hidden-columns', 'hidden-sheet']);
  expect(source.remarks.map(({ en }) => en).join()).toMatch(/表 2.*表 B.*码表/);
});

test('every sheet is a grid of its own, one after the other', async () => {
  const one = (name: string) => ({ name, xml: sheet([row(1, textCell('A1', name)), row(2, textCell('A2', '值'))]) });
  const source = await read(xlsx(one('甲表'), one('乙表')), 'a.xlsx');
  expect(gridsOf(source).map(({ caption, line }) => [caption, line])).toEqual([
    ['甲表', 1],
    ['乙表', 3],
  ]);
});

test('a workbook of one XML file, as budget systems export it, is read as a sheet', async () => {
  const xml = `<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="表"><Table><Row><Cell ss:MergeAcross="1"><Data ss:Type="String">目标表</Data></Cell></Row><Row><Cell><Data ss:Type="String">办案数</Data></Cell><Cell><Data ss:Type="Number">320</Data></Cell></Row></Table></Worksheet></Workbook>`;
  const source = await read(utf8(xml), 'a.xls');
  expect(source.format).toBe('xls');
  expect(cellsOf(source)).toEqual([
    [0, 0, 1, 2, '目标表'],
    [1, 0, 1, 1, '办案数'],
    [1, 1, 1, 1, '320'],
  ]);
});

test('a sheet of Excel 95 in GBK is read by its code page', async () => {
  const source = await read(file('excel-95.xls'), 'a.xls');
  expect(source.format).toBe('xls');
  expect(cellsOf(source).map(([, , , , text]) => text)).toEqual(['指标', '目标值', '办案数', '320']);
});
