/**
 * A problem says that *our data* is wrong: an unreadable cell, a dangling reference, a duplicate key.
 * Problems are values, collected all at once and formatted here only. (What is odd in a *document* is a
 * finding, which is another type on another page.)
 */
import { replaceInvisible } from './invisible.ts';
import { WORDINGS } from './problem-wordings.ts';

export type Severity = 'error' | 'warning';
export type Language = 'zh' | 'en';

export interface Problem {
  readonly severity: Severity;
  readonly code: ProblemCode;
  /** Path of the file, relative to the folder above `data/`. */
  readonly file: string;
  /** Physical line in the file, from 1; null when the file as a whole is meant. */
  readonly line: number | null;
  /** Column name of the table; null when the row or file is meant. */
  readonly column: string | null;
  /** What stands in the cell. */
  readonly cell: string;
  /** What was expected, or what the cell disagrees with. */
  readonly expected: string;
}

export type ProblemCode = keyof typeof WORDINGS;

export const PROBLEM_CODES = Object.keys(WORDINGS) as ProblemCode[];

/** The one way to make a problem; its severity belongs to its code. */
export function problem(
  code: ProblemCode,
  at: { file: string; line?: number | null; column?: string | null; cell?: string; expected?: string },
): Problem {
  return {
    severity: WORDINGS[code].severity,
    code,
    file: at.file,
    line: at.line ?? null,
    column: at.column ?? null,
    cell: at.cell ?? '',
    expected: at.expected ?? '',
  };
}

/** `data/documents/x/targets.csv:12 value: “1OO” is not a number …` */
export function formatProblem(found: Problem, language: Language): string {
  const { file, line, column, code, cell, expected } = found;
  const place = `${file}${line === null ? '' : `:${line}`}${column ? ` ${column}` : ''}`;
  return `${place}: ${WORDINGS[code][language](shorten(reveal(cell)), expected)}`;
}

export const hasErrors = (problems: readonly Problem[]): boolean => problems.some((one) => one.severity === 'error');

// An invisible character must be seen to be removed, and a line break would end the message (and an annotation of CI).
const reveal = (cell: string): string => replaceInvisible(cell, (one) => `\\u{${one.codePointAt(0)?.toString(16)}}`);

const shorten = (cell: string): string => (cell.length > 60 ? `${cell.slice(0, 59)}…` : cell);
