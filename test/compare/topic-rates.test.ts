import { describe, expect, test } from 'vitest';
import { topicRates } from '../../src/compare/topic-rates.ts';
import { REAL, TINY } from './datasets.ts';

const rowsOf = (dataset: typeof REAL, topic: string, better: 'higher' | 'lower' = 'higher') =>
  topicRates(dataset, topic, better).rows.map(({ measure, promises }) => [
    measure.measure,
    promises.map(({ document, quantity }) => `${document.document} ${quantity.value}`),
  ]);

test('mediation: success 97.5, 95 and 90; the satisfaction that mediation projects ask for is there too', () => {
  const rows = rowsOf(REAL, 'mediation');
  expect(rows.filter(([measure]) => REAL.reference.measures.get(String(measure))?.topic === 'mediation')).toEqual([
    ['mediation-success-rate', ['jieyang-2021 97.5', 'shaoyang-2021 95', 'hengyang-2022 90']],
    ['mediation-timeliness-rate', ['hengyang-2022 100']],
    ['medical-mediation-completion-rate', ['hengyang-2022 100']],
  ]);
  expect(rows).toContainEqual(['mediation-party-satisfaction', ['hengyang-2022 90']]);
  expect(rows).toContainEqual(['service-recipient-satisfaction', ['shifeng-2023 95']]);
});

test('a rate of which less is better is never among those of which more is', () => {
  const higher = rowsOf(TINY, 'community-corrections').map(([measure]) => measure);
  expect(higher).not.toContain('community-corrections-unsupervised-rate');
  expect(rowsOf(TINY, 'community-corrections', 'lower')).toEqual([
    ['community-corrections-unsupervised-rate', ['beta-2022 1', 'alpha-2022 0.5', 'alpha-2021 0']],
  ]);
  expect(topicRates(TINY, 'community-corrections', 'higher').apart).toBe(1);
});

test('counts, cost and other units are no rates of a field', () => {
  const measures = rowsOf(TINY, 'legal-aid').map(([measure]) => measure);
  expect(measures).toEqual(
    expect.arrayContaining(['legal-aid-file-quality-pass-rate', 'legal-aid-recipient-satisfaction']),
  );
  expect(measures).not.toContain('legal-aid-cases');
  expect(measures).not.toContain('cost-saving-rate');
});

test('satisfaction itself is a topic with all groups asked', () => {
  expect(rowsOf(REAL, 'satisfaction').length).toBe(
    [...REAL.reference.measures.values()].filter(
      ({ topic, measure }) => topic === 'satisfaction' && REAL.targetsOf(measure).length > 0,
    ).length,
  );
});

test('an unknown topic is a fault', () => {
  expect(() => topicRates(TINY, 'nonsense', 'higher')).toThrow('unknown topic: nonsense');
});

describe.each([
  ['the real data', REAL],
  ['the tiny data', TINY],
])('in %s', (_, dataset) => {
  test('every row is in percent and counts its documents', () => {
    for (const topic of dataset.reference.topics.keys()) {
      for (const { measure, promises, documentCount } of topicRates(dataset, topic, 'higher').rows) {
        expect(measure.unit).toBe('%');
        expect(promises.every(({ quantity }) => quantity.unit === '%')).toBe(true);
        expect(documentCount).toBe(new Set(promises.map(({ document }) => document)).size);
      }
    }
  });
});
