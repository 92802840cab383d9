import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isAllowed, type LicensedPackage, licencePage, lockedPackages } from '../../scripts/licence-list.ts';

const LOCK = readFileSync('package-lock.json', 'utf8');
const packages = lockedPackages(LOCK);

test('every package has a licence that is allowed', () => {
  expect(packages.length).toBeGreaterThan(400);
  expect(packages.filter(({ licence }) => !isAllowed(licence))).toEqual([]);
});

test('installed packages say the same of themselves as the lock file', () => {
  const { packages: locked } = JSON.parse(LOCK) as { packages: Record<string, { license?: string }> };
  const installed = Object.entries(locked).filter(([path]) => path && existsSync(`${path}/package.json`));
  const differing = installed.filter(([path, { license }]) => {
    const said = JSON.parse(readFileSync(`${path}/package.json`, 'utf8'));
    return (typeof said.license === 'string' ? said.license : said.license?.type) !== license;
  });
  expect(installed.length).toBeGreaterThan(300);
  expect(differing.map(([path]) => path)).toEqual([]);
});

test('the page of licences is the one that the lock file makes', () => {
  expect(readFileSync('docs/licences.md', 'utf8'), 'run npm run licences').toBe(licencePage(packages));
});

test.each([
  ['MIT', true],
  ['MPL-2.0', false],
  ['GPL-3.0-only', false],
  ['MIT OR GPL-3.0-only', true],
  ['MIT AND GPL-3.0-only', false],
  ['(MIT AND ISC)', true],
  ['', false],
  ['SEE LICENSE IN LICENSE', false],
])('what the site ships may be licensed %s: %s', (licence, expected) => {
  expect(isAllowed(licence, true)).toBe(expected);
});

test('a tool may be licensed more strictly than what is shipped, but not in any way', () => {
  expect(isAllowed('MPL-2.0')).toBe(true);
  expect(isAllowed('Apache-2.0 AND LGPL-3.0-or-later AND MIT')).toBe(true);
  expect(isAllowed('AGPL-3.0-only')).toBe(false);
});

test('a package is listed once, whatever depends on it', () => {
  const lock = {
    packages: {
      '': {},
      'node_modules/a': { version: '1.0.0', license: 'MIT' },
      'node_modules/b/node_modules/a': { version: '1.0.0', license: 'MIT' },
    },
  };
  const expected: LicensedPackage[] = [{ name: 'a', version: '1.0.0', licence: 'MIT', isDev: false }];
  expect(lockedPackages(JSON.stringify(lock))).toEqual(expected);
});
