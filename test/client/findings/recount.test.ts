import { describe, expect, test } from 'vitest';
import { isFinding, recount } from '../../../src/client/findings/recount.ts';
import { OUTCOMES } from '../../../src/checks/findings-matrix.ts';
import { cellTrials } from '../../../src/site/finding-filter.ts';
import { checkForms } from '../../../src/checks/run.ts';
import { REAL } from '../../compare/datasets.ts';

const ALL = { severity: '', topic: '' };
const TRIALS = 'error whole 1;error mediation,whole 2;info legal-aid 1;passed mediation 7;undecided whole 1';
const counted = (choice: Partial<typeof ALL>, trials = TRIALS) =>
  Object.fromEntries(recount(trials, { ...ALL, ...choice }));

describe('the trials of a cell', () => {
  test('are all counted when nothing is chosen', () => {
    expect(counted({})).toEqual({ error: 3, info: 1, passed: 7, undecided: 1 });
  });

  test('of a severity are findings only', () => {
    expect(counted({ severity: 'error' })).toEqual({ error: 3 });
    expect(counted({ severity: 'warning' })).toEqual({});
  });

  test('of a field are those with a cell in it, whatever they came to', () => {
    expect(counted({ topic: 'mediation' })).toEqual({ error: 2, passed: 7 });
    expect(counted({ topic: 'whole', severity: 'error' })).toEqual({ error: 3 });
    expect(counted({ topic: 'med' })).toEqual({});
  });

  test('are none in a cell to which the rule does not apply', () => {
    expect(counted({}, '')).toEqual({});
  });
});

test('what is counted of the real forms is what the rules came to', () => {
  for (const { rows, results } of checkForms(REAL)) {
    for (const result of results) {
      const counts = recount(cellTrials(result, rows), ALL);
      const found = OUTCOMES.filter(isFinding).reduce((sum, outcome) => sum + (counts.get(outcome) ?? 0), 0);
      expect(found).toBe(result.findings.length);
      expect(counts.get('passed') ?? 0).toBe(result.passed.length);
      expect(counts.get('undecided') ?? 0).toBe(result.undecided.length);
    }
  }
});
