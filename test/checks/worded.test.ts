import { expect, test, vi } from 'vitest';
import { reworded, spoken, worded } from '../../src/checks/worded.ts';

const said = { cells: [], arithmetic: ['1 + 1 = 2'], text: { zh: '一致。', en: 'They agree.' } };

test('a trial is worded when it is first read, and once', () => {
  const say = vi.fn(() => said);
  const trial = worded({ verdict: 'passed', expected: 2 }, say);
  expect([trial.verdict, trial.expected]).toEqual(['passed', 2]);
  expect(say).not.toHaveBeenCalled();
  expect([trial.text, trial.cells, trial.arithmetic]).toEqual([said.text, said.cells, said.arithmetic]);
  expect(say).toHaveBeenCalledOnce();
});

test('a copy of it holds all it says', () => {
  expect(spoken(worded({ verdict: 'passed' }, () => said))).toEqual({ verdict: 'passed', ...said });
});

test('a trial that says more keeps what it knew, and is not worded before either', () => {
  const say = vi.fn(() => said);
  const trial = reworded(worded({ verdict: 'fired', severity: 'info', difference: 1, unit: '件' }, say), (one) => ({
    arithmetic: ['0 + 1 = 1', ...(one.arithmetic ?? [])],
  }));
  expect([trial.verdict, trial.severity, trial.difference, trial.unit]).toEqual(['fired', 'info', 1, '件']);
  expect(say).not.toHaveBeenCalled();
  expect(trial.arithmetic).toEqual(['0 + 1 = 1', '1 + 1 = 2']);
  expect(trial.text).toEqual(said.text);
});
