import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { curatedFolder, filesThatChange, placeDocument } from '../../scripts/document-folder.ts';

let out = '';
beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), 'documents-'));
});
afterEach(() => rmSync(out, { recursive: true, force: true }));

const FILES = { 'document.csv': 'document\nx-2024\n', 'programs.csv': 'program\np01\n' };
const contents = (): Record<string, string> =>
  Object.fromEntries(
    readdirSync(join(out, 'x-2024')).map((name) => [name, readFileSync(join(out, 'x-2024', name), 'utf8')]),
  );
const lay = (files: Record<string, string>): void => {
  mkdirSync(join(out, 'x-2024'), { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(out, 'x-2024', name), text);
};

test('a new document gets its folder, and nothing else is left beside it', () => {
  placeDocument(join(out, 'deep/er'), 'x-2024', FILES);
  expect(readdirSync(join(out, 'deep/er'))).toEqual(['x-2024']);
  placeDocument(out, 'x-2024', FILES);
  expect(contents()).toEqual(FILES);
  expect(readdirSync(out).sort()).toEqual(['deep', 'x-2024']);
});

test('tables written by hand stay, other tables of the folder before go', () => {
  lay({ ...FILES, 'goals.csv': 'old', 'corrections.csv': 'by hand', 'years.csv': 'by hand' });
  placeDocument(out, 'x-2024', { ...FILES, 'years.csv': 'imported' });
  expect(contents()).toEqual({ ...FILES, 'corrections.csv': 'by hand', 'years.csv': 'imported' });
});

test('what a folder would lose is named, and the same tables lose nothing', () => {
  expect(filesThatChange(join(out, 'x-2024'), FILES)).toEqual([]);
  lay({ ...FILES, 'corrections.csv': 'by hand' });
  expect(filesThatChange(join(out, 'x-2024'), FILES)).toEqual([]);
  lay({ 'goals.csv': 'more', 'programs.csv': 'other' });
  expect(filesThatChange(join(out, 'x-2024'), FILES)).toEqual(['goals.csv', 'programs.csv']);
});

test('where the last step fails, the folder is as it was and nothing lies beside it', () => {
  lay({ 'document.csv': 'before' });
  let calls = 0;
  const failing: typeof renameSync = (from, to) => {
    calls += 1;
    if (calls === 2) throw new Error('disk full');
    renameSync(from, to);
  };
  expect(() => placeDocument(out, 'x-2024', FILES, join(out, 'x-2024'), failing)).toThrow('disk full');
  expect(contents()).toEqual({ 'document.csv': 'before' });
  expect(readdirSync(out)).toEqual(['x-2024']);
});

test('what people wrote by hand comes from the data folder where that holds the same source, and from nowhere else', () => {
  const data = join(out, 'data');
  mkdirSync(join(data, 'documents', 'x-2024'), { recursive: true });
  writeFileSync(join(data, 'documents', 'x-2024', 'document.csv'), 'document,source_sha256\nx-2024,abc\n');
  const elsewhere = join(out, 'elsewhere');
  expect(curatedFolder(elsewhere, data, 'x-2024', 'abc')).toBe(join(data, 'documents', 'x-2024'));
  expect(curatedFolder(elsewhere, data, 'x-2024', 'def')).toBe(join(elsewhere, 'x-2024'));
  mkdirSync(join(elsewhere, 'x-2024'), { recursive: true });
  expect(curatedFolder(elsewhere, data, 'x-2024', 'abc')).toBe(join(elsewhere, 'x-2024'));
});
