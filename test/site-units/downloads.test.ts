import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { messages } from '../../src/i18n/index.ts';
import { parseCsv } from '../../src/model/csv.ts';
import { DOCUMENT_TABLE_NAMES, REFERENCE_TABLE_NAMES, TABLES } from '../../src/model/tables/index.ts';
import {
  dataFile,
  formulaSafe,
  joinedCells,
  losslessCsv,
  publishedCsv,
  spreadsheetCsv,
} from '../../src/site/downloads.ts';
import { figureCells, figureRecord } from '../../src/site/figure-record.ts';
import { findFigure } from '../../src/site/figures.ts';
import { REAL, ROOT, TINY } from '../compare/datasets.ts';

const cellsOf = (csv: string) => parseCsv(csv.replace(/^\ufeff/, '')).records.map(({ cells }) => cells);

describe('a cell for spreadsheets', () => {
  test.each(['=100%', '+5%', '@SUM(A1)', '-A1', '=HYPERLINK("x")', '\t=1', '\r=1', '-', '=', '-1+1'])(
    '%j is kept from running as a formula',
    (cell) => {
      expect(formulaSafe(cell)).toBe(`'${cell}`);
    },
  );

  test.each(['95', '-95', '-0.5', '0', '', '95%', '≥95%', '甲=乙', '法律援助', "'quoted"])(
    '%j is left as it is',
    (cell) => {
      expect(formulaSafe(cell)).toBe(cell);
    },
  );
});

describe('the file for spreadsheets', () => {
  const csv = spreadsheetCsv(joinedCells(TINY, 'indicators'));

  test('begins with one byte-order mark', () => {
    expect([csv.charCodeAt(0), csv.indexOf('\ufeff', 1)]).toEqual([0xfeff, -1]);
  });

  test('has no cell left that a spreadsheet would run', () => {
    const cells = cellsOf(csv).flat();
    expect(cells).toContain("'=98%");
    expect(cells).toContain("'+5%");
    expect(cells.filter((cell) => /^[=+@\t\r]/.test(cell) || /^-(?!\d+(\.\d+)?$)/.test(cell))).toEqual([]);
  });

  test('gives the lossless cells back when the apostrophes are taken off', () => {
    const undone = cellsOf(csv).map((row) => row.map((cell) => cell.replace(/^'(?=[=+\-@\t\r])/, '')));
    expect(undone).toEqual(cellsOf(losslessCsv(joinedCells(TINY, 'indicators'))));
  });
});

/** Empty where a document has no such rows, and so no such file. */
const textOf = (path: string): string => (existsSync(join(ROOT, path)) ? readFileSync(join(ROOT, path), 'utf8') : '');

describe('the lossless files', () => {
  test.each(REFERENCE_TABLE_NAMES)('%s is the file of the data folder, byte for byte', (table) => {
    const file = readFileSync(join(ROOT, `data/reference/${table}.csv`));
    expect(file.equals(dataFile(`reference/${table}.csv`))).toBe(true);
    expect([...publishedCsv(table, 'lossless')].join('')).toBe(file.toString());
  });

  test.each(DOCUMENT_TABLE_NAMES)('%s of all documents are the files of the documents, line after line', (table) => {
    const joined = [...publishedCsv(table, 'lossless')].join('').trimEnd().split('\n').slice(1);
    const lines = REAL.documents.flatMap(({ document: { document } }) =>
      textOf(`data/documents/${document}/${table}.csv`)
        .trimEnd()
        .split('\n')
        .slice(1)
        .map((line) => (table === 'document' ? line : `${document},${line}`)),
    );
    expect(joined).toEqual(lines);
  });

  test('have the columns of their definition, document first', () => {
    for (const name of DOCUMENT_TABLE_NAMES) {
      const columns = Object.keys(TABLES[name].fields).filter((column) => column !== 'document');
      expect(joinedCells(TINY, name).header).toEqual(['document', ...columns]);
    }
  });

  test('a table that is not there is refused', () => {
    expect(() => publishedCsv('secrets', 'lossless')).toThrow('unknown table: secrets');
  });
});

test('the data of a figure are values rather than words, with the rows each line comes from', () => {
  const t = messages('zh');
  const figure = findFigure(REAL, 'budget-split');
  if (!figure) throw new Error('no figure');
  const table = figure.table(t);
  const { header, rows } = figureCells(figureRecord(figure, REAL, t), t);
  expect(header).toEqual([
    '司法局',
    '年度',
    '基本支出（万元）',
    '项目支出（万元）',
    '两项之和（万元）',
    '项目占比（1 = 100%）',
    '空白原因',
    t.terms.sourceRows,
  ]);
  expect(rows).toHaveLength(table.rows.length);
  const hengyang = rows.find((row) => row[0] === '衡阳市司法局');
  expect(hengyang).toEqual(
    expect.arrayContaining(['1527.42', '603.88', '2131.3', 'hengyang-2022/p0-f03 hengyang-2022/p0-f05']),
  );
});
