import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT, runScript, temporaryFolder } from './build.ts';

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

/** A folder with a site of before. */
function previousSite(folder: string): string {
  const site = join(folder, 'site');
  mkdirSync(site);
  writeFileSync(join(site, 'index.html'), 'the last good site');
  return site;
}

test('an unreadable cell stops the build, names the cell and leaves the last good site', () => {
  const folder = temporaryFolder();
  const data = brokenData(folder);
  const site = previousSite(folder);
  const { status, output } = runScript('build.ts', { DATA_DIR: data, OUT_DIR: site });
  expect(status).toBe(1);
  expect(output).toMatch(/documents\/alpha-2021\/targets\.csv:2 value: .*“1OO”/);
  expect(readdirSync(site)).toEqual(['index.html']);
  expect(readFileSync(join(site, 'index.html'), 'utf8')).toBe('the last good site');
  expect(readdirSync(folder).sort()).toEqual(['data', 'site']);
});

test('a build that fails while it draws leaves the last good site too', () => {
  const folder = temporaryFolder();
  const site = previousSite(folder);
  const { status, output } = runScript('build.ts', { OUT_DIR: site, SITE_URL: 'no address' });
  expect(status).toBe(1);
  expect(output).toContain('the previous site is untouched');
  expect(readdirSync(site)).toEqual(['index.html']);
  expect(readdirSync(folder)).toEqual(['site']);
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

test('the check of broken data fails and names the cell in both languages, that of sound data passes', () => {
  const broken = runScript('check.ts', { DATA_DIR: brokenData(temporaryFolder()) });
  expect(broken.status).toBe(1);
  expect(broken.output.match(/documents\/alpha-2021\/targets\.csv:2 value/g)).toHaveLength(2);
  expect(runScript('check.ts').status).toBe(0);
});
