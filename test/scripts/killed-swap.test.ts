import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { recover } from '../../scripts/publish.ts';
import { filesOf, temporaryFolder } from '../site/build.ts';

const KILLS = 60;

/** The number that every file of a site holds; null where there is no site, an error where it is a mixture. */
function numberOf(site: string): number | null {
  if (!existsSync(site)) return null;
  const files = filesOf(site);
  const numbers = new Set(files.map((file) => readFileSync(join(site, file), 'utf8')));
  expect([files.length, numbers.size]).toEqual([22, 1]);
  return Number([...numbers][0]);
}

test('whenever it is killed, the place of the site holds one site whole, and the next build finds it so', async () => {
  const target = join(temporaryFolder(), 'dist');
  let last = -1;
  for (let kill = 0; kill < KILLS; kill++) {
    const child = spawn(process.execPath, [join(import.meta.dirname, 'swapping.ts'), target, String(last + 1)]);
    const ended = once(child, 'exit');
    while (child.exitCode === null && numberAt(target) <= last) await setTimeout(1);
    await setTimeout(Math.random() * 20);
    child.kill('SIGKILL');
    await ended;
    const before = numberOf(target);
    recover(target);
    const after = numberOf(target);
    // Killed between the two renames there is none; then the one before comes back.
    if (before !== null) expect(after).toBe(before);
    expect(after).toBeGreaterThan(last);
    expect(readdirSync(dirname(target))).toEqual(['dist']);
    last = after ?? last;
  }
  expect(last).toBeGreaterThanOrEqual(KILLS - 1);
}, 120_000);

/** Of a site that may be swapped while it is read. */
function numberAt(site: string): number {
  try {
    return Number(readFileSync(join(site, '404.html'), 'utf8'));
  } catch {
    return -1;
  }
}
