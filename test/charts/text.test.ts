import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitText, textWidth, wrapText } from '../../src/charts/shapes/text.ts';

// The same texts in every run: a test that fails today failed yesterday.
fc.configureGlobal({ seed: 2026, numRuns: 500 });

const SIZE = 12;
const MUST_NOT_BEGIN = /^[，。、；：？！）》”’】％%·\s]/;
const MUST_NOT_END = /[（《“‘【]$/;

/** Mixed text as it stands in forms: Chinese, Latin words, numbers, punctuation that may not begin or end a line. */
const words = fc
  .array(
    fc.constantFrom(
      '法律援助',
      '案件',
      'Legal aid',
      ' ',
      '2,289.69',
      '≥95%',
      '，',
      '。',
      '；',
      '（',
      '）',
      '“',
      '”',
      '、',
      'a',
    ),
    {
      maxLength: 40,
    },
  )
  .map((parts) => parts.join(''));
const widths = fc.integer({ min: 30, max: 400 });
const spaceless = (text: string) => text.replace(/\s+/g, '');

/** True when the line could have been broken earlier: anywhere but inside a Latin word or beside punctuation. */
function hasBreak(line: string): boolean {
  const pieces = line.match(/[\x21-\u024f]+\s*|\s+|[\s\S]/gu) ?? [];
  return pieces.some((piece, i) => {
    const before = pieces.slice(0, i).join('').trimEnd();
    return before !== '' && !MUST_NOT_BEGIN.test(piece) && !MUST_NOT_END.test(before);
  });
}

describe('wrapped lines', () => {
  test('keep a word with an apostrophe whole, and break beside a Chinese quotation mark', () => {
    expect(wrapText('Jieyang 2021, Lu’an 2021', 100, SIZE)).toEqual(['Jieyang 2021,', 'Lu’an 2021']);
    expect(wrapText('称为‘对照’指标', 36, SIZE)).toEqual(['称为', '‘对', '照’指', '标']);
  });

  test('are the text, but for spaces at their ends', () => {
    fc.assert(
      fc.property(words, widths, (text, width) => {
        expect(spaceless(wrapText(text, width, SIZE).join(''))).toBe(spaceless(text));
      }),
    );
  });

  test('are no wider than asked, unless they cannot be broken', () => {
    fc.assert(
      fc.property(words, widths, (text, width) => {
        const wide = wrapText(text, width, SIZE).filter((line) => textWidth(line, SIZE) > width + 0.001);
        expect(wide.filter(hasBreak)).toEqual([]);
      }),
    );
  });

  test('never begin with closing punctuation nor end with an opening bracket, unless the text does', () => {
    fc.assert(
      fc.property(words, widths, (text, width) => {
        const lines = wrapText(text, width, SIZE);
        expect(lines.slice(1).filter((line) => MUST_NOT_BEGIN.test(line))).toEqual([]);
        expect(lines.slice(0, -1).filter((line) => MUST_NOT_END.test(line))).toEqual([]);
      }),
    );
  });

  test('carry no spaces at their ends, and none is empty', () => {
    fc.assert(
      fc.property(words, widths, (text, width) => {
        for (const line of wrapText(text, width, SIZE)) {
          expect(line.trimEnd()).toBe(line);
          expect(line).not.toBe('');
        }
      }),
    );
  });

  test('break Chinese between any characters and English between words', () => {
    expect(wrapText('办理法律援助案件', 48, SIZE)).toEqual(['办理法律', '援助案件']);
    expect(wrapText('Legal aid cases handled', 80, SIZE)).toEqual(['Legal aid', 'cases', 'handled']);
    expect(wrapText('', 80, SIZE)).toEqual([]);
  });

  test('keep characters outside the basic plane whole', () => {
    expect(wrapText('𠮷𠮷𠮷', 24, SIZE)).toEqual(['𠮷𠮷', '𠮷']);
  });
});

describe('the width of text', () => {
  test('is one em a Chinese character and full-width sign', () => {
    expect(textWidth('法律，（95）', 10)).toBeCloseTo(textWidth('95', 10) + 50, 6);
  });

  test('is the sum of its parts, and grows with the font', () => {
    fc.assert(
      fc.property(words, words, (one, other) => {
        expect(textWidth(one + other, SIZE)).toBeCloseTo(textWidth(one, SIZE) + textWidth(other, SIZE), 6);
        expect(textWidth(one, 2 * SIZE)).toBeCloseTo(2 * textWidth(one, SIZE), 6);
      }),
    );
  });
});

describe('fitted text', () => {
  test('fits, and is the whole text or a beginning with an ellipsis', () => {
    fc.assert(
      fc.property(words, widths, (text, width) => {
        const fitted = fitText(text, width, SIZE);
        expect(textWidth(fitted, SIZE)).toBeLessThanOrEqual(width);
        const isWhole = fitted === text;
        expect(isWhole || (fitted.endsWith('…') && text.startsWith(fitted.slice(0, -1)))).toBe(true);
      }),
    );
  });

  test('is only cut where it must be', () => {
    expect(fitText('法律援助', 48, SIZE)).toBe('法律援助');
    expect(fitText('法律援助', 47, SIZE)).toBe('法律…');
  });
});
