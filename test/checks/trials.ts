/** What one rule says of the clean form after some edits. */
import type { CheckResult, Finding } from '../../src/checks/run.ts';
import { cleanWith, type Edit } from './edit.ts';

export function resultOf(check: string, ...edits: readonly Edit[]): CheckResult {
  const result = cleanWith(...edits).results.find((one) => one.check.id === check);
  if (!result) throw new Error(`no such check: ${check}`);
  return result;
}

export const firedBy = (check: string, ...edits: readonly Edit[]): readonly Finding[] =>
  resultOf(check, ...edits).findings;

/** `error p0-f01 -16`: weight, first cell and difference of every finding of a rule. */
export const inShort = ({ findings }: CheckResult): string[] =>
  findings.map(({ severity, cells, difference }) =>
    [severity, cells[0]?.key, difference].filter((part) => part !== undefined).join(' '),
  );
