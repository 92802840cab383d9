import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { rememberSite, takeKept } from '../../src/press/kept-documents.ts';

const KEYS = new Map([
  ['alpha-2021', 'a'],
  ['beta-2021', 'b'],
]);

function site() {
  const root = mkdtempSync(join(tmpdir(), 'kept-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const [last, fresh, record] = [join(root, 'dist'), join(root, 'fresh'), join(root, 'cache/record.json')];
  for (const path of ['index.html', 'documents/alpha-2021/index.html', 'documents/beta-2021/index.html']) {
    mkdirSync(dirname(join(last, path)), { recursive: true });
    writeFileSync(join(last, path), `page ${path}`);
  }
  rememberSite(record, last, KEYS);
  return { last, fresh, record, take: (keys = KEYS) => [...takeKept(record, last, fresh, keys)] };
}

test('the pages of documents that have stayed as they were are taken, and no others', () => {
  const { fresh, take } = site();
  expect(take()).toEqual(['alpha-2021', 'beta-2021']);
  const page = 'documents/alpha-2021/index.html';
  expect(readFileSync(join(fresh, page), 'utf8')).toBe(`page ${page}`);
  expect(statSync(join(fresh, 'index.html'), { throwIfNoEntry: false })).toBeUndefined();
});

test('a document whose key has changed, is new or has gone is not', () => {
  const keys = new Map([
    ['alpha-2021', 'changed'],
    ['beta-2021', 'b'],
    ['gamma-2021', 'c'],
  ]);
  expect(site().take(keys)).toEqual(['beta-2021']);
  expect(site().take(new Map([['beta-2021', 'b']]))).toEqual(['beta-2021']);
});

test('nor is one whose files were changed, removed or added to by hand', () => {
  const changed = site();
  writeFileSync(join(changed.last, 'documents/alpha-2021/index.html'), 'by hand');
  expect(changed.take()).toEqual(['beta-2021']);
  const touched = site();
  utimesSync(join(touched.last, 'documents/alpha-2021/index.html'), 1, 1);
  expect(touched.take()).toEqual(['beta-2021']);
  const added = site();
  mkdirSync(join(added.last, 'compare'));
  writeFileSync(join(added.last, 'compare/alpha-2021.json'), '{}');
  expect(added.take()).toEqual(['beta-2021']);
  const removed = site();
  rmSync(join(removed.last, 'documents/alpha-2021'), { recursive: true });
  expect(removed.take()).toEqual(['beta-2021']);
});

test('a site made of links is known again', () => {
  const { fresh, record, take } = site();
  take();
  rememberSite(record, fresh, KEYS);
  expect([...takeKept(record, fresh, `${fresh}-2`, KEYS)]).toEqual(['alpha-2021', 'beta-2021']);
});

test('without a record, with a broken one, or with one of another site everything is built', () => {
  const { record, fresh, take, last } = site();
  expect([...takeKept(record, `${last}-other`, fresh, KEYS)]).toEqual([]);
  writeFileSync(record, '{"folder');
  expect(take()).toEqual([]);
  rmSync(record);
  expect(take()).toEqual([]);
});
