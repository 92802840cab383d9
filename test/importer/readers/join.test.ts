import { expect, test } from 'vitest';
import { joinPrograms } from '../../../src/importer/readers/join.ts';
import { emptyProgram } from '../../../src/importer/readers/program.ts';
import { read } from './notation.ts';

const first = read([['head', '项目名称 | 办案业务费', '年度资金总额 | 70.4', '年度目标 | 完成任务。']]).programs;

test('a form that goes on under its repeated name is one program', () => {
  const next = read([['head', '项目名称 |  | 办案业务费']]).programs;
  expect(joinPrograms([first, next])).toEqual(first);
});

test('a head repeated in full does not count its money and goals twice', () => {
  expect(joinPrograms([first, first])).toEqual(first);
});

test('equal names with different amounts are two programs', () => {
  const other = read([['head', '项目名称 | 办案业务费', '年度资金总额 | 12']]).programs;
  expect(joinPrograms([first, other])).toHaveLength(2);
});

test('a page without a name goes on with the program before it', () => {
  const indicators = [
    {
      level1: '',
      level2: '',
      name: '办案数',
      value: '5件',
      points: null,
      deductPer: null,
      deductPoints: null,
      targets: [],
      standards: [],
      line: 9,
    },
  ];
  const joined = joinPrograms([first, [{ ...emptyProgram, indicators }]]);
  expect(joined).toHaveLength(1);
  expect(joined[0]?.indicators).toEqual(indicators);
});

test('two equal projects of one list stay two', () => {
  const [program] = first;
  if (!program) throw new Error('no program');
  expect(joinPrograms([[program, program]])).toHaveLength(2);
});
