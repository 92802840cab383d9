import { once } from 'node:events';
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { filesOf, ROOT, runScript, startScript, temporaryFolder } from './build.ts';

const TARGETS = 'documents/alpha-2021/targets.csv';

/** A copy of the tiny data folder, one number of it made unreadable. */
function brokenData(folder: string): string {
  const data = join(folder, 'data');
  cpSync(join(ROOT, 'test/tiny'), data, { recursive: true });
  const file = join(data, TARGETS);
  const [header = '', first = '', ...rest] = readFileSync(file, 'utf8').split('\n');
  const value = header.split(',').indexOf('value');
  const cells = first.split(',');
  cells[value] = '1OO';
  writeFileSync(file, [header, cells.join(','), ...rest].join('\n'));
  return data;
}

const PREVIOUS = ['404.html', 'data/datapackage.json', 'index.html'];

/** A folder with a site of before. */
function previousSite(folder: string): string {
  const site = join(folder, 'site');
  mkdirSync(join(site, 'data'), { recursive: true });
  for (const file of PREVIOUS) writeFileSync(join(site, file), 'the last good site');
  return site;
}

function expectPrevious(site: string): void {
  expect(filesOf(site)).toEqual(PREVIOUS);
  expect(readFileSync(join(site, 'index.html'), 'utf8')).toBe('the last good site');
}

test('an unreadable cell stops the build, names the cell and leaves the last good site', () => {
  const folder = temporaryFolder();
  const data = brokenData(folder);
  const site = previousSite(folder);
  const { status, output } = runScript('build.ts', { DATA_DIR: data, OUT_DIR: site });
  expect(status).toBe(1);
  expect(output).toMatch(/documents\/alpha-2021\/targets\.csv:2 value: .*“1OO”/);
  expectPrevious(site);
  expect(readdirSync(folder).sort()).toEqual(['data', 'site']);
});

test('a build that fails while it draws leaves the last good site too', () => {
  const folder = temporaryFolder();
  const site = previousSite(folder);
  const { status, output } = runScript('build.ts', { OUT_DIR: site, SITE_URL: 'no address' });
  expect(status).toBe(1);
  expect(output).toContain('the previous site is untouched');
  expectPrevious(site);
  expect(readdirSync(folder)).toEqual(['site']);
});

test('a character that no picture can show stops the build, names it and leaves the last good site', () => {
  const folder = temporaryFolder();
  const data = join(folder, 'data');
  cpSync(join(ROOT, 'test/tiny'), data, { recursive: true });
  const file = join(data, 'reference/bureaus.csv');
  writeFileSync(file, readFileSync(file, 'utf8').replaceAll('甲', '㐂'));
  const site = previousSite(folder);
  const { status, output } = runScript('build.ts', { DATA_DIR: data, OUT_DIR: site });
  expect(status).toBe(1);
  expect(output).toMatch(/图 \S+：内置字体没有 “㐂” \(U\+3402\)/);
  expect(output).toContain('npm run fonts');
  expectPrevious(site);
});

test('a good build replaces the site before it whole', () => {
  const folder = temporaryFolder();
  const site = previousSite(folder);
  writeFileSync(join(site, 'old.html'), 'a page of before');
  expect(runScript('build.ts', { DATA_DIR: 'test/tiny', OUT_DIR: site }).status).toBe(0);
  expect(readdirSync(site)).not.toContain('old.html');
  expect(readFileSync(join(site, 'index.html'), 'utf8')).toContain('甲市');
  expect(readdirSync(folder)).toEqual(['site']);
});

test.each([
  ['a folder with files of somebody else', (folder: string) => folder, 'holds files'],
  ['the folder of its data', (folder: string) => join(folder, 'data'), 'overlaps'],
])('a build refuses to replace %s', (_, target, reason) => {
  const folder = temporaryFolder();
  const data = join(folder, 'data');
  cpSync(join(ROOT, 'test/tiny'), data, { recursive: true });
  const before = filesOf(folder);
  const { status, output } = runScript('build.ts', {
    DATA_DIR: reason === 'overlaps' ? data : 'test/tiny',
    OUT_DIR: target(folder),
  });
  expect(status).toBe(1);
  expect(output).toMatch(new RegExp(`^OUT_DIR .*请改用别的文件夹 · ${reason}.*\n$`));
  expect(filesOf(folder)).toEqual(before);
  expect(readdirSync(folder)).toEqual(['data']);
});

test.each(['SIGINT', 'SIGTERM'] as const)('a build that %s interrupts removes what it has begun', async (signal) => {
  const folder = temporaryFolder();
  const site = previousSite(folder);
  const child = startScript('build.ts', { DATA_DIR: 'test/tiny', OUT_DIR: site });
  const ended = once(child, 'exit');
  while (child.exitCode === null && readdirSync(folder).length === 1) await setTimeout(5);
  child.kill(signal);
  expect(await ended).toEqual([signal === 'SIGINT' ? 130 : 143, null]);
  expect(readdirSync(folder)).toEqual(['site']);
  expectPrevious(site);
});

test('the check of broken data fails and names the cell in both languages, that of sound data passes', () => {
  const broken = runScript('check.ts', { DATA_DIR: brokenData(temporaryFolder()) });
  expect(broken.status).toBe(1);
  expect(broken.output.match(/documents\/alpha-2021\/targets\.csv:2 value/g)).toHaveLength(2);
  expect(runScript('check.ts').status).toBe(0);
});
