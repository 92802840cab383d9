import { expect, test } from 'vitest';
import { documentFacts, newestDocuments, siteFacts } from '../../src/compare/facts.ts';
import { REAL, TINY } from './datasets.ts';

test('the site counts its documents, bureaus and rows; the department is no program, a fund with directions is counted by them, a result is no target', () => {
  expect(siteFacts(TINY)).toMatchObject({ documents: 5, bureaus: 3, programs: 10 });
  const { targets } = TINY.document('gamma-2021');
  expect(documentFacts(TINY.document('gamma-2021')).targets).toBe(targets.length - 2);
});

test('the documents’ counts sum to the site’s', () => {
  const each = REAL.documents.map(documentFacts);
  const sum = (of: (one: (typeof each)[number]) => number) => each.reduce((total, one) => total + of(one), 0);
  expect(siteFacts(REAL)).toMatchObject({
    programs: sum((one) => one.programs),
    indicators: sum((one) => one.indicators),
    targets: sum((one) => one.targets),
  });
});

test('the newest documents stand first, and no more than asked', () => {
  const newest = newestDocuments(REAL, 3).map(({ document }) => document.document);
  expect(newest).toEqual(['shifeng-2023', 'hengyang-2022', 'jieyang-2021']);
});
