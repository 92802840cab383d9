import { describe, expect, test } from 'vitest';
import { formatCurationProblem } from '../../../src/importer/harmonise/curation.ts';
import { files } from '../../../src/importer/harmonise/files.ts';
import type { Harmonised } from '../../../src/importer/harmonise/harmonise.ts';
import { correct, FILE, goalNumber, indicator, made, program, target } from './document.ts';

const form = () => [
  program('部门整体支出', { form: 'department', indicators: [indicator('全局')] }),
  program('法律援助', {
    indicators: [
      indicator('办案', { targets: [target(550, '件')] }),
      indicator('合计', { value: null }),
      indicator('培训', { targets: [target(2, '次'), target(30, '人')] }),
    ],
    goalNumbers: [goalNumber('案件', 500, '件'), goalNumber('旧案', 9, '件', 'result')],
  }),
  program('公证', { indicators: [indicator('办证')] }),
];

const corrected = (...lines: string[]): Harmonised => made(form(), correct(...lines));

/** `line column`, and nothing may be written. */
function faults(...lines: string[]): string[] {
  const harmonised = corrected(...lines);
  if (harmonised.problems.length > 0) expect([...files(harmonised).keys()]).toEqual([]);
  return harmonised.problems.map((problem) => {
    expect(formatCurationProblem(problem, 'zh').startsWith(`${FILE}:${problem.line} ${problem.column}: `)).toBe(true);
    expect(formatCurationProblem(problem, 'en')).not.toMatch(/undefined|null|\[object/);
    return `${problem.line} ${problem.column}`;
  });
}

const names = ({ rows }: Harmonised) => rows.indicators.map(({ indicator: key, name }) => `${key} ${name}`);
const values = ({ rows }: Harmonised) => rows.targets.map(({ target: key, value }) => `${key} ${value}`);

describe('a cell', () => {
  test('is changed where it was read as expected', () => {
    const { rows, problems } = corrected(
      'targets,p01-01-1,value,550,555',
      'targets,p01-01-1,measure,,legal-aid-cases',
      'targets,p01-01-1,match,,exact',
      'programs,p01,amount_wan,5,6.5',
      'document,shaoyang-2030,note,,一张表',
    );
    expect(problems).toEqual([]);
    expect(rows.targets[2]).toMatchObject({
      target: 'p01-01-1',
      value: 555,
      measure: 'legal-aid-cases',
      match: 'exact',
    });
    expect(rows.programs[1]?.amount_wan).toBe(6_500_000);
    expect(rows.document.note).toBe('一张表');
  });

  test('is emptied by a blank replacement', () => {
    expect(corrected('indicators,p01-01,value,20件,').rows.indicators[1]?.value).toBeNull();
  });

  test('is left alone, and nothing is written, when the source has changed', () => {
    expect(faults('targets,p01-01-1,value,540,555')).toEqual(['2 expected']);
    expect(faults('indicators,p01-02,value,20件,21件')).toEqual(['2 expected']);
    expect(faults('indicators,p01-01,value,,21件')).toEqual(['2 expected']);
    expect(corrected('targets,p01-01-1,value,540,555').rows.targets[2]?.value).toBe(550);
  });

  test('has to be there', () => {
    expect(faults('targets,p01-09-1,value,550,555')).toEqual(['2 row']);
    expect(faults('targets,p01-01-1,wert,550,555')).toEqual(['2 column']);
    expect(faults('targets,p01-01-1,constructor,550,555')).toEqual(['2 column']);
  });

  test('that follows from the position of its row is not changed', () => {
    expect(faults('targets,p01-g01,origin,goal,result')).toEqual(['2 column']);
    expect(faults('indicators,p01-01,program,p01,p02')).toEqual(['2 column']);
  });

  test('takes only what its column can hold', () => {
    expect(faults('targets,p01-01-1,value,550,5OO')).toEqual(['2 replacement']);
    expect(faults('targets,p01-01-1,comparator,ge,>=')).toEqual(['2 replacement']);
    expect(faults('indicators,p01-01,name,办案,')).toEqual(['2 replacement']);
  });
});

describe('a dropped row', () => {
  test('takes what belongs to it along, and the rows behind move up', () => {
    const harmonised = corrected('indicators,p01-02,*,合计,');
    expect(names(harmonised)).toEqual(['p0-01 全局', 'p01-01 办案', 'p01-02 培训', 'p02-01 办证']);
    expect(values(harmonised)).toEqual(['p01-g01 500', 'p01-r01 9', 'p01-01-1 550', 'p01-02-1 2', 'p01-02-2 30']);
  });

  test('is named by its key as read, cells by their keys as they end up', () => {
    const harmonised = corrected(
      'indicators,p01-01,*,办案,',
      'indicators,p01-01,name_en,,Totals',
      'indicators,p01-02,*,合计,',
      'indicators,p01-01,value,20件,2期',
    );
    expect(harmonised.problems.map(({ line }) => line)).toEqual([]);
    expect(harmonised.rows.indicators[1]).toMatchObject({ name: '培训', value: '2期', name_en: 'Totals' });
  });

  test('may be a whole program', () => {
    expect(names(corrected('programs,p01,*,法律援助,'))).toEqual(['p0-01 全局', 'p01-01 办证']);
  });

  test('must still be the one that was meant', () => {
    expect(faults('indicators,p01-02,*,小计,')).toEqual(['2 expected']);
    expect(faults('targets,p01-01-1,*,551,')).toEqual(['2 expected']);
    expect(faults('indicators,p01-07,*,合计,')).toEqual(['2 row']);
    expect(faults('funds,p01-02,*,合计,')).toEqual(['2 row']);
  });
});

describe('an added row', () => {
  const row = (key: string, name: string) => [
    `indicators,${key},+,,`,
    `indicators,${key},level1,,产出指标`,
    `indicators,${key},level2,,质量指标`,
    `indicators,${key},line,,20`,
    `indicators,${key},name,,${name}`,
  ];

  test('stands at its key, and the rows behind move on', () => {
    expect(names(corrected(...row('p01-02', '质量')))).toEqual([
      'p0-01 全局',
      'p01-01 办案',
      'p01-02 质量',
      'p01-03 合计',
      'p01-04 培训',
      'p02-01 办证',
    ]);
  });

  test('may be the last of its list, and several follow each other', () => {
    expect(names(corrected(...row('p02-02', '甲'), ...row('p02-03', '乙'))).slice(-2)).toEqual([
      'p02-02 甲',
      'p02-03 乙',
    ]);
  });

  test('may take the place of a dropped one', () => {
    expect(names(corrected('indicators,p01-02,*,合计,', ...row('p01-02', '质量')))).toEqual([
      'p0-01 全局',
      'p01-01 办案',
      'p01-02 质量',
      'p01-03 培训',
      'p02-01 办证',
    ]);
  });

  test('may belong to an added row', () => {
    const { rows, problems } = corrected(
      ...row('p01-02', '质量'),
      'targets,p01-02-1,+,,',
      'targets,p01-02-1,comparator,,ge',
      'targets,p01-02-1,value,,95',
      'targets,p01-02-1,line,,20',
    );
    expect(problems).toEqual([]);
    expect(rows.targets.find(({ value }) => value === 95)).toMatchObject({
      target: 'p01-02-1',
      program: 'p01',
      indicator: 'p01-02',
      origin: 'indicator',
    });
  });

  test('of a result or a goal is counted among its own', () => {
    const filled = (key: string) => [
      `targets,${key},+,,`,
      `targets,${key},comparator,,none`,
      `targets,${key},value,,7`,
      `targets,${key},line,,20`,
    ];
    const { rows } = corrected(...filled('p01-r01'), ...filled('p01-g02'));
    expect(rows.targets.filter(({ indicator: of }) => of === null).map((one) => `${one.target} ${one.value}`)).toEqual([
      'p01-g01 500',
      'p01-r01 7',
      'p01-r02 9',
      'p01-g02 7',
    ]);
  });

  test('leaves no gap', () => {
    expect(faults(...row('p02-03', '甲'))[0]).toBe('2 row');
    expect(faults('indicators,p07-01,+,,')).toContain('2 row');
    expect(faults('indicators,p01-00,+,,')).toContain('2 row');
    expect(faults('targets,p01-s01,+,,')).toContain('2 row');
    expect(faults('programs,p0,+,,')).toContain('2 row');
  });

  test('has all that its table requires', () => {
    expect(faults('indicators,p01-02,+,,', 'indicators,p01-02,name,,质量')).toEqual(['2 row', '2 row', '2 row']);
  });
});

test('every correction that does not fit is named, not only the first', () => {
  expect(faults('indicators,p01-02,*,小计,', 'programs,p09,name,甲,乙', 'targets,p01-01-1,value,1,2')).toEqual([
    '2 expected',
    '3 row',
    '4 expected',
  ]);
});
