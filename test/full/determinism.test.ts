import { spawnSync } from 'node:child_process';
import { copyFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildSite, filesOf, ROOT, temporaryFolder } from '../site/build.ts';
import { copyShuffled } from '../site/shuffled-copy.ts';
import { treeHash } from '../site/tree-hash.ts';

const FOLDERS = ['data', 'public', 'scripts', 'src'];
const FILES = ['astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json', 'LICENSE'];

/** The project elsewhere, its files in another order, without anything that builds before have left. */
function projectCopy(to: string): string {
  for (const folder of FOLDERS) copyShuffled(join(ROOT, folder), join(to, folder));
  for (const file of FILES) copyFileSync(join(ROOT, file), join(to, file));
  symlinkSync(join(ROOT, 'node_modules'), join(to, 'node_modules'), 'dir');
  return to;
}

test.each([
  ['west of Greenwich, in Turkish', { TZ: 'Pacific/Honolulu', LC_ALL: 'tr_TR.UTF-8', PARTS: '1' }],
  [
    'ahead of everyone, in Swedish, in three processes',
    { TZ: 'Pacific/Kiritimati', LC_ALL: 'sv_SE.UTF-8', PARTS: '3' },
  ],
])('a clean build of the project elsewhere, %s, gives the same bytes', (_, env) => {
  const folder = temporaryFolder();
  const here = join(folder, 'here');
  buildSite({ OUT_DIR: here });
  const project = projectCopy(join(folder, 'far away/项目'));
  const { status, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], {
    cwd: project,
    env: { PATH: process.env['PATH'], HOME: folder, ASTRO_TELEMETRY_DISABLED: '1', ...env },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`the build failed:\n${stderr}`);
  const there = join(project, 'dist');
  expect(filesOf(there)).toEqual(filesOf(here));
  expect(treeHash(there)).toBe(treeHash(here));
});
