import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { readDataFolder } from '../../src/model/read-folder.ts';
import { documentKeys } from '../../src/press/document-keys.ts';

const ROOT = resolve(import.meta.dirname, '../..');

function tiny() {
  const folder = join(mkdtempSync(join(tmpdir(), 'keys-')), 'data');
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(join(ROOT, 'test/tiny'), folder, { recursive: true });
  const keys = () => {
    const { reference, documents } = readDataFolder(folder);
    return documentKeys(
      ROOT,
      folder,
      reference,
      documents.map(({ document }) => document),
    );
  };
  const edit = (path: string, change: (text: string) => string) =>
    writeFileSync(join(folder, path), change(readFileSync(join(folder, path), 'utf8')));
  return { keys, edit };
}

const changed = (before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] =>
  [...after].filter(([document, key]) => before.get(document) !== key).map(([document]) => document);

test('the same data under the same code has the same keys', () => {
  const { keys } = tiny();
  expect(keys()).toEqual(keys());
  expect(new Set(keys().values()).size).toBe(keys().size);
});

test('a row of a document changes its key, be it only in how it is written, and that of the year after', () => {
  const { keys, edit } = tiny();
  const before = keys();
  edit('documents/alpha-2021/programs.csv', (text) => text.replaceAll('\n', '\r\n'));
  expect(changed(before, keys())).toEqual(['alpha-2021', 'alpha-2022']);
});

test('the last year of a bureau changes no other key', () => {
  const { keys, edit } = tiny();
  const before = keys();
  edit('documents/alpha-2022/programs.csv', (text) => text.replaceAll('\n', '\r\n'));
  expect(changed(before, keys())).toEqual(['alpha-2022']);
});

test('the name of a bureau changes the keys of its documents and of those beside which they are suggested', () => {
  const { keys, edit } = tiny();
  const before = keys();
  edit('reference/bureaus.csv', (text) => text.replace(/^(alpha,)([^,]*)/m, '$1$2新'));
  const after = changed(before, keys());
  expect(after).toContain('alpha-2021');
  expect(after).toContain('alpha-2022');
});

test('what all pages show changes all keys: words of measures and settings', () => {
  const { keys, edit } = tiny();
  const before = keys();
  vi.stubEnv('BASE_PATH', '/targets/');
  expect(changed(before, keys())).toHaveLength(before.size);
  vi.unstubAllEnvs();
  edit('reference/measures.csv', (text) => text.replace(/(\n[^,\n]*,[^,\n]*,)([^,\n]+)/, '$1$2新'));
  expect(changed(before, keys())).toHaveLength(before.size);
});
