import { expect, test } from 'vitest';
import { formatProblem, hasErrors, type Problem, problem } from '../../src/model/problem.ts';
import { readDamaged, replaceText, setCell } from './tiny-copy.ts';

const place = ({ file, line, column }: Problem): string =>
  `${file.replace(/^data\//, '')}${line === null ? '' : `:${line}`}${column === null ? '' : ` ${column}`}`;

test('all faults of one run are collected: four files, four problems', () => {
  const { problems, documents } = readDamaged(
    setCell('reference/units.csv', '场次', 'factor', 'one'),
    setCell('documents/alpha-2021/targets.csv', 'p0-01-1', 'value', '1OO'),
    setCell('documents/beta-2022/funds.csv', 'p01-f01', 'amount_wan', '40万'),
    replaceText('documents/gamma-2021/programs.csv', 'special-fund', 'fund'),
  );
  expect(problems.map((found) => `${place(found)} ${found.code}`)).toEqual([
    'reference/units.csv:23 factor not-an-integer',
    'documents/alpha-2021/targets.csv:2 value not-a-number',
    'documents/beta-2022/funds.csv:2 amount_wan not-money',
    'documents/gamma-2021/programs.csv:3 form not-one-of',
  ]);
  expect(documents).toHaveLength(5);
});

test('a problem is formatted as file:line column: sentence', () => {
  const found = problem('not-a-number', {
    file: 'data/documents/x/targets.csv',
    line: 12,
    column: 'value',
    cell: '1OO',
  });
  expect(formatProblem(found, 'en')).toBe(
    'data/documents/x/targets.csv:12 value: “1OO” is not a number; write plain digits such as 97.5',
  );
  expect(formatProblem(found, 'zh')).toBe(
    'data/documents/x/targets.csv:12 value: “1OO” 不是数字；请只写阿拉伯数字，如 97.5',
  );
});

test('invisible characters are shown, and no cell can break the line of its message', () => {
  const cell = '甲\u200b乙\n::error::x\u2028';
  const sentence = formatProblem(problem('not-clean-text', { file: 'data/x.csv', cell }), 'en');
  expect(sentence).toContain('甲\\u{200b}乙\\u{a}::error::x\\u{2028}');
});

test('a long cell is cut short', () => {
  const sentence = formatProblem(problem('not-a-number', { file: 'data/x.csv', cell: '长'.repeat(200) }), 'zh');
  expect(sentence).toContain(`${'长'.repeat(59)}…`);
  expect(sentence).not.toContain('长'.repeat(60));
});

test('a warning alone does not stop a build, an error does', () => {
  const warning = problem('file-converted', { file: 'data/x.csv' });
  expect(hasErrors([])).toBe(false);
  expect(hasErrors([warning])).toBe(false);
  expect(hasErrors([warning, problem('file-missing', { file: 'data/y.csv' })])).toBe(true);
});
