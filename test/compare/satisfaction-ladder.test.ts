import { describe, expect, test } from 'vitest';
import { satisfactionLadder } from '../../src/compare/satisfaction-ladder.ts';
import { REAL, TINY } from './datasets.ts';

const ladderOf = (dataset: typeof REAL, key: string) => {
  const found = satisfactionLadder(dataset).documents.find(({ document }) => document.document === key);
  if (!found) throw new Error(`no document ${key}`);
  return found;
};
const numbers = (dataset: typeof REAL, key: string, scope: string) =>
  ladderOf(dataset, key)
    .promises.filter((one) => one.scope === scope)
    .map(({ quantity, match }) => `${quantity.comparator} ${quantity.value} ${match}`);

test('Hengyang’s department says 95 or more three times (lines 68 to 70), its projects 90 and once 80', () => {
  expect(numbers(REAL, 'hengyang-2022', 'department')).toEqual(['ge 95 close', 'ge 95 exact', 'ge 95 exact']);
  const projects = numbers(REAL, 'hengyang-2022', 'project');
  expect([...new Set(projects.map((words) => words.split(' ')[1]))]).toEqual(['90', '80']);
  expect(ladderOf(REAL, 'hengyang-2022').relation).toBe('department-higher');
});

test('Shifeng’s projects ask for 95 where its department asks for 90 (lines 131, 300, 515), but other people', () => {
  expect(numbers(REAL, 'shifeng-2023', 'department')).toEqual(['ge 90 close']);
  expect(new Set(numbers(REAL, 'shifeng-2023', 'project'))).toEqual(new Set(['none 95 exact', 'none 95 close']));
  expect(ladderOf(REAL, 'shifeng-2023').relation).toBeNull();
});

test('Jieyang asks nobody; Shaoyang and one form of Lu’an ask without a number', () => {
  const [jieyang, shaoyang, luan] = ['jieyang-2021', 'shaoyang-2021', 'luan-2021'].map((key) => ladderOf(REAL, key));
  expect([jieyang?.promises.length, jieyang?.wordless.length]).toEqual([0, 0]);
  expect([shaoyang?.promises.length, shaoyang?.wordless.map(({ indicator }) => indicator)]).toEqual([0, ['p01-19']]);
  expect(luan?.wordless.map(({ indicator }) => indicator)).toEqual(['p01-16', 'p01-17']);
});

test('three groups are asked in Hengyang’s department table and in projects; of one only close matches compare', () => {
  const { twice } = satisfactionLadder(REAL);
  const hengyang = twice.filter(({ document }) => document.document === 'hengyang-2022');
  const byMeasure = hengyang.toSorted((a, b) => (a.measure.measure < b.measure.measure ? -1 : 1));
  expect(
    byMeasure.map((one) => [
      one.measure.measure,
      one.department.map(({ quantity }) => quantity.value),
      one.projects.map(({ quantity }) => quantity.value),
      one.agreement,
    ]),
  ).toEqual([
    ['client-agency-satisfaction', [95], [90], 'different'],
    ['public-satisfaction', [95], [90, 80], 'different'],
    ['superior-authority-satisfaction', [95], [90], 'close'],
  ]);
});

test('the department’s number that a project repeats is one promise, of both', () => {
  const { twice } = satisfactionLadder(REAL);
  const shared = twice.filter(({ document }) => document.document === 'shifeng-2023');
  expect(shared.map(({ measure, agreement }) => [measure.measure, agreement])).toEqual([
    ['public-satisfaction', 'partly'],
  ]);
  const shifeng = ladderOf(REAL, 'shifeng-2023').promises.find(({ scope }) => scope === 'department');
  expect(shifeng?.scopes).toEqual(['department', 'project']);
});

test('a satisfaction indicator that is named under another class is asked all the same', () => {
  expect(ladderOf(TINY, 'gamma-2021').promises.map(({ measure }) => measure?.measure)).toEqual([
    'legal-aid-recipient-satisfaction',
    'public-satisfaction',
  ]);
});

test('a satisfaction indicator without a number is kept with its line', () => {
  expect(ladderOf(TINY, 'beta-2022').wordlessSources.map(({ key, line }) => [key, line])).toEqual([['p01-05', 22]]);
});

describe.each([
  ['the real data', REAL],
  ['the tiny data', TINY],
])('in %s', (_, dataset) => {
  test('every satisfaction target in percent stands exactly once', () => {
    const { documents } = satisfactionLadder(dataset);
    const stated = documents.flatMap(({ promises }) => promises.flatMap(({ sources }) => sources));
    const expected = dataset.documents.flatMap(({ targets }) =>
      targets.filter((row) => {
        const topic = dataset.reference.measures.get(row.measure ?? '')?.topic;
        return row.unit === '%' && row.origin !== 'result' && topic === 'satisfaction';
      }),
    );
    expect(stated.length).toBe(expected.length);
    expect(new Set(stated.map(({ document, key }) => `${document}/${key}`)).size).toBe(stated.length);
  });

  test('groups hold the promises of the documents, those with a measure', () => {
    const { documents, groups } = satisfactionLadder(dataset);
    const inGroups = groups.flatMap(({ byDocument }) => [...byDocument.values()].flat());
    expect(inGroups.length).toBe(documents.flatMap(({ promises }) => promises).filter((one) => one.measure).length);
  });
});
