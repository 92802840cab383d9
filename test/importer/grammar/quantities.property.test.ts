/** What holds for every cell whatsoever. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { goalNumbers } from '../../../src/importer/grammar/goal-numbers.ts';
import { readScoring } from '../../../src/importer/grammar/points.ts';
import { readQuantities } from '../../../src/importer/grammar/quantities.ts';
import { LEXICON, readCell, told } from './reading.ts';

const BEFORE = {
  ge: ['≥', '>=', '不低于', '不少于', '至少', '大于等于'],
  gt: ['>', '超过', '大于'],
  le: ['≤', '<=', '不超过', '小于或等于'],
  lt: ['<', '小于'],
  eq: ['=', '等于'],
  approx: ['约'],
  none: [''],
} as const;
const AFTER = {
  ge: ['以上', '及以上', '（含）以上'],
  gt: [],
  le: ['以下', '以内'],
  lt: [],
  eq: ['（=）'],
  approx: ['左右'],
  none: [''],
} as const;
const COMPARATORS = Object.keys(BEFORE) as (keyof typeof BEFORE)[];
const UNITS = [
  '%',
  '件',
  '人',
  '人次',
  '次',
  '场',
  '个',
  '项',
  '份',
  '册',
  '台',
  '套',
  '户',
  '家',
  '起',
  '天',
  '分',
  '百分点',
  '篇',
  '期',
  '条',
  '工作日',
  '平方米',
  '元/件',
  '名',
  '场次',
  '件/年',
  '元/人·年',
];
const BASES: Readonly<Record<string, string>> = { 名: '人', 场次: '场', '件/年': '件' };
const SCALES = [
  ['', 1n],
  ['千', 1000n],
  ['万', 10_000n],
  ['亿', 100_000_000n],
] as const;

interface Printed {
  readonly comparator: string;
  readonly before: string;
  readonly number: string;
  readonly scale: string;
  readonly unit: string;
  readonly after: string;
  readonly says: string;
}

/** Figures with at most three decimals, so that the largest scale stays within the tables. */
const figures = fc.tuple(fc.integer({ min: 0, max: 99_999 }), fc.integer({ min: 0, max: 3 }));

const printed: fc.Arbitrary<Printed> = fc
  .record({
    comparator: fc.constantFrom(...COMPARATORS),
    isAfter: fc.boolean(),
    pick: fc.nat(),
    figures,
    scale: fc.constantFrom(...SCALES),
    unit: fc.constantFrom(...UNITS),
  })
  .map(({ comparator, isAfter, pick, figures: [digits, places], scale: [scale, factor], unit }) => {
    const words = isAfter && AFTER[comparator].length > 0 ? AFTER[comparator] : BEFORE[comparator];
    const word = words[pick % words.length] ?? '';
    const isBehind = isAfter && AFTER[comparator].length > 0;
    const padded = String(digits).padStart(places + 1, '0');
    const number = places === 0 ? padded : `${padded.slice(0, -places)}.${padded.slice(-places)}`;
    const scaleOf =
      unit === '%' || unit === '百分点' || unit.startsWith('元') ? (['', 1n] as const) : ([scale, factor] as const);
    const exact = BigInt(digits) * scaleOf[1];
    const text = String(exact).padStart(places + 1, '0');
    const whole = places === 0 ? text : text.slice(0, -places);
    const fraction = places === 0 ? '' : text.slice(-places).replace(/0+$/, '');
    return {
      comparator,
      before: isBehind ? '' : word,
      number,
      scale: scaleOf[0],
      unit,
      after: isBehind ? word : '',
      says: `${comparator} ${whole}${fraction && `.${fraction}`} ${BASES[unit] ?? unit}`,
    };
  });

const cell = ({ before, number, scale, unit, after }: Printed): string => `${before}${number}${scale}${unit}${after}`;

test('every comparator, scale and unit that is printed reads back exactly, without float dust', () => {
  fc.assert(
    fc.property(printed, (one) => {
      expect(told(readCell(cell(one)))).toBe(one.says);
    }),
    { numRuns: 2000 },
  );
});

test('a sign before the number, behind the unit or in its own column says the same', () => {
  fc.assert(
    fc.property(printed, (one) => {
      const sign =
        ({ ge: '≥', gt: '>', le: '≤', lt: '<', eq: '=', approx: '', none: '' } as Record<string, string>)[
          one.comparator
        ] ?? '';
      if (sign === '') return;
      const { number, scale, unit, says } = one;
      expect(told(readCell(`${sign}${number}${scale}${unit}`))).toBe(says);
      expect(told(readCell(`${number}${scale}${unit}（${sign}）`))).toBe(says);
      expect(told(readCell({ value: `${number}${scale}${unit}`, comparator: sign }))).toBe(says);
      expect(told(readCell({ value: number, comparator: sign, unit: `${scale}${unit}` }))).toBe(says);
      expect(told(readCell({ value: number, name: `数量（${sign}，${scale}${unit}）` }))).toBe(says);
    }),
    { numRuns: 500 },
  );
});

const wide = (text: string): string =>
  text.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));

test('full-width characters and spaces anywhere change nothing', () => {
  fc.assert(
    fc.property(printed, fc.infiniteStream(fc.constantFrom('', '', ' ', '\u3000', '\n', '\u200b')), (one, gaps) => {
      const text = cell(one);
      expect(told(readCell(wide(text)))).toBe(one.says);
      const spaced = [...text].map((char) => char + (gaps.next().value ?? '')).join('');
      expect(told(readCell(spaced))).toBe(one.says);
    }),
    { numRuns: 1000 },
  );
});

test('a range reads both its ends', () => {
  fc.assert(
    fc.property(printed, printed, fc.constantFrom('-', '~', '～', '—', '至'), (one, other, to) => {
      const text = `${one.number}${one.unit}${to}${other.number}${one.unit}`;
      const { targets } = readCell(text);
      expect(targets.map(({ value, valueTo }) => [value, valueTo])).toEqual([
        [Number(one.number), Number(other.number)],
      ]);
    }),
  );
});

test('several quantities with names keep their order and their names', () => {
  const names = fc.uniqueArray(fc.constantFrom('调解', '法治宣传', '业务培训', '案卷评查', '法律咨询', '走访帮教'), {
    minLength: 2,
    maxLength: 5,
  });
  fc.assert(
    fc.property(names, fc.infiniteStream(printed), fc.constantFrom('、', '，', '；', ','), (labels, stream, stop) => {
      const all = labels.map((label) => ({ label, one: stream.next().value as Printed }));
      const text = all.map(({ label, one }) => label + cell(one)).join(stop);
      expect(told(readCell(text))).toBe(all.map(({ label, one }) => `${label}: ${one.says}`).join('; '));
    }),
    { numRuns: 500 },
  );
});

/** Text made of the very characters that the grammar looks for, which breaks patterns sooner than random text. */
const hostile = fc
  .array(
    fc.constantFrom(
      ...'≥≤=<>＞％%（）()[]、，；。:/-~0123456789.,万亿千百十一二三两半余多年月日件人次场个元内以上下不低于每第前级至',
      'XX',
      '**',
      '……',
      '工作日',
      '百分之',
      '季度',
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

test('no text whatever makes the grammar throw, and every number is a plain decimal', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), hostile), hostile, fc.string(), (value, name, unit) => {
      const { targets, reason } = readQuantities({ value, name, unit, comparator: name.slice(0, 4) }, LEXICON);
      expect(targets.length === 0).toBe(reason !== null);
      for (const target of targets) {
        expect(Number.isFinite(target.value)).toBe(true);
        expect(String(target.value)).toMatch(/^-?\d{1,15}(\.\d{1,6})?$|e-[67]$/);
      }
      goalNumbers(value + name, LEXICON);
      readScoring(value + name, LEXICON);
    }),
    { numRuns: 3000 },
  );
});

// Patterns that try every way to read a knot would take hours.
test('a long or knotted text comes to an end', { timeout: 120_000 }, () => {
  const knots = [
    '培训2次、',
    '每',
    '1,',
    '≥',
    '一',
    '(',
    '[(',
    'a1',
    '2023年',
    '/×',
    '率%',
    '甲乙/丙丁',
    '1.',
    '每少1件',
    '得1分',
  ];
  for (const knot of knots) {
    for (const length of [1400, 100_000]) {
      const text = knot.repeat(Math.ceil(length / knot.length)).slice(0, length);
      readCell(text);
      readScoring(text, LEXICON);
      if (length < 10_000) goalNumbers(text, LEXICON);
    }
  }
});
