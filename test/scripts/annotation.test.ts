import { expect, test } from 'vitest';
import { annotation } from '../../scripts/annotation.ts';
import { problem } from '../../src/model/problem.ts';

test('a problem is annotated at its file and line', () => {
  const at = { file: 'data/x.csv', line: 12, column: 'value', cell: '1OO' };
  expect(annotation(problem('not-a-number', at))).toBe(
    '::error file=data/x.csv,line=12::data/x.csv:12 value: “1OO” is not a number; write plain digits such as 97.5',
  );
  expect(annotation(problem('file-converted', { file: 'data/x.csv' }))).toMatch(
    /^::warning file=data\/x\.csv,line=1::/,
  );
});

test('no cell and no file name can end an annotation or begin another', () => {
  const at = { file: 'data/a,line=9::b%\r\n.csv', cell: '95%\n::error::x' };
  const line = annotation(problem('not-an-integer', at));
  expect(line).toMatch(/^::error file=data\/a%2Cline=9%3A%3Ab%25%0D%0A\.csv,line=1::data\/a,line=9/);
  expect(line).toContain('“95%25\\u{a}::error::x”');
  expect(line).not.toMatch(/[\r\n]/);
});
