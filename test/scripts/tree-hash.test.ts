import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { treeHash } from '../../scripts/tree-hash.ts';
import { runScript, temporaryFolder } from '../site/build.ts';

test('a hash changes with each byte and each name, and with nothing else', () => {
  const [one, other] = [temporaryFolder(), temporaryFolder()];
  for (const folder of [one, other]) mkdirSync(join(folder, 'a'));
  writeFileSync(join(one, 'a/x'), '甲');
  writeFileSync(join(one, 'y'), '');
  writeFileSync(join(other, 'y'), '');
  writeFileSync(join(other, 'a/x'), '甲');
  const hash = treeHash(one);
  expect(treeHash(other)).toBe(hash);
  writeFileSync(join(other, 'a/x'), '乙');
  expect(treeHash(other)).not.toBe(hash);
  writeFileSync(join(other, 'a/x'), '甲');
  renameSync(join(other, 'y'), join(other, 'z'));
  expect(treeHash(other)).not.toBe(hash);
});

test('the command prints the hash of a folder, and fails where there is none', () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'x'), 'x');
  expect(runScript('hash.ts', {}, [folder])).toEqual({ status: 0, output: `sha256:${treeHash(folder)} ${folder}\n` });
  const { status, output } = runScript('hash.ts', {}, [join(folder, 'none')]);
  expect([status, output]).toEqual([1, expect.stringContaining('run npm run build first')]);
});
