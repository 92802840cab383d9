import { expect, test } from 'vitest';
import { exampleDocuments } from '../../src/compare/example-documents.ts';
import { REAL, TINY } from './datasets.ts';

const keys = (dataset: typeof REAL) => exampleDocuments(dataset).map(({ document }) => document.document);

test('the example is the newest document of the three bureaus with the most indicators', () => {
  expect(keys(REAL)).toEqual(['hengyang-2022', 'luan-2021', 'shifeng-2023']);
  expect(keys(TINY)).toEqual(['alpha-2022', 'beta-2022', 'gamma-2021']);
});

test('of one bureau alone its years are compared', () => {
  expect(keys(TINY.only(({ document }) => document.bureau === 'alpha'))).toEqual(['alpha-2021', 'alpha-2022']);
});
