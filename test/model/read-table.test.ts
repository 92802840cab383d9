import { describe, expect, test } from 'vitest';
import { readTable } from '../../src/model/read-table.ts';
import { categoryAliases } from '../../src/model/tables/category-aliases.ts';
import { funds } from '../../src/model/tables/funds.ts';

const HEADER = 'fund,program,axis,kind,label,amount_wan,line';
const read = (...lines: string[]) => readTable(funds, 'data/x/funds.csv', `${lines.join('\n')}\n`);
const codes = (...lines: string[]) => read(...lines).problems.map(({ code, line }) => `${line} ${code}`);

describe('rows', () => {
  test('cells become what their columns say: money is fen, a blank is null, a zero is zero', () => {
    const { rows, lines, problems } = read(
      HEADER,
      'p0-f01,p0,total,total,资金总额,2115.3,8',
      'p0-f02,p0,use,,其他,,9',
      'p0-f03,p0,use,,其他,0,9',
    );
    expect(problems).toEqual([]);
    expect(lines).toEqual([2, 3, 4]);
    expect(rows[0]).toEqual({
      fund: 'p0-f01',
      program: 'p0',
      axis: 'total',
      kind: 'total',
      label: '资金总额',
      amount_wan: 2_115_300_000,
      line: 8,
    });
    expect(rows.map((row) => row.amount_wan)).toEqual([2_115_300_000, null, 0]);
  });

  test('every unreadable cell of a row is reported, the row is left out, the others stay', () => {
    const { rows, problems } = read(HEADER, 'p0-f01,p0,sum,total,,x,0', 'p0-f02,p0,use,,其他,1,9');
    expect(problems.map(({ column, code }) => `${column} ${code}`)).toEqual([
      'axis not-one-of',
      'label value-missing',
      'amount_wan not-money',
      'line not-an-integer',
    ]);
    expect(rows.map((row) => row.fund)).toEqual(['p0-f02']);
  });

  test('keys of left-out rows are remembered, so that what refers to them is not called dangling', () => {
    const { keys } = read(HEADER, 'p0-f01,p0,total,total,资金总额,x,8', 'p0-f02,p0,use,,其他,1,9');
    expect(keys).toEqual(new Set(['p0-f01', 'p0-f02']));
  });

  test('lines are physical: after a cell with a line break they still count', () => {
    const { lines } = read(HEADER, 'p0-f01,p0,total,total,"资金\n总额",1,8', '', 'p0-f02,p0,use,,其他,1,9');
    expect(lines).toEqual([5]);
  });

  test('a row too short or too long is reported with its count', () => {
    const { problems } = read(HEADER, 'p0-f01,p0,total', 'p0-f02,p0,use,,其他,1,9,9');
    expect(problems.map(({ line, cell, expected }) => [line, cell, expected])).toEqual([
      [2, '3', '7'],
      [3, '8', '7'],
    ]);
  });
});

describe('header', () => {
  test('a renamed column is one missing and one unknown', () => {
    expect(codes(HEADER.replace('label', 'name'), 'x')).toEqual(['1 column-missing', '1 column-unknown']);
  });

  test('with a broken header no row is read and no key is known', () => {
    const { rows, keys } = read(
      HEADER.replace('label,amount_wan', 'amount_wan,label'),
      'p0-f01,p0,total,total,1,资金总额,8',
    );
    expect([rows, keys]).toEqual([[], null]);
  });

  test('a header alone is an empty table; no header is an empty file', () => {
    expect(codes(HEADER)).toEqual([]);
    expect(codes('')).toEqual(['null file-empty']);
  });
});

describe('keys', () => {
  test('a key that comes back names the line of the first', () => {
    const { problems } = read(HEADER, 'p0-f01,p0,use,,甲,1,9', 'p0-f02,p0,use,,乙,1,9', 'p0-f01,p0,use,,丙,1,9');
    expect(problems).toMatchObject([{ code: 'key-duplicate', line: 4, column: 'fund', cell: 'p0-f01', expected: '2' }]);
  });

  test('a row out of order names the row it belongs before', () => {
    const { problems } = read(HEADER, 'p0-f10,p0,use,,甲,1,9', 'p0-f2,p0,use,,乙,1,9');
    expect(problems).toMatchObject([{ code: 'key-order', line: 3, cell: 'p0-f2', expected: 'p0-f10' }]);
  });

  test('several columns can make one key', () => {
    const text =
      'level1,level2,category\n产出指标,成本指标,cost\n产出指标,数量指标,output.quantity\n产出指标,数量指标,cost\n';
    const { problems } = readTable(categoryAliases, 'data/x.csv', text);
    expect(problems).toMatchObject([{ code: 'key-duplicate', cell: '产出指标/数量指标', expected: '3' }]);
  });
});
