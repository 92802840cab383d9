import { describe, expect, test } from 'vitest';
import { goalNumber, indicator, made, program, target } from './document.ts';

const measuresFor = (name: string, unit: string | null, programName = '某项工作') =>
  made([program(programName, { indicators: [indicator(name, { targets: [target(9, unit)] })] })])
    .proposals.filter(({ kind }) => kind === 'measure')
    .flatMap(({ candidates }) => candidates.map(({ key, grade }) => `${grade} ${key}`));

describe('measures', () => {
  test('nearly the same words in the same unit are likely', () => {
    expect(measuresFor('组织依法行政考评', '次')[0]).toBe('likely law-based-admin-assessments');
  });

  test('the same words in another unit are possible only', () => {
    expect(measuresFor('人民调解成功率', '件')).toContain('possible mediation-success-rate');
  });

  test('the words of a measure that is no alias are exact', () => {
    expect(measuresFor('组织培训及时率', '%')[0]).toBe('exact enforcement-training-timeliness-rate');
  });

  test('two that are equally alike are both possible', () => {
    expect(measuresFor('保障对象满意度', '%').every((one) => one.startsWith('possible'))).toBe(true);
  });

  test('the field of the program decides between them', () => {
    const of = (programName: string) => measuresFor('业务培训次数', '次', programName)[0];
    expect(of('社区矫正')).toBe('possible community-corrections-trainings');
    expect(of('帮教办经费')).toBe('possible resettlement-trainings');
  });

  test('words that nothing is like have none, and are listed all the same', () => {
    const { proposals } = made([program('法律援助', { goalNumbers: [goalNumber('植树', 9, '棵')] })]);
    expect(proposals).toEqual([
      { kind: 'measure', row: 'p01-g01', line: 20, name: '植树', unit: '棵', candidates: [] },
    ]);
  });

  test('each candidate says why, in both languages', () => {
    const { proposals } = made([
      program('法律援助', { indicators: [indicator('有效投诉率', { targets: [target(0, '%')] })] }),
    ]);
    const [best] = proposals[0]?.candidates ?? [];
    expect(best?.key).toBe('legal-aid-valid-complaint-rate');
    expect(best?.zh).toMatch(/^与“.+”相似 \d+%，单位相同，与项目领域相同$/);
    expect(best?.en).toMatch(/^\d+% like “.+”, same unit, field of the program$/);
  });
});

describe('topics', () => {
  const topicsFor = (name: string, form: 'project' | 'department' = 'project') =>
    made([program(name, { form })]).proposals.map(({ kind, candidates }) => `${kind} ${candidates[0]?.key}`);

  test('are proposed for programs that nobody has named before', () => {
    expect(topicsFor('法律援助补贴')).toEqual(['topic legal-aid']);
    expect(topicsFor('安置帮教走访')).toEqual(['topic resettlement']);
  });

  test('are not proposed for the whole department, nor where a person has decided', () => {
    expect(topicsFor('部门整体支出', 'department')).toEqual([]);
    expect(topicsFor('法律援助')).toEqual([]);
    expect(topicsFor('业务性专项经费')).toEqual([]);
  });
});
