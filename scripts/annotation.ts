/** A problem as GitHub Actions shows it beside the line of a change. */
import { formatProblem, type Problem } from '../src/model/problem.ts';

export const annotation = (found: Problem): string =>
  `::${found.severity} file=${property(found.file)},line=${found.line ?? 1}::${text(formatProblem(found, 'en'))}`;

const text = (words: string): string => words.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const property = (words: string): string => text(words).replaceAll(':', '%3A').replaceAll(',', '%2C');
