/** One kind of broken input: what is done to a copy of the tiny data folder, and the problem that must be found there. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ProblemCode, Severity } from '../../src/model/problem.ts';
import { type Damage, setCell, TINY } from '../model/tiny-copy.ts';

export interface Mutation {
  readonly name: string;
  readonly change: Damage;
  readonly code: ProblemCode;
  /** `file:line column`, without `data/`; line and column where there are such. */
  readonly at: string;
  /** Part of the sentence: what stands there, or what to do about it. */
  readonly zh: string;
  readonly en: string;
  /** Other codes that the same fault cannot help but produce, in order. */
  readonly also?: readonly ProblemCode[];
  readonly severity?: Severity;
}

export const ALPHA = 'documents/alpha-2021';
export const BETA = 'documents/beta-2022';
export const GAMMA = 'documents/gamma-2021';

export const tinyText = (path: string): string => readFileSync(join(TINY, path), 'utf8');

type Outcome = readonly [code: ProblemCode, zh: string, en: string, ...also: ProblemCode[]];

/** A mutation of one cell, whose problem is found in that cell, `line` of its file. */
export const cell = (
  name: string,
  [path, line, key, column]: readonly [path: string, line: number, key: string, column: string],
  value: string,
  [code, zh, en, ...also]: Outcome,
): Mutation => ({
  name,
  change: setCell(path, key, column, value),
  code,
  at: `${path}:${line} ${column}`,
  zh,
  en,
  also,
});

/** A problem of a file as a whole, or of one place in it. */
export const file = (
  name: string,
  change: Damage,
  at: string,
  code: Mutation['code'],
  zh: string,
  en: string,
): Mutation => ({
  name,
  change,
  at,
  code,
  zh,
  en,
});
