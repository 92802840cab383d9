/** Text of `corrections.csv` → the curation of a document, and what is wrong with it. */
import type { Problem } from '../../model/problem.ts';
import { readTable } from '../../model/read-table.ts';
import { corrections } from '../../model/tables/corrections.ts';
import type { Curation } from './document-facts.ts';

/** A correction that cannot be applied to what was read. Where there is one, nothing may be written. */
export interface CurationProblem {
  readonly file: string;
  readonly line: number;
  readonly column: 'row' | 'column' | 'expected' | 'replacement';
  readonly zh: string;
  readonly en: string;
}

/** `file` is only named in problems. */
export function curationOf(file: string, text: string): { curation: Curation; problems: readonly Problem[] } {
  const { rows, lines, problems } = readTable(corrections, file, text);
  return { curation: { file, corrections: rows.map((row, i) => ({ ...row, at: lines[i] ?? 0 })) }, problems };
}

/** `data/documents/x/corrections.csv:3 expected: …`, as problems of the model are told. */
export const formatCurationProblem = (problem: CurationProblem, language: 'zh' | 'en'): string =>
  `${problem.file}:${problem.line} ${problem.column}: ${problem[language]}`;
