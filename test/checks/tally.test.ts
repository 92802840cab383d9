import { expect, test } from 'vitest';
import { SEVERITIES } from '../../src/checks/check.ts';
import { CHECKS } from '../../src/checks/index.ts';
import { checkForm } from '../../src/checks/run.ts';
import { tallyForm } from '../../src/checks/tally.ts';
import { REAL, TINY } from '../compare/datasets.ts';

test.each([
  ['the real data', REAL],
  ['the tiny data', TINY],
])('of %s, what is counted is what the checks say', (_, { documents, reference }) => {
  for (const rows of documents) {
    const said = checkForm(rows, reference).results.map(({ findings, passed, undecided }) => {
      const of = (weight: string) => findings.filter(({ severity }) => severity === weight).length;
      const [error, warning, info] = SEVERITIES.map(of);
      return { error, warning, info, passed: passed.length, undecided: undecided.length };
    });
    expect(tallyForm(rows, reference)).toEqual(said);
    expect(said).toHaveLength(CHECKS.length);
  }
});

test('equal counts are one object', () => {
  const counts = REAL.documents.flatMap((rows) => tallyForm(rows, REAL.reference));
  expect(new Set(counts).size).toBe(new Set(counts.map((one) => JSON.stringify(one))).size);
});
