import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { documentParts, joinParts, partsOf } from '../../scripts/parts.ts';
import { subjectOf } from '../../src/press/press.ts';

test('a few documents are built by one process, many by several, and PARTS decides otherwise', () => {
  expect(documentParts(5)).toBe(0);
  expect(documentParts(5000)).toBeGreaterThan(0);
  vi.stubEnv('PARTS', '3');
  expect([documentParts(5), documentParts(5000)]).toEqual([2, 2]);
  vi.stubEnv('PARTS', '1');
  expect(documentParts(5000)).toBe(0);
  vi.unstubAllEnvs();
});

const DOCUMENTS = ['a-2021', 'a-2022', 'b-2021', 'c-2021'].map((document) => ({
  document,
  bureau: document.slice(0, 1),
}));

test('each document belongs to one part, with those of its bureau, and none to the part that compares', () => {
  const [comparing, ...others] = partsOf('/out', DOCUMENTS, 2, 4_000_000);
  expect(comparing).toMatchObject({ isComparing: true, documents: [] });
  expect(others.map(({ documents, isComparing }) => [documents, isComparing])).toEqual([
    [['a-2021', 'a-2022', 'c-2021'], false],
    [['b-2021'], false],
  ]);
  expect(partsOf('/out', DOCUMENTS, 0, 9)).toEqual([
    { folder: '/out', isComparing: true, documents: null, memory: null },
  ]);
});

function folders(files: readonly Record<string, string>[]) {
  const root = mkdtempSync(join(tmpdir(), 'parts-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const parts = files.map((some, i) => {
    const folder = join(root, String(i));
    for (const [path, text] of Object.entries(some)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    return { folder, isComparing: i === 0, documents: [], memory: null };
  });
  return { parts, out: join(root, 'out') };
}

test('the part that compares gets memory for all rows, the others as much each as any has', () => {
  const memoryOf = (rows: number) => partsOf('/out', DOCUMENTS, 2, rows).map(({ memory }) => memory ?? 0);
  const [small = 0, ...few] = memoryOf(1000);
  const [large = 0, ...many] = memoryOf(4_000_000);
  expect(large).toBeGreaterThan(2 * small);
  expect(many).toEqual(few);
});

test('parts become one site: folders are joined, and what all have is there once', () => {
  const { parts, out } = folders([
    { 'index.html': 'home', '_astro/page.css': 'css', 'documents/index.html': 'list' },
    { '_astro/page.css': 'css', 'documents/a/index.html': 'a' },
    { '_astro/page.css': 'css', 'documents/b/index.html': 'b' },
  ]);
  joinParts(parts, out);
  const read = (path: string) => readFileSync(join(out, path), 'utf8');
  expect(['index.html', '_astro/page.css', 'documents/index.html', 'documents/b/index.html'].map(read)).toEqual([
    'home',
    'css',
    'list',
    'b',
  ]);
});

test('two parts that differ in a file are no site', () => {
  const { parts, out } = folders([{ 'page.css': 'one' }, { 'page.css': 'other' }]);
  expect(() => joinParts(parts, out)).toThrow('page.css: two parts differ in it');
});

test.each([
  ['/documents/alpha-2021', 'alpha-2021'],
  ['/en/documents/alpha-2021/', 'alpha-2021'],
  ['/compare/alpha-2021.json', 'alpha-2021'],
  ['/figures/zh/program-money--alpha-2021.lossless.csv', 'program-money--alpha-2021'],
  ['/changes/alpha-2021..alpha-2022/', 'alpha-2022'],
  ['/', ''],
])('what is made at %s is made together with %s', (path, subject) => {
  expect(subjectOf(path)).toBe(subject);
});
