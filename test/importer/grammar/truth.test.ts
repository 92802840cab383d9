/**
 * The grammar against the transcribed documents: what an indicator prints must give exactly its targets. The test prints
 * the share that is right per field; what a person decided otherwise is named here and becomes a correction of the import.
 */
import { expect, test } from 'vitest';
import { readQuantities } from '../../../src/importer/grammar/quantities.ts';
import type { Indicator } from '../../../src/model/tables/indicators.ts';
import type { Target } from '../../../src/model/tables/targets.ts';
import { REAL } from '../../compare/datasets.ts';
import { LEXICON } from './reading.ts';

const FIELDS = ['label', 'comparator', 'value', 'value_to', 'unit'] as const;
type Facts = Readonly<Record<(typeof FIELDS)[number], string | number | null>>;

/** Global keys of targets → the field that a person worded otherwise, and why. */
const CURATED = new Map([
  ['luan-2021/p02-02-1 label', 'the label was shortened: 律师参与涉法涉诉值班 → 涉法涉诉值班, as the name says who'],
]);

const factsOf = (target: Target): Facts => Object.fromEntries(FIELDS.map((field) => [field, target[field]])) as Facts;

const readFacts = ({ name, value }: Indicator): Facts[] =>
  readQuantities({ name, value: value ?? '' }, LEXICON).targets.map(
    ({ label, comparator, value: from, valueTo, unit }) => ({
      label,
      comparator,
      value: from,
      value_to: valueTo,
      unit,
    }),
  );

const indicators = REAL.documents.flatMap((rows) =>
  rows.indicators.map((indicator) => ({
    indicator,
    document: rows.document.document,
    expected: rows.targets.filter(
      (target) => target.indicator === indicator.indicator && target.origin === 'indicator',
    ),
    read: readFacts(indicator),
  })),
);

test('no indicator gains or loses a target', () => {
  const counts = indicators.filter(({ expected, read }) => expected.length !== read.length);
  expect(counts.map(({ document, indicator }) => `${document}/${indicator.indicator} ${indicator.value}`)).toEqual([]);
  expect(indicators.flatMap(({ expected }) => expected).length).toBeGreaterThan(250);
});

test('every field of every target is right, but for those that a person worded', () => {
  const share = new Map(FIELDS.map((field) => [field, { right: 0, all: 0 }]));
  const wrong: string[] = [];
  for (const { document, expected, read } of indicators) {
    for (const [index, target] of expected.entries()) {
      const facts = factsOf(target);
      for (const field of FIELDS) {
        const count = share.get(field) ?? { right: 0, all: 0 };
        count.all += 1;
        if (read[index]?.[field] === facts[field]) count.right += 1;
        else wrong.push(`${document}/${target.target} ${field}`);
      }
    }
  }
  console.log([...share].map(([field, { right, all }]) => `${field} ${right}/${all}`).join(', '));
  expect(wrong).toEqual([...CURATED.keys()]);
});

test('the printed words that are times, blanks or qualities give the model’s own reason', () => {
  const reasons = indicators
    .filter(({ expected }) => expected.length === 0)
    .map(({ indicator }) => readQuantities({ name: indicator.name, value: indicator.value ?? '' }, LEXICON).reason);
  expect(new Set(reasons)).toEqual(new Set(['blank', 'time', 'qualitative']));
});
