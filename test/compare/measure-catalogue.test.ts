import { expect, test } from 'vitest';
import { measureCatalogue, sharedMeasures } from '../../src/compare/measure-catalogue.ts';
import { REAL, TINY } from './datasets.ts';

test('every measure stands once, under its topic', () => {
  for (const dataset of [REAL, TINY]) {
    const listed = measureCatalogue(dataset).topics.flatMap(({ topic, measures }) =>
      measures.map(({ measure }) => [topic.topic, measure.measure]),
    );
    const expected = [...dataset.reference.measures.values()].map(({ topic, measure }) => [topic, measure]);
    expect(listed.toSorted()).toEqual(expected.toSorted());
  }
});

test('within a topic the most widely used measure stands first', () => {
  for (const { measures } of measureCatalogue(REAL).topics) {
    const counts = measures.map(({ documentCount }) => documentCount);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  }
});

test('targets that no measure knows are counted; past results are no targets', () => {
  const { unmapped, total } = measureCatalogue(TINY);
  const targets = TINY.documents.flatMap((rows) => rows.targets).filter(({ origin }) => origin !== 'result');
  expect(total).toBe(targets.length);
  expect(unmapped).toBe(targets.filter(({ measure }) => measure === null).length);
  expect(unmapped).toBeGreaterThan(0);
});

test('a measure of one document alone is not shared', () => {
  const shared = sharedMeasures(TINY).map(({ measure }) => measure.measure);
  expect(shared).toContain('legal-aid-cases');
  expect(shared).not.toContain('legal-publicity-materials');
  expect(sharedMeasures(TINY).every(({ documentCount }) => documentCount >= 2)).toBe(true);
});
