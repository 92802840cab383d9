/** What the site is measured against: `bench/peers/package.json`, installed here by the bench alone when it is asked for. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Ignored by git, and safe to delete. */
export const PEERS = '.cache/peers';

const FILES = ['package.json', 'package-lock.json'];

/** As the lock file says; nothing is done when they are there already. */
export function installPeers(say: (line: string) => void): void {
  const isSame = (file: string): boolean =>
    existsSync(join(PEERS, file)) && textOf(PEERS, file) === textOf(SOURCE, file);
  // npm writes this file last.
  if (existsSync(join(PEERS, 'node_modules/.package-lock.json')) && FILES.every(isSame)) return;
  say(`npm install → ${PEERS}`);
  mkdirSync(PEERS, { recursive: true });
  for (const file of FILES) copyFileSync(join(SOURCE, file), join(PEERS, file));
  // Not `npm ci`: registries lack builds of optional packages for other platforms, and it then refuses the lock file.
  const npm = ['install', '--no-save', '--ignore-scripts', '--no-audit', '--no-fund'];
  const { status } = spawnSync('npm', npm, { cwd: PEERS, stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error('the peers could not be installed');
}

const SOURCE = 'bench/peers';
const textOf = (folder: string, file: string): string => readFileSync(join(folder, file), 'utf8');
