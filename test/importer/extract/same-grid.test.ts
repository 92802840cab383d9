/** One form in all formats: the grid is the same, whoever wrote the file. */
import { expect, test } from 'vitest';
import { FORM, formGrid, NOTE, TITLE } from './form.ts';
import { file, gridsOf, read, textsOf, utf8 } from './read.ts';
import { formDocx } from './write-docx.ts';
import { formHtml } from './write-html.ts';
import { formXlsx } from './write-xlsx.ts';

const withoutStored = (grid: ReturnType<typeof formGrid> | undefined) => ({
  ...grid,
  cells: grid?.cells.map(({ stored, ...cell }) => cell),
});

test.each([
  ['form.docx', formDocx()],
  ['form-libreoffice.docx', file('form-libreoffice.docx')],
  ['form.doc', file('form.doc')],
  ['form.html', utf8(formHtml())],
  ['form.pdf', file('form.pdf')],
  ['form-web.pdf', file('form-web.pdf')],
])('the form in %s has its title, its grid and its note', async (name, bytes) => {
  const source = await read(bytes, name);
  expect(gridsOf(source)).toEqual([formGrid(2)]);
  expect(textsOf(source)).toEqual([TITLE, NOTE]);
  expect(source.blocks.at(-1)?.line).toBe(2 + FORM.length);
  expect(source.remarks).toEqual([]);
});

test.each([
  ['form.xlsx', formXlsx()],
  ['form-libreoffice.xlsx', file('form-libreoffice.xlsx')],
  ['form.xls', file('form.xls')],
])('the form in %s has the same grid, named after its sheet', async (name, bytes) => {
  const [grid] = gridsOf(await read(bytes, name));
  expect(withoutStored(grid)).toEqual(formGrid(1, '绩效目标'));
});

test('a sheet printed to PDF has the same grid', async () => {
  expect(gridsOf(await read(file('form-calc.pdf'), 'form-calc.pdf'))).toEqual([formGrid(1)]);
});

test.each(['form.txt', 'form.wps', 'form', 'form.xls'])('a Word file called %s is read as what it is', async (name) => {
  const source = await read(file('form.doc'), name);
  expect(source.format).toBe('doc');
  expect(gridsOf(source)).toEqual([formGrid(2)]);
});
