/** What holds for the whole grammar: no text makes it throw, and the order in which a cell states its parts is irrelevant. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { headerUnit, readAmount } from '../../../src/importer/grammar/amounts.ts';
import { fundLabel } from '../../../src/importer/grammar/fund-labels.ts';
import { columnRole, fieldRole, isIndicatorHeader } from '../../../src/importer/grammar/headings.ts';
import { levelLexicon, looksLikeLevel } from '../../../src/importer/grammar/levels.ts';
import { keyOf, plainKey, printedForm } from '../../../src/importer/grammar/text.ts';
import { bureauNames, bureausIn, formTitle, yearsIn } from '../../../src/importer/grammar/titles.ts';
import { REAL } from '../../compare/datasets.ts';
import { readCell } from './reading.ts';

const WORDS = [
  ...'表绩效目标项目支出年度指标产出数量质量满意成本司法局市县区（）()[]【】：:，、。；/-~≥0123456789.万亿元%其中①第一',
  '2023年度',
  '绩效目标表',
  '一级指标',
  '单位：万元',
  '<p>',
  '&nbsp;',
  '[bookmark: _GoBack]',
  '\u3000',
  '\ud800',
];
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 30 }).map((parts) => parts.join('')),
);
const LEVELS = levelLexicon(REAL.reference);

test('no text makes a reader of titles, headings, levels, labels or amounts throw', () => {
  fc.assert(
    fc.property(anyText, anyText, (one, other) => {
      formTitle(one);
      yearsIn(one);
      bureauNames(one);
      bureausIn(one, REAL.reference);
      columnRole(one);
      fieldRole(one);
      isIndicatorHeader([one, other]);
      LEVELS.classify(one, other);
      LEVELS.levelsOf(one);
      looksLikeLevel(one);
      fundLabel(one);
      headerUnit(one);
      const { fen } = readAmount(one, 4);
      expect(fen === null || Number.isSafeInteger(fen)).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

test('a text that was made clean is clean: doing it again changes nothing', () => {
  fc.assert(
    fc.property(anyText, (raw) => {
      const once = printedForm(raw.replace(/[<&]/g, ''));
      expect(printedForm(once)).toBe(once);
      const { text, at, printed } = keyOf(once);
      expect(plainKey(once)).toBe(text);
      expect(at).toHaveLength(text.length + 1);
      expect(printed).toBe(once);
    }),
  );
});

const PARTS = ['听证会20场', '咨询会≥10场', '走访30人次以上', '回访率达到95%', '印制不超过300册', '培训约5天'];

test('the parts of a compound cell may stand in any order: each says what it says, with its own name', () => {
  const inOrder = new Map(PARTS.map((part) => [part, readCell(`${part}、复核12次`).targets[0]]));
  const shuffled = fc.shuffledSubarray(PARTS, { minLength: 2 });
  fc.assert(
    fc.property(shuffled, fc.constantFrom('、', '，', '；', '\n'), (parts, stop) => {
      const { targets } = readCell(parts.join(stop === '\n' ? '；\n' : stop));
      expect(targets).toEqual(parts.map((part) => inOrder.get(part)));
    }),
  );
});
