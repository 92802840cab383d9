import { describe, expect, test } from 'vitest';
import { aliasesOf, promisedName } from '../../../src/importer/harmonise/aliases.ts';
import { sameWords } from '../../../src/importer/harmonise/same-words.ts';
import { REAL } from '../../compare/datasets.ts';

const aliases = aliasesOf(REAL.reference);

test('width, spaces, punctuation and signs do not make other words', () => {
  expect(sameWords('社区矫正对象 (≥,人)')).toBe(sameWords('社区矫正对象（≥，人）'));
  expect(sameWords('ＡＢ１')).toBe('AB1');
  expect(sameWords('≥%')).toBe('');
});

describe('a name with a bracket of sign and unit', () => {
  test.each(['法律援助案卷质量合格率（≥，%）', '法律援助案卷质量合格率（%', '法律援助案卷质量合格率(%)'])(
    '%s is known without it',
    (name) => {
      expect(aliases.measure(name, '%')?.measure).toBe('legal-aid-file-quality-pass-rate');
    },
  );

  test('is another name where the bracket says anything else', () => {
    expect(aliases.measure('法律援助案卷质量合格率（抽查）', '%')).toBeUndefined();
  });

  test('keeps its own translation where the whole name is known', () => {
    expect(aliases.name('indicator', '办理法律援助事项数量')?.name_en).toBe('Legal aid matters handled');
    expect(aliases.name('indicator', '办理法律援助事项数量(件)')?.name_en).toBe('Legal aid matters handled (cases)');
  });
});

test('a program and an indicator of one name are two', () => {
  expect(aliases.name('program', '法律援助')?.topic).toBe('legal-aid');
  expect(aliases.name('indicator', '法律援助')).toBeUndefined();
});

test('a number without a unit has no measure', () => {
  expect(aliases.measure('人民调解成功率', null)).toBeUndefined();
});

test('what a number is called', () => {
  expect(promisedName('公证办件质量', '合格率')).toBe('公证办件质量：合格率');
  expect(promisedName('公证办件质量', null)).toBe('公证办件质量');
  expect(promisedName(null, '人民调解成功率')).toBe('人民调解成功率');
  expect(promisedName(null, null)).toBe('');
});

test('no two aliases of one unit are the same words, so that none hides another', () => {
  const rows = REAL.reference.rows.measure_aliases;
  const words = rows.map(({ unit, name }) => `${unit} ${sameWords(name)}`);
  expect(rows.length).toBeGreaterThan(200);
  expect(words.filter((one, i) => words.indexOf(one) !== i)).toEqual([]);
  const names = REAL.reference.rows.names.map(({ kind, name_zh }) => `${kind} ${sameWords(name_zh)}`);
  expect(names.filter((one, i) => names.indexOf(one) !== i)).toEqual([]);
});
