import { expect, test } from 'vitest';
import { partOf } from '../../../src/model/search/files.ts';
import { askedWords, comparable, plainTerms, printedTerms } from '../../../src/model/search/terms.ts';

test('the same words in other forms compare alike', () => {
  expect(comparable('调解（成功）率 ≥９５％')).toBe('调解成功率 ≥95%');
  expect(comparable('Lu’an ÜRÜMQI')).toBe('luan urumqi');
  // Full-width Latin letters and radicals are the letters and characters they look like.
  expect(comparable('ＡＰＰ ⽬标')).toBe('app 目标');
});

test('terms are characters and pairs, words of our own whole, printed ones in every piece', () => {
  expect(plainTerms('法律援助 Legal aid')).toEqual(['法', '律', '援', '助', '法律', '律援', '援助', 'legal', 'aid']);
  expect(new Set(printedTerms('12热线'))).toEqual(new Set(['1', '2', '12', '热', '线', '热线']));
});

test('a question is its words, each once; punctuation parts them', () => {
  expect(askedWords('揭阳２０２１，法律援助 揭阳')).toEqual([
    { text: '揭阳', isHan: true },
    { text: '2021', isHan: false },
    { text: '法律援助', isHan: true },
  ]);
});

test('words that begin alike lie in one file, and terms are spread over all files', () => {
  for (const parts of [1, 7, 640]) {
    expect(partOf('mediation', parts)).toBe(partOf('me', parts));
    expect(partOf('法律', parts)).toBeGreaterThanOrEqual(0);
  }
  const common = [
    ...'的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经',
  ];
  const parts = common.map((character) => partOf(character, 16));
  expect(new Set(parts).size).toBeGreaterThan(12);
});
