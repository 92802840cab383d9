import { describe, expect, test } from 'vitest';
import { type Damage, readDamaged, replaceText, setCell } from './tiny-copy.ts';

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

describe('parents', () => {
  const path = 'documents/gamma-2021/programs.csv';

  test('each program of a circle is named, and none that only leads into it', () => {
    expect(found(setCell(path, 'p01', 'parent', 'p02'))).toEqual([
      '3 program parent-circle',
      '4 program parent-circle',
    ]);
  });

  test('a chain without a circle is allowed', () => {
    expect(found(setCell(path, 'p03', 'parent', 'p02'))).toEqual([]);
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
      '2 origin target-origin',
      '2 program target-program',
      '2 note target-note',
      '2 value_to target-range',
      '2 implied_comparator target-implied',
      '2 unit unit-not-base',
    ]);
  });
});
