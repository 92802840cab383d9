import { describe, expect, test } from 'vitest';
import { formatProblem } from '../../src/model/problem.ts';
import { type Damage, readDamaged, replaceText, setCell, writeBytes } from './tiny-copy.ts';

const targets = 'documents/alpha-2021/targets.csv';
const found = (...damages: Damage[]): string[] =>
  readDamaged(...damages).problems.map(({ code, line, column }) => `${line} ${column} ${code}`);

describe('identity', () => {
  test('a second document of a bureau and year has a suffix', () => {
    expect(found()).toEqual([]);
  });

  test('the suffix stands after a hyphen', () => {
    const path = 'documents/beta-2022-tasks/document.csv';
    expect(found(setCell(path, 'beta-2022-tasks', 'document', 'beta-2022tasks'))).toEqual([
      '2 document document-folder',
      '2 document document-id',
    ]);
  });
});

describe('keys', () => {
  const funds = 'documents/alpha-2021/funds.csv';

  test('a key stands in one table of a document, the other row is named', () => {
    const [shared, ...more] = readDamaged(setCell(funds, 'p01-f01', 'fund', 'p01-01')).problems;
    expect(shared && formatProblem(shared, 'en')).toMatch(/“p01-01” already stands in funds\.csv:8 /);
    expect(more).toEqual([]);
  });

  test('a table may not take the key of a program, nor two tables one key', () => {
    expect(found(setCell(funds, 'p02-f01', 'fund', 'p02'))).toEqual(['10 fund key-shared', '10 fund key-stem']);
    expect(found(setCell(funds, 'p01-f02', 'fund', 'p01-g01'))).toEqual(['12 target key-shared']);
  });
});

describe('funds', () => {
  const path = 'documents/beta-2022/funds.csv';

  test('a stated sum of workings is a total on the axis of calculation', () => {
    expect(found(setCell(path, 'p02-f01', 'axis', 'calculation'))).toEqual([]);
  });

  test('a source is not a use, and a total is not a source', () => {
    expect(found(setCell(path, 'p02-f02', 'axis', 'use'))).toEqual(['10 kind fund-axis']);
    expect(found(setCell(path, 'p02-f01', 'axis', 'source'))).toEqual(['9 kind fund-axis']);
  });
});

describe('amounts', () => {
  const programs = 'documents/alpha-2021/programs.csv';
  const funds = 'documents/alpha-2021/funds.csv';

  test('a program says the total and the higher-level funds that its rows of funds say', () => {
    expect(found(setCell(programs, 'p01', 'amount_wan', '61'))).toEqual(['8 amount_wan amount-differs']);
    expect(found(setCell(programs, 'p02', 'superior_funds_wan', '12.000001'))).toEqual([
      '11 amount_wan amount-differs',
    ]);
  });

  test('the whole department too', () => {
    expect(found(setCell(programs, 'p0', 'amount_wan', '300.12'))).toEqual(['2 amount_wan amount-differs']);
  });

  test('a blank is not zero, and both are in 万元', () => {
    const [differs] = readDamaged(setCell(programs, 'p01', 'superior_funds_wan', '0')).problems;
    expect(differs && formatProblem(differs, 'en')).toMatch(/“” differs from programs\.csv:3 superior_funds_wan “0”/);
    const [other] = readDamaged(setCell(funds, 'p0-f01', 'amount_wan', '300')).problems;
    expect(other && formatProblem(other, 'zh')).toMatch(/“300” 与 programs\.csv:2 amount_wan “300\.123456” 不同/);
  });

  test('an amount without a row of funds stands alone, and a sum of workings may differ', () => {
    expect(found(replaceText(funds, 'p01-f01,p01,total,total,年度本级预算金额,60,41\n', ''))).toEqual([]);
    expect(found(setCell('documents/beta-2022/funds.csv', 'p01-f04', 'amount_wan', '39'))).toEqual([]);
  });
});

describe('targets', () => {
  test('an indicator target names its indicator, a goal does not', () => {
    expect(found(setCell(targets, 'p0-01-1', 'indicator', ''))).toEqual(['2 origin target-origin']);
    expect(found(setCell(targets, 'p01-g01', 'indicator', 'p01-01'))).toEqual(['12 origin target-origin']);
  });

  test('a measure without a match and a match without a measure are both refused', () => {
    expect(found(setCell(targets, 'p02-01-1', 'match', 'exact'))).toEqual(['13 match target-match']);
    expect(found(setCell(targets, 'p02-01-1', 'measure', 'legal-aid-cases'))).toEqual(['13 match target-match']);
  });

  test('a close match may have a unit of its own, an exact one may not, nor none', () => {
    const path = 'documents/alpha-2022/targets.csv';
    expect(found(setCell(path, 'p02-02-1', 'match', 'exact'))).toEqual(['11 unit target-unit']);
    expect(found(setCell(targets, 'p0-01-1', 'unit', ''))).toEqual(['2 unit target-unit']);
  });

  test('a range rises', () => {
    const path = 'documents/alpha-2022/targets.csv';
    expect(found(setCell(path, 'p02-02-1', 'value_to', '3'))).toEqual(['11 value_to target-range']);
    expect(found(setCell(path, 'p02-02-1', 'value_to', '4.1'))).toEqual([]);
  });

  test('every fault of one row is reported', () => {
    const line = 'p0-01-1,p0,p0-01,indicator,,none,,550,,件,legal-aid-cases,exact,,20';
    const bad = 'p0-01-1,p01,p0-01,goal,,ge,le,550,550,万件,legal-aid-cases,close,,20';
    expect(found(replaceText(targets, line, bad))).toEqual([
      '2 unit unit-not-base',
      '2 target key-stem',
      '2 origin target-origin',
      '2 program target-program',
      '2 note target-note',
      '2 value_to target-range',
      '2 implied_comparator target-implied',
    ]);
  });
});

describe('corrections', () => {
  const correct = (...rows: string[]) =>
    found(
      writeBytes(
        'documents/alpha-2021/corrections.csv',
        `table,row,column,expected,replacement,reason\n${rows.map((row) => `${row},x | x\n`).join('')}`,
      ),
    );

  test('say what stands in the tables', () => {
    expect(correct('targets,p0-03-1,value_to,96,')).toEqual([]);
    expect(correct('targets,p0-03-1,value,94,95')).toEqual([]);
    expect(correct('targets,p0-03-1,value,94,96')).toEqual(['2 replacement correction-lost']);
  });

  test('name rows and columns that are there', () => {
    expect(correct('targets,p0-99-1,value,94,95')).toEqual(['2 row reference-dangling']);
    expect(correct('targets,p0-99-1,+,,')).toEqual(['2 row reference-dangling']);
    expect(correct('targets,p0-03-1,wert,94,95')).toEqual(['2 column damage-column']);
  });

  test('may drop a row that is there no more, and add one that is', () => {
    expect(correct('targets,p0-03-1,*,95,', 'targets,p0-03-1,+,,', 'targets,p0-99-1,*,95,')).toEqual([]);
  });
});
