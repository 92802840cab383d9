/** Names and cells that speak of several things at once. */
import { describe, expect, test } from 'vitest';
import { cleanWith, type Edit, set } from './edit.ts';
import { firedBy, resultOf } from './trials.ts';

const firedIn = (edits: readonly Edit[], check: string) =>
  firedBy(check, ...edits).flatMap(({ cells }) => cells.map(({ key }) => key));

describe('one-indicator-one-measure', () => {
  test('one name twice in a class is told, weakly where the kinds of values differ; under two classes it is not', () => {
    const second = { program: 'p03', level1: '产出指标', level2: '数量指标', name: '骨干培训人数', line: '82' };
    const target = {
      program: 'p03',
      indicator: 'p03-07',
      origin: 'indicator',
      comparator: 'ge',
      unit: '人',
      line: '82',
    };
    const told = (cells: Record<string, string>, ...more: readonly Edit[]) =>
      firedBy('one-indicator-one-measure', set('indicators', 'p03-07', { ...second, ...cells }), ...more);
    const [same] = told({ value: '≥50人' }, set('targets', 'p03-07-1', { ...target, value: '50' }));
    expect(same?.severity).toBe('warning');
    expect(same?.text.zh).toContain('同名“骨干培训人数”（指标值为“≥200人”、“≥50人”），仅凭名称不能区分');
    expect(told({ value: '充足' }).map(({ severity }) => severity)).toEqual(['info']);
    expect(told({ level2: '质量指标', value: '充足' })).toEqual([]);
  });

  test.each(['普及率', '参与率', '和解及时率', '涉及面及格率', '和谐社区创建率'])('%s is one rate', (name) => {
    expect(firedIn([set('indicators', 'p04-03', { name: `及时${name}` })], 'one-indicator-one-measure')).toEqual([]);
  });

  test.each([
    ['办结率/回访率', 'warning'],
    ['办结率／回访率', 'warning'],
    ['办结率；回访率', 'warning'],
    ['办结率暨回访率', 'warning'],
    ['办结率或回访率', 'warning'],
    ['普法覆盖率知晓率', 'warning'],
    ['满意度和认可度', 'info'],
    ['认可度、满意度', 'info'],
    ['满意度达标率', null],
    ['满意率达标率', null],
    ['办案效率提升率', null],
    ['办案效率合格率', null],
    ['或然率', null],
  ])('%s: %s', (name, severity) => {
    const told = firedBy('one-indicator-one-measure', set('indicators', 'p04-03', { name }));
    expect(told.map((finding) => finding.severity)).toEqual(severity === null ? [] : [severity]);
  });

  test('joined rates with words for a value weigh less, and a blank one is told elsewhere', () => {
    const told = (value: string) =>
      firedBy('one-indicator-one-measure', set('indicators', 'p04-05', { name: '知晓率和参与率', value }));
    expect(told('提升').map(({ severity, text }) => [severity, text.zh])).toEqual([
      ['info', '“知晓率和参与率”并列了2个比率（知晓率、参与率），只有一个指标值“提升”。'],
    ]);
    expect(told('')).toEqual([]);
  });

  test('several numbers of one unit are left open, unless they are a range', () => {
    const target = { program: 'p03', indicator: 'p03-01', origin: 'indicator', unit: '人', line: '76' };
    const undecided = (cells: Record<string, string>) =>
      resultOf('one-indicator-one-measure', set('targets', 'p03-01-2', { ...target, ...cells })).undecided.length;
    expect(undecided({ comparator: 'ge', value: '50' })).toBe(1);
    expect(undecided({ comparator: 'none', value: '50' })).toBe(1);
    expect(undecided({ comparator: 'le', value: '300' })).toBe(0);
    expect(undecided({ comparator: 'ge', value: '200' })).toBe(0);
  });

  test('people and occasions of one event weigh less than numbers of different things', () => {
    const second = {
      program: 'p03',
      indicator: 'p03-01',
      origin: 'indicator',
      comparator: 'ge',
      value: '4',
      line: '76',
    };
    const severity = (cells: Record<string, string>) =>
      cleanWith(
        set('indicators', 'p03-01', { value: '≥200人，≥4场' }),
        set('targets', 'p03-01-2', { ...second, ...cells }),
      )
        .findings.filter(({ check }) => check.id === 'one-indicator-one-measure')
        .map((finding) => finding.severity);
    expect(severity({ unit: '场' })).toEqual(['info']);
    expect(severity({ unit: '份', label: '资料' })).toEqual(['warning']);
    expect(severity({ unit: '人' })).toEqual([]);
  });
});
