/** Broken data given to the commands that a maintainer runs: all is told, nothing is written. */
import { cpSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { formatProblem } from '../../src/model/problem.ts';
import { readDataFolder } from '../../src/model/read-folder.ts';
import { TINY } from '../model/tiny-copy.ts';
import { runScript, temporaryFolder } from '../site/build.ts';
import { treeHash } from '../site/tree-hash.ts';
import { tinyText } from './mutation.ts';
import { TOGETHER } from './together.ts';

/** A copy of the tiny data folder with ten faults, and a site of before. */
function brokenProject(): { folder: string; data: string; site: string } {
  const folder = temporaryFolder();
  const [data, site] = [join(folder, 'data'), join(folder, 'site')];
  cpSync(TINY, data, { recursive: true });
  for (const { change } of TOGETHER) change(data);
  mkdirSync(join(site, 'data'), { recursive: true });
  for (const file of ['404.html', 'data/datapackage.json']) writeFileSync(join(site, file), 'the last good site');
  return { folder, data, site };
}

test('the check tells every problem in both languages, and as annotations, and fails', () => {
  const { data } = brokenProject();
  const { problems } = readDataFolder(data);
  expect(problems.length).toBeGreaterThanOrEqual(TOGETHER.length);
  const { status, output } = runScript('check.ts', { DATA_DIR: data, GITHUB_ACTIONS: 'true' });
  expect(status).toBe(1);
  for (const found of problems) {
    for (const language of ['zh', 'en'] as const)
      expect(output).toContain(`错误 error ${formatProblem(found, language)}\n`);
  }
  expect(output.match(/^::error file=data\/.*,line=\d+::/gm)).toHaveLength(problems.length);
});

test('the build tells them all too, fails, and leaves the site of before untouched', () => {
  const { folder, data, site } = brokenProject();
  const before = treeHash(site);
  const { status, output } = runScript('build.ts', { DATA_DIR: data, OUT_DIR: site });
  expect(status).toBe(1);
  for (const { at } of TOGETHER) expect(output.split(`data/${at}: `).length).toBeGreaterThan(2);
  expect(treeHash(site)).toBe(before);
  expect(readdirSync(folder).sort()).toEqual(['data', 'site']);
});

test('what is only a remark is told, and does not fail the check', () => {
  const folder = temporaryFolder();
  cpSync(TINY, folder, { recursive: true });
  writeFileSync(join(folder, 'reference/topics.csv'), `\ufeff${tinyText('reference/topics.csv')}`);
  const { status, output } = runScript('check.ts', { DATA_DIR: folder }, ['--lang', 'en']);
  expect(status).toBe(0);
  expect(output).toContain('warning data/reference/topics.csv: was read as UTF-8 + BOM');
});
