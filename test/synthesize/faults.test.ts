import { expect, test } from 'vitest';
import { CHECKS } from '../../src/checks/index.ts';
import { FAULTS } from '../../src/synthesize/faults/index.ts';
import { MANY, resultsOf } from './corpora.ts';

const found = new Map<string, Set<string>>(CHECKS.map(({ id }) => [id, new Set()]));
for (const document of MANY.documents) {
  for (const { check, findings } of resultsOf(document, MANY)) {
    if (findings.length > 0) found.get(check.id)?.add(document.rows.document.document);
  }
}

const plantedFor = (check: string): string[] => {
  const kinds = FAULTS.filter(({ id, alsoFoundBy = [] }) => id === check || alsoFoundBy.includes(check));
  const ids = new Set(kinds.map(({ id }) => id));
  return MANY.documents
    .filter(({ fault }) => fault !== null && ids.has(fault))
    .map(({ rows }) => rows.document.document);
};

test('about a third of the documents have a fault, and every kind occurs', () => {
  const planted = MANY.documents.map(({ fault }) => fault).filter((fault) => fault !== null);
  expect(planted.length / MANY.documents.length).toBeGreaterThan(0.3);
  expect(planted.length / MANY.documents.length).toBeLessThan(0.4);
  const kinds = new Set(planted);
  expect(FAULTS.map(({ id }) => id).filter((id) => !kinds.has(id))).toEqual([]);
});

test('every kind of fault is named after a check', () => {
  expect(FAULTS.map(({ id }) => id).filter((id) => !found.has(id))).toEqual([]);
});

/** An amount such as 1957.12万元 is read as a month of 1957. */
const FINDS_MORE = ['year-matches'];

test.each(FAULTS.map(({ id }) => id))('%s finds what is planted, and only that', (id) => {
  const [expected, actual] = [plantedFor(id).sort(), [...(found.get(id) ?? [])].sort()];
  const kept = FINDS_MORE.includes(id) ? actual.filter((one) => expected.includes(one)) : actual;
  expect(expected.length).toBeGreaterThan(0);
  expect(kept).toEqual(expected);
});
