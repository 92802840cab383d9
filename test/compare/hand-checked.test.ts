/**
 * Comparisons of the real data against numbers that were read from the source texts by hand, with their arithmetic,
 * by somebody who had not seen the data. Money in 万元 as printed.
 */
import { describe, expect, test } from 'vitest';
import { budgetSplit } from '../../src/compare/budget-split.ts';
import { classMix } from '../../src/compare/class-mix.ts';
import { documentsComparison } from '../../src/compare/documents-comparison.ts';
import { fundingSources } from '../../src/compare/funding-sources.ts';
import { measureTargets } from '../../src/compare/measure-targets.ts';
import { programMoney } from '../../src/compare/program-money.ts';
import { quantifiedShare } from '../../src/compare/quantified-share.ts';
import { rateLimits } from '../../src/compare/rate-limits.ts';
import { satisfactionLadder } from '../../src/compare/satisfaction-ladder.ts';
import { scoringPoints } from '../../src/compare/scoring-points.ts';
import { topicBalance } from '../../src/compare/topic-balance.ts';
import { topicCoverage } from '../../src/compare/topic-coverage.ts';
import { topicMoney } from '../../src/compare/topic-money.ts';
import { FEN_PER_WAN } from '../../src/model/money.ts';
import { measureOf, REAL } from './datasets.ts';

const wan = (fen: number | null | undefined) => (fen == null ? null : fen / FEN_PER_WAN);
const percent = (share: number | null | undefined) => (share == null ? null : Number((share * 100).toFixed(1)));

test('basic and project expenditure: Hengyang 1527.42 + 603.88, Jieyang 2289.69 + 187.77, Shifeng 402.31 + 122', () => {
  const rows = budgetSplit(REAL).rows.map(({ document, basic, project }) => [
    document.document,
    wan(basic?.amount),
    wan(project?.amount),
    percent(project?.share),
  ]);
  expect(rows.slice(0, 3)).toEqual([
    ['hengyang-2022', 1527.42, 603.88, 28.3],
    ['shifeng-2023', 402.31, 122, 23.3],
    ['jieyang-2021', 2289.69, 187.77, 7.6],
  ]);
  expect(rows.slice(3).map(([, ...amounts]) => amounts)).toEqual([
    [null, null, null],
    [null, null, null],
  ]);
});

test('sources: Hengyang 2107.30 + 16 + 8; Lu’an’s six projects 312.4 of the treasury and 1803 other', () => {
  const parts = new Map(
    fundingSources(REAL).rows.map(({ document, parts }) => [
      document.document,
      parts.map(({ kind, amount, share }) => [kind.kind, wan(amount), percent(share)]),
    ]),
  );
  expect(parts.get('hengyang-2022')).toEqual([
    ['general-public-budget', 2107.3, 98.9],
    ['special-account-non-tax', 16, 0.8],
    ['other-funds', 8, 0.4],
  ]);
  expect(parts.get('jieyang-2021')).toEqual([['fiscal-appropriation', 2477.46, 100]]);
  expect(parts.get('luan-2021')).toEqual([
    ['fiscal-appropriation', 312.4, 14.8],
    ['other-funds', 1803, 85.2],
  ]);
  expect(parts.get('shifeng-2023')).toEqual([['general-public-budget', 524.31, 100]]);
  expect(parts.get('shaoyang-2021')).toEqual([]);
});

test('Lu’an’s projects: notary 1600 of 2115.4, then 165, 155, 70.4, 63, 62', () => {
  const { ranked, total } = programMoney(REAL, 'luan-2021');
  expect(wan(total)).toBe(2115.4);
  expect(ranked.map(({ amount, share }) => [wan(amount), percent(share)])).toEqual([
    [1600, 75.6],
    [165, 7.8],
    [155, 7.3],
    [70.4, 3.3],
    [63, 3.0],
    [62, 2.9],
  ]);
});

test('Jieyang’s eleven tasks: 1196.11, of which village counsel 813.5', () => {
  const { ranked, total } = programMoney(REAL, 'jieyang-2021');
  expect(wan(total)).toBe(1196.11);
  expect(ranked.map(({ amount }) => wan(amount))).toEqual([813.5, 136, 63, 48.77, 42.84, 26, 25, 16, 10, 10, 5]);
  expect(percent(ranked[0]?.share)).toBe(68);
});

test('the largest project: Hengyang’s publicity, 288 of 603.88; Shifeng’s mediation, 90 of 122', () => {
  const largest = (document: string) => {
    const { ranked, total } = programMoney(REAL, document);
    return [wan(ranked[0]?.amount), wan(total), percent(ranked[0]?.share)];
  };
  expect(largest('hengyang-2022')).toEqual([288, 603.88, 47.7]);
  expect(largest('shifeng-2023')).toEqual([90, 122, 73.8]);
});

test('indicators by class, all 329', () => {
  const { rows } = classMix(REAL);
  const counts = Object.fromEntries(
    rows.map(({ document, classes }) => [document.document, classes.map(({ count }) => count)]),
  );
  // Quantity, quality, timeliness, cost, economic, social, ecological, sustained, satisfaction.
  expect(counts).toEqual({
    'hengyang-2022': [29, 29, 20, 18, 1, 22, 1, 1, 25],
    'jieyang-2021': [19, 5, 1, 1, 0, 0, 0, 0, 0],
    'luan-2021': [38, 15, 6, 7, 1, 11, 0, 8, 7],
    'shaoyang-2021': [6, 6, 1, 1, 1, 1, 1, 1, 1],
    'shifeng-2023': [5, 5, 5, 5, 5, 5, 5, 5, 5],
  });
});

describe('target values', () => {
  const promises = (measure: string) =>
    measureTargets(REAL, measureOf(REAL, measure)).comparable.map(({ document, quantity, match, sources }) => [
      document.document,
      quantity.comparator,
      quantity.value,
      match,
      sources.map(({ line }) => line).toSorted((a, b) => a - b),
    ]);

  test('legal-aid cases: Hengyang 550, Lu’an ≥400 and Jieyang ≥160 matters, Shifeng 400 and in its texts 360', () => {
    const found = promises('legal-aid-cases');
    expect(found).toContainEqual(['hengyang-2022', 'none', 550, 'exact', [39, 130]]);
    expect(found).toContainEqual(['luan-2021', 'ge', 400, 'close', [145]]);
    expect(found).toContainEqual(['jieyang-2021', 'ge', 160, 'close', [51]]);
    expect(found).toContainEqual(['shifeng-2023', 'none', 400, 'exact', [83]]);
    expect(found).toContainEqual(['shifeng-2023', 'ge', 400, 'exact', [362]]);
    expect(found.filter(([document, , value]) => document === 'shifeng-2023' && value === 360)).toHaveLength(1);
    expect(found.some(([document]) => document === 'shaoyang-2021')).toBe(false);
  });

  test('mediation success: Jieyang ≥97.5 three times, Shaoyang ≥95, Hengyang 90', () => {
    const found = promises('mediation-success-rate');
    expect(found.map(([document, comparator, value]) => [document, comparator, value])).toEqual([
      ['jieyang-2021', 'ge', 97.5],
      ['shaoyang-2021', 'ge', 95],
      ['hengyang-2022', 'none', 90],
    ]);
    expect(found[0]?.[4]).toEqual([18, 23, 32]);
  });

  test('people lost to supervision: only Hengyang sets a rate, 0, in the department’s table and its project’s', () => {
    expect(promises('community-corrections-unsupervised-rate')).toEqual([
      ['hengyang-2022', 'none', 0, 'exact', [53, 290]],
    ]);
  });

  test('officers trained: Shaoyang about 28,000, Lu’an 1,500, Hengyang 500', () => {
    const found = promises('enforcement-training-participants');
    expect(found.map(([document, comparator, value]) => [document, comparator, value])).toEqual([
      ['shaoyang-2021', 'approx', 28000],
      ['luan-2021', 'none', 1500],
      ['hengyang-2022', 'none', 500],
    ]);
  });
});

describe('money and promises by field of work', () => {
  const cell = (topic: string, document: string) => {
    const row = topicCoverage(REAL).rows.find((one) => one.topic.topic === topic);
    return row?.cells.find((one) => one.document.document === document);
  };

  test('Hengyang has own money for legal aid 18, mediation 9 + 40, corrections 18, resettlement 9, publicity 288', () => {
    const topics = ['legal-aid', 'mediation', 'community-corrections', 'resettlement', 'legal-publicity'];
    expect(topics.map((topic) => wan(cell(topic, 'hengyang-2022')?.amount))).toEqual([18, 49, 18, 9, 288]);
    expect(topics.map((topic) => cell(topic, 'hengyang-2022')?.state)).toEqual(topics.map(() => 'both'));
  });

  test('Shaoyang promises something of mediation without money of its own, and is silent on legal aid', () => {
    expect(cell('mediation', 'shaoyang-2021')?.state).toBe('promise');
    expect(cell('legal-aid', 'shaoyang-2021')?.state).toBe('none');
  });

  test('three of Jieyang’s tasks are for fields of their own: resettlement 5, publicity 26, mediation 10 + 42.84', () => {
    const amounts = topicMoney(REAL).columns.find(({ document }) => document.document === 'jieyang-2021')?.amounts;
    const amount = (topic: string) => wan(amounts?.get(topic)?.amount);
    expect([amount('resettlement'), amount('legal-publicity'), amount('mediation')]).toEqual([5, 26, 52.84]);
  });

  test('Shifeng: mediation takes 73.8 % of the money and 9 of 45 indicators', () => {
    const { topics, indicators, money } = topicBalance(REAL, 'shifeng-2023');
    const mediation = topics.find(({ topic }) => topic.topic === 'mediation');
    expect([percent(mediation?.moneyShare), mediation?.indicators, indicators, wan(money)]).toEqual([73.8, 9, 45, 122]);
  });
});

describe('how targets are set', () => {
  test('rates at 100: three of Jieyang’s five, none of Shaoyang’s three, nine of Shifeng’s eighteen', () => {
    const counts = (document: string) => {
      const row = rateLimits(REAL).rows.find((one) => one.document.document === document);
      const at = (...places: string[]) =>
        row?.counts.filter(({ place }) => places.includes(place)).reduce((sum, { count }) => sum + count, 0);
      return [row?.total, at('at-hundred', 'hundred-other'), at('at-zero', 'zero-other')];
    };
    expect(counts('jieyang-2021')).toEqual([5, 3, 0]);
    expect(counts('shaoyang-2021')).toEqual([3, 0, 0]);
    expect(counts('shifeng-2023')).toEqual([18, 9, 0]);
  });

  test('every cell of Jieyang states a number, 10 of Shaoyang’s 19 do', () => {
    const numbered = (document: string) => {
      const row = quantifiedShare(REAL).rows.find((one) => one.document.document === document);
      return [row?.all.quantified, row?.all.total];
    };
    expect(numbered('jieyang-2021')).toEqual([26, 26]);
    expect(numbered('shaoyang-2021')).toEqual([10, 19]);
  });

  test('points: Hengyang’s 17 projects print 90 each on 116 of 117 indicators, no other document prints any', () => {
    expect(
      scoringPoints(REAL).rows.map((row) => [row.document.document, row.points, row.programs, row.scored]),
    ).toEqual([['hengyang-2022', 1530, 17, 116]]);
  });

  test('satisfaction: Hengyang’s department asks 95, its projects 90 and once 80; Jieyang asks for none', () => {
    const { documents } = satisfactionLadder(REAL);
    const hengyang = documents.find(({ document }) => document.document === 'hengyang-2022');
    const values = (scope: string) =>
      new Set(hengyang?.promises.filter((one) => one.scope === scope).map(({ quantity }) => quantity.value));
    expect([...values('department')]).toEqual([95]);
    expect([...values('project')].toSorted()).toEqual([80, 90]);
    const jieyang = documents.find(({ document }) => document.document === 'jieyang-2021');
    expect(jieyang?.promises ?? []).toEqual([]);
  });
});

describe('documents laid side by side', () => {
  const groupOf = (measure: string, ...documents: string[]) => {
    const { measures } = documentsComparison(REAL, documents);
    return Object.entries(measures).find(([, group]) => group.some((one) => one.measure.measure === measure))?.[0];
  };

  test('legal-aid cases are the same in Hengyang and Shifeng; Lu’an and Jieyang count matters', () => {
    expect(groupOf('legal-aid-cases', 'hengyang-2022', 'shifeng-2023')).toBe('same');
    expect(groupOf('legal-aid-cases', 'hengyang-2022', 'luan-2021')).toBe('close');
    expect(groupOf('legal-aid-cases', 'hengyang-2022', 'jieyang-2021')).toBe('close');
    expect(groupOf('legal-aid-cases', 'hengyang-2022', 'shaoyang-2021')).toBe('only');
  });

  test('every row of the forms’ targets is in one part: Hengyang 128, Jieyang 37, Lu’an 65, Shaoyang 16, Shifeng 73', () => {
    const keys = ['hengyang-2022', 'jieyang-2021', 'luan-2021', 'shaoyang-2021', 'shifeng-2023'];
    const rows = documentsComparison(REAL, keys).documents.map(({ parts }) =>
      Object.values(parts).reduce((sum, { rows }) => sum + rows, 0),
    );
    expect(rows).toEqual([128, 37, 65, 16, 73]);
  });
});
