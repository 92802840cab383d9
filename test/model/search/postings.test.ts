import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inAll, inAny, makePostings, readPostings } from '../../../src/model/search/postings.ts';

test('runs of neighbours take one number', () => {
  expect(makePostings([5, 6, 7, 8, 20])).toEqual([6, -3, 12]);
  expect(makePostings([0, 1, 2])).toEqual([1, -2]);
  expect(makePostings([])).toEqual([]);
});

const ids = fc.uniqueArray(fc.nat(300)).map((all) => all.toSorted((a, b) => a - b));

test('what is written is read, and no list is longer than its numbers', () => {
  fc.assert(
    fc.property(ids, (all) => {
      expect(readPostings(makePostings(all))).toEqual(all);
      expect(makePostings(all).length).toBeLessThanOrEqual(all.length);
    }),
  );
});

test('numbers of all lists and of any list come ascending', () => {
  fc.assert(
    fc.property(ids, ids, (a, b) => {
      expect(inAll([a, b])).toEqual(a.filter((id) => b.includes(id)));
      expect(inAny([a, b])).toEqual([...new Set([...a, ...b])].toSorted((x, y) => x - y));
    }),
  );
  expect(inAll([])).toEqual([]);
});
