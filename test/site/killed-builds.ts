/** Builds that are killed, which no process can prepare for: the site is the one before or the one after, whole. */
import { once } from 'node:events';
import { cpSync, existsSync, readdirSync, readFileSync, watch, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect } from 'vitest';
import { buildSite, ROOT, startScript, temporaryFolder } from './build.ts';
import { treeHash } from './tree-hash.ts';

/** Copies of the tiny data: the second has a document with another title. */
function twoDataFolders(folder: string): [string, string] {
  const [one, other] = [join(folder, 'one'), join(folder, 'other')];
  for (const data of [one, other]) cpSync(join(ROOT, 'test/tiny'), data, { recursive: true });
  const file = join(other, 'documents/gamma-2021/document.csv');
  writeFileSync(file, readFileSync(file, 'utf8').replace('2021年部门整体支出绩效目标表', '2021年整体支出绩效目标表'));
  return [one, other];
}

/** In turn at any moment, and as soon as the site before has been moved. */
export async function killBuilds(kills: number): Promise<void> {
  const folder = temporaryFolder();
  const data = twoDataFolders(folder);
  const place = join(folder, 'public');
  const site = join(place, 'site');
  // The second of the two finds the pictures of the first drawn, as those that are killed do.
  const sites: string[] = [];
  let builtMs = 0;
  for (const one of data) {
    const started = performance.now();
    buildSite({ DATA_DIR: one, OUT_DIR: site });
    builtMs = performance.now() - started;
    sites.push(treeHash(site));
  }
  expect(new Set(sites).size).toBe(2);
  let now = 1;
  for (let kill = 0; kill < kills; kill++) {
    const next = 1 - now;
    const child = startScript('build.ts', {
      DATA_DIR: data[next] ?? '',
      OUT_DIR: site,
      PARTS: kill % 3 === 2 ? '2' : '',
    });
    const ended = once(child, 'exit');
    const watching = new AbortController();
    if (kill % 2 === 0) await Promise.race([setTimeout(Math.random() * builtMs), ended]);
    else await Promise.race([swapBegins(place, watching.signal), ended]);
    child.kill('SIGKILL');
    watching.abort();
    await ended;
    // Killed between the two renames it lies beside; the next build puts it back.
    const [beside] = existsSync(site) ? [] : readdirSync(place).filter((name) => name.startsWith('site.old-'));
    const found = sites.indexOf(treeHash(beside === undefined ? site : join(place, beside)));
    expect(found).not.toBe(-1);
    now = found;
  }
  buildSite({ DATA_DIR: data[0], OUT_DIR: site });
  expect(treeHash(site)).toBe(sites[0]);
  expect(readdirSync(place)).toEqual(['site']);
}

const swapBegins = (place: string, signal: AbortSignal): Promise<void> =>
  new Promise((begins) => {
    watch(place, { signal }, (_, name) => {
      if (name?.startsWith('site.old-')) begins();
    });
  });
