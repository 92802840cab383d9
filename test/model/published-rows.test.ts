import { describe, expect, test } from 'vitest';
import { datasetOf, publishedDocument, sharedRows } from '../../src/model/published-rows.ts';
import { REAL, TINY } from '../compare/datasets.ts';

describe.each([
  ['the real data', REAL],
  ['the tiny data', TINY],
])('files of %s', (_, dataset) => {
  const travelled = <T>(value: T): T => JSON.parse(JSON.stringify(value));
  const keys = dataset.documents.map(({ document }) => document.document);

  test('make the same rows again, in order of key, but for what only the checks read', () => {
    const files = keys.toReversed().map((key) => travelled(publishedDocument(dataset, key)));
    const unchecked = { goals: [], years: [], standards: [], workings: [], damages: [], corrections: [] };
    expect(datasetOf(travelled(sharedRows(dataset)), files).documents).toEqual(
      dataset.documents.map((rows) => ({ ...rows, ...unchecked })),
    );
  });

  test('hold the bureau and the divisions around it, and no other', () => {
    for (const key of keys) {
      const { bureau, places } = publishedDocument(dataset, key);
      const alone = datasetOf(sharedRows(dataset), [publishedDocument(dataset, key)]);
      expect([...alone.reference.bureaus.keys()]).toEqual([bureau.bureau]);
      expect([...alone.reference.places.keys()]).toEqual(places.map(({ adcode }) => adcode));
      expect(places[0]?.adcode).toBe(bureau.adcode);
      expect(places.at(-1)?.parent).toBeNull();
    }
  });

  test('share nothing that grows with the number of bureaus', () => {
    expect(Object.keys(sharedRows(dataset))).toEqual([
      'topics',
      'measures',
      'categories',
      'category_aliases',
      'fund_kinds',
      'units',
    ]);
  });
});
