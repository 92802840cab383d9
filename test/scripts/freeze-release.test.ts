import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { filesIn } from '../../src/bundle/copy-site.ts';
import { keptReleases } from '../../src/site/frozen-release.ts';
import { freezePresent, freezeReleases } from '../../scripts/freeze-release.ts';

const work = mkdtempSync(join(tmpdir(), 'freeze-'));
const [site, kept] = [join(work, 'site'), join(work, 'kept')];
afterAll(() => rmSync(work, { recursive: true, force: true }));

const LIST = {
  release: '0.2.0',
  date: '2026-12-01',
  documents: ['alpha-2021'],
  figures: [{ id: 'mix', title_zh: '甲', title_en: 'a' }],
  endings: ['svg', 'json'],
};
const FILES: Readonly<Record<string, string>> = {
  'v/0.2.0/release.json': JSON.stringify(LIST),
  'v/0.2.0/index.html': '<p>',
  'figures/zh/mix.svg': '<svg/>',
  'figures/zh/mix.json': '{}',
  'figures/en/mix.svg': '<svg lang="en"/>',
  'figures/en/mix.json': '{ }',
  'data/datapackage.json': '{}',
  'data/reference/units.csv': 'unit\n',
  'data/documents/alpha-2021/targets.csv': 'target\n',
  'data/documents/alpha-2021.xlsx': 'x',
  'data/all/targets.csv': 'target\n',
};

beforeEach(() => {
  for (const folder of [site, kept]) rmSync(folder, { recursive: true, force: true });
  for (const [file, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(site, file)), { recursive: true });
    writeFileSync(join(site, file), text);
  }
});

test('the present release has its figures, its data as a folder in an archive, and sums of all', () => {
  freezePresent(site, '0.2.0');
  const folder = join(site, 'v/0.2.0');
  expect(filesIn(folder)).toEqual([
    'SHA256SUMS',
    'data.zip',
    'figures/en/mix.json',
    'figures/en/mix.svg',
    'figures/zh/mix.json',
    'figures/zh/mix.svg',
    'index.html',
    'release.json',
  ]);
  expect(Object.keys(unzipSync(readFileSync(join(folder, 'data.zip'))))).toEqual([
    'data/datapackage.json',
    'data/documents/alpha-2021/targets.csv',
    'data/reference/units.csv',
  ]);
  const sums = readFileSync(join(folder, 'SHA256SUMS'), 'utf8');
  expect(sums.trim().split('\n')).toHaveLength(6);
  expect(sums).not.toContain('index.html');
});

test('the same build makes the same bytes', () => {
  const bytes = () => {
    freezePresent(site, '0.2.0');
    return readFileSync(join(site, 'v/0.2.0/data.zip'));
  };
  expect(bytes().equals(bytes())).toBe(true);
});

test('a kept release comes back as it was, in the page of today', () => {
  freezePresent(site, '0.2.0');
  const folder = join(site, 'v/0.2.0');
  const before = readFileSync(join(folder, 'figures/zh/mix.svg'), 'utf8');
  mkdirSync(kept, { recursive: true });
  for (const file of filesIn(folder)) {
    mkdirSync(dirname(join(kept, '0.2.0', file)), { recursive: true });
    writeFileSync(join(kept, '0.2.0', file), readFileSync(join(folder, file)));
  }
  writeFileSync(join(kept, 'stray.txt'), '');
  rmSync(folder, { recursive: true });
  mkdirSync(folder);
  writeFileSync(join(folder, 'index.html'), '<p>today');
  writeFileSync(join(site, 'figures/zh/mix.svg'), '<svg>changed</svg>');

  expect([...keptReleases(kept).keys()]).toEqual(['0.2.0']);
  freezeReleases(site, keptReleases(kept));
  expect(readFileSync(join(folder, 'figures/zh/mix.svg'), 'utf8')).toBe(before);
  expect(readFileSync(join(folder, 'index.html'), 'utf8')).toBe('<p>today');
});

test('without releases nothing is made', () => {
  freezePresent(site, '9.9.9');
  expect(existsSync(join(site, 'v/9.9.9'))).toBe(false);
  expect(keptReleases(join(work, 'nowhere')).size).toBe(0);
});
