/** The fixtures of all checks, by the names of their files. */
import { globSync } from 'node:fs';
import { join } from 'node:path';
import type { CheckCase } from './cases/case.ts';

const FOLDER = join(import.meta.dirname, 'cases');

export const CASE_FILES = globSync('*.ts', { cwd: FOLDER })
  .filter((file) => file !== 'case.ts')
  .sort();

export const CASES: readonly CheckCase[] = await Promise.all(
  CASE_FILES.map(async (file): Promise<CheckCase> => (await import(join(FOLDER, file))).default),
);
