import { expect, test } from 'vitest';
import { documentOfPath } from '../../src/press/document-of-path.ts';

test.each([
  'documents/alpha-2021/index.html',
  'en/documents/alpha-2021/index.html',
  'en/changes/alpha-2020..alpha-2021/index.html',
  'compare/alpha-2021.json',
  'data/documents/alpha-2021.xlsx',
  'data/documents/alpha-2021/targets.csv',
])('%s is a file of the document', (path) => {
  expect(documentOfPath(path)).toBe('alpha-2021');
});

test.each([
  'index.html',
  'documents/index.html',
  'en/documents/index.html',
  'data/all/targets.csv',
  'figures/zh/budget-split.svg',
  'bureaus/alpha-2021/index.html',
  'cards/zh/bureaus--alpha-2021.png',
])('%s is a file of no document', (path) => {
  expect(documentOfPath(path)).toBeNull();
});
