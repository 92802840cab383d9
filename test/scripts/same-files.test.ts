import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { haveSameFiles } from '../../scripts/same-files.ts';

const work = mkdtempSync(join(tmpdir(), 'same-files-'));
const [one, other] = [join(work, 'one'), join(work, 'other')];
afterAll(() => rmSync(work, { recursive: true, force: true }));

beforeEach(() => {
  for (const folder of [one, other]) rmSync(folder, { recursive: true, force: true });
  mkdirSync(one);
  writeFileSync(join(one, 'a.csv'), 'a\n1\n');
  writeFileSync(join(one, 'b.csv'), '');
  cpSync(one, other, { recursive: true });
});

test('a copy is the same', () => {
  expect(haveSameFiles(one, other)).toBe(true);
});

test.each([
  ['another byte', () => writeFileSync(join(other, 'a.csv'), 'a\n2\n')],
  ['a file more', () => writeFileSync(join(other, 'c.csv'), '')],
  ['a file less', () => rmSync(join(other, 'b.csv'))],
  ['a folder within', () => mkdirSync(join(other, 'c'))],
])('%s is a difference, whichever folder comes first', (_, edit) => {
  edit();
  expect([haveSameFiles(one, other), haveSameFiles(other, one)]).toEqual([false, false]);
});
