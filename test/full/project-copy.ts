/** The project elsewhere, its files in another order, without anything that builds before have left. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../site/build.ts';
import { copyShuffled } from '../site/shuffled-copy.ts';

const FOLDERS = ['data', 'public', 'scripts', 'src', 'test/tiny'];
const FILES = ['astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json', 'LICENSE'];

export function projectCopy(to: string): string {
  for (const folder of FOLDERS) copyShuffled(join(ROOT, folder), join(to, folder));
  for (const file of FILES) copyFileSync(join(ROOT, file), join(to, file));
  symlinkSync(join(ROOT, 'node_modules'), join(to, 'node_modules'), 'dir');
  return to;
}

/** Builds a copy into its dist/, and says where that is. */
export function buildCopy(project: string, env: Readonly<Record<string, string>>): string {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], {
    cwd: project,
    env: { PATH: process.env['PATH'], HOME: project, ASTRO_TELEMETRY_DISABLED: '1', ...env },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`the build failed:\n${stderr}`);
  return join(project, 'dist');
}
