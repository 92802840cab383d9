import { describe, expect, test } from 'vitest';
import { Dataset } from '../../src/model/dataset.ts';
import { readDataFolder } from '../../src/model/read-folder.ts';
import { TINY } from './tiny-copy.ts';

const { reference, documents } = readDataFolder(TINY);
const dataset = new Dataset(reference, documents);

describe('looking up', () => {
  test('documents and bureaus are found by key', () => {
    expect(dataset.document('gamma-2021').document.bureau).toBe('gamma');
    expect(dataset.bureau('gamma').short_zh).toBe('丙区');
  });

  test('an unknown key is a fault of the program and is thrown', () => {
    expect(() => dataset.document('alpha-1999')).toThrow('unknown document: alpha-1999');
    expect(() => dataset.bureau('omega')).toThrow('unknown bureau: omega');
  });

  test('the documents of a bureau stand by year', () => {
    expect(dataset.documentsOf('alpha').map((rows) => rows.document.year)).toEqual([2021, 2022]);
    expect(dataset.documentsOf('omega')).toEqual([]);
  });
});

describe('targets of a measure', () => {
  test('each stands with its document, program and indicator', () => {
    const places = dataset.targetsOf('mediation-success-rate');
    expect(
      places.map(({ rows, program, target }) => `${rows.document.document} ${program.program} ${target.value}`),
    ).toEqual([
      'alpha-2021 p0 95',
      'alpha-2021 p02 97.5',
      'alpha-2022 p0 98',
      'beta-2022 p01 97.5',
      'beta-2022-tasks p0 97.5',
      'beta-2022-tasks p02 97.5',
    ]);
    expect(places.map(({ indicator }) => indicator?.indicator ?? null).at(-1)).toBeNull();
    expect(places[0]?.indicator?.value).toBe('95%以上');
  });

  test('goals and past results are among them: the asker chooses by origin', () => {
    const origins = dataset.targetsOf('community-corrections-population').map(({ target }) => target.origin);
    expect(origins).toEqual(['indicator', 'result']);
  });

  test('a measure that nobody promises has none', () => {
    expect(dataset.targetsOf('unheard-of')).toEqual([]);
  });

  test('all mapped targets are found through their measures, each once', () => {
    const mapped = documents.flatMap((rows) => rows.targets).filter((target) => target.measure !== null);
    const found = [...reference.measures.keys()].flatMap((measure) => dataset.targetsOf(measure));
    expect(new Set(found.map(({ target }) => target))).toEqual(new Set(mapped));
    expect(found).toHaveLength(mapped.length);
  });
});

test('cost and satisfaction have one class in both of their homes', () => {
  const classes = documents.flatMap((rows) =>
    rows.indicators.map((row) => [`${row.level1}/${row.level2}`, dataset.categoryOf(row).category] as const),
  );
  const homesOf = (category: string) =>
    new Set(classes.filter(([, found]) => found === category).map(([path]) => path));
  expect(homesOf('cost')).toEqual(new Set(['产出指标/成本指标', '01-产出指标/04-成本指标']));
  expect(homesOf('satisfaction').has('满意度指标/服务对象满意度指标')).toBe(true);
  expect(homesOf('satisfaction').has('效益指标/社会公众或服务对象满意度')).toBe(true);
});
