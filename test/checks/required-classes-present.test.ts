/** Classes a table lacks, and cells of them that are blank or hold a sign. */
import { describe, expect, test } from 'vitest';
import { cleanWith, drop, type Edit, set } from './edit.ts';
import { firedBy } from './trials.ts';

/** Rows of its findings, each once. */
const firedIn = (edits: readonly Edit[], check: string): string[] => [
  ...new Set(firedBy(check, ...edits).flatMap(({ cells }) => cells.map(({ key }) => key))),
];

describe('required-classes-present', () => {
  test('a value that the source text has lost is not said to be blank', () => {
    const lost = { table: 'indicators', row: 'p01-05', column: 'value', note: '缺失 | lost', line: '36' };
    const { results } = cleanWith(set('indicators', 'p01-05', { value: '' }), set('damages', 'd01', lost));
    const result = results.find(({ check }) => check.id === 'required-classes-present');
    expect(result?.findings).toEqual([]);
    expect(result?.undecided.map(({ cells }) => cells[0]?.key)).toEqual(['p01-05']);
  });

  test('a blank value is a finding of its own, and no missing class besides', () => {
    expect(firedIn([set('indicators', 'p01-05', { value: '' })], 'required-classes-present')).toEqual(['p01-05']);
  });

  test('several missing classes are one finding', () => {
    const edits = [drop('indicators', 'p0-04'), drop('targets', 'p0-04-1'), drop('indicators', 'p0-05')];
    expect(firedIn(edits, 'required-classes-present')).toEqual(['p0']);
  });
});

describe('values of required classes', () => {
  const row = (cells: Record<string, string>) =>
    set('indicators', 'p03-07', { program: 'p03', level1: '效益指标', level2: '经济效益指标', line: '82', ...cells });
  const benefit = (value: string) => set('indicators', 'p03-05', { value });

  test.each(['经济效益', '经济效益指标', '指标1'])(
    '%s may be blank beside another benefit, not without one',
    (name) => {
      expect(firedIn([row({ name })], 'required-classes-present')).toEqual([]);
      expect(firedIn([row({ name }), benefit('')], 'required-classes-present')).toEqual(['p03-05', 'p03-07']);
      expect(firedBy('required-classes-present', row({ name }), benefit(''))).toHaveLength(1);
    },
  );

  test('a benefit that somebody named is not to be blank', () => {
    expect(firedIn([row({ name: '减少诉讼支出' })], 'required-classes-present')).toEqual(['p03-07']);
  });

  test.each(['无', '/', '——', '……', '≥**%'])('%s is no value, but lets another row of the class stand', (value) => {
    expect(firedIn([benefit(value)], 'required-classes-present')).toEqual(['p03-05']);
    expect(firedIn([row({ name: '经济效益', value })], 'required-classes-present')).toEqual([]);
  });

  test('cells that are blank and cells that hold a sign are told apart', () => {
    const [finding] = firedBy('required-classes-present', row({ name: '经济效益', value: '/' }), benefit(''));
    expect(finding?.text.zh).toContain('未填指标值或只填写“/”。');
    expect(finding?.text.en).toContain('the cell is blank or “/”.');
  });
});
