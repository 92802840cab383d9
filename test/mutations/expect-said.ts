/** That a problem stands where it must, and says in both languages what is wrong and what to do. */
import { expect } from 'vitest';
import { formatProblem, type Problem } from '../../src/model/problem.ts';
import type { Mutation } from './mutation.ts';

// Each sentence must contain one of these: a maintainer is told what to do, not only what is wrong.
const CURE = {
  zh: /请|改正|先在那里|检查/,
  en: /\b(write|fill|leave|add|remove|check|save|move|sort|correct|convert|register|rename|keep|make|drop|import)\b/,
};

const placeOf = ({ file, line, column }: Problem): string =>
  `${file.replace(/^data\//, '')}${line === null ? '' : `:${line}`}${column === null ? '' : ` ${column}`}`;

/** Whether a problem is that of the mutation. */
export const said =
  ({ at, code }: Mutation) =>
  (found: Problem): boolean =>
    placeOf(found) === at && found.code === code;

export function expectSaid(found: Problem | undefined, mutation: Mutation): void {
  if (!found) throw new Error(`no problem was found at ${mutation.at}`);
  expect(`${placeOf(found)} ${found.code}`).toBe(`${mutation.at} ${mutation.code}`);
  expect(found.severity).toBe(mutation.severity ?? 'error');
  for (const language of ['zh', 'en'] as const) {
    const sentence = formatProblem(found, language);
    expect(sentence.startsWith(`data/${mutation.at}: `)).toBe(true);
    expect(sentence).toContain(mutation[language]);
    expect(sentence).toMatch(CURE[language]);
    expect(sentence).not.toMatch(/undefined|null|\[object|[\n\u202e]/);
  }
}
