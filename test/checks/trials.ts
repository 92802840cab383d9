/** What one rule says of the clean form after some edits. */
import type { CheckResult, DocumentFindings, Finding } from '../../src/checks/run.ts';
import { cleanWith, contractOnly, type Edit } from './edit.ts';

function resultIn({ results }: DocumentFindings, check: string): CheckResult {
  const result = results.find((one) => one.check.id === check);
  if (!result) throw new Error(`no such check: ${check}`);
  return result;
}

export const resultOf = (check: string, ...edits: readonly Edit[]): CheckResult => resultIn(cleanWith(...edits), check);
/** The same of a form that comes with the five contract tables only. */
export const contractResultOf = (check: string, ...edits: readonly Edit[]): CheckResult =>
  resultIn(contractOnly(...edits), check);

export const firedBy = (check: string, ...edits: readonly Edit[]): readonly Finding[] =>
  resultOf(check, ...edits).findings;

/** `error p0-f01 -16`: weight, first cell and difference of every finding of a rule. */
export const inShort = ({ findings }: CheckResult): string[] =>
  findings.map(({ severity, cells, difference }) =>
    [severity, cells[0]?.key, difference].filter((part) => part !== undefined).join(' '),
  );

/** `fired -16`, `passed`, `undecided`: every trial of a rule. */
export const verdictsOf = ({ findings, passed, undecided }: CheckResult): string[] => [
  ...findings.map(({ difference }) => (difference === undefined ? 'fired' : `fired ${difference}`)),
  ...passed.map(() => 'passed'),
  ...undecided.map(() => 'undecided'),
];
