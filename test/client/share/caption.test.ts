import { expect, test } from 'vitest';
import { caption } from '../../../src/client/share/caption.ts';
import { messages } from '../../../src/i18n/index.ts';
import { SHARED } from './shared.ts';

const zh = messages('zh');
const en = messages('en');

test('a figure’s caption: number to fill in, title, unit and years, note, source', () => {
  expect(caption('figure', SHARED, '2026-11-21', zh)).toBe(
    `图 X　法律援助案件数（件 · 2021–2023 年）
注：空心为近似对应。
资料来源：甲市司法局 2021、乙市司法局 2022 绩效目标表；司法局绩效目标对照整理，数据版本 0.1.0，https://example.org/charts/measure--legal-aid-cases/ ，2026-11-21 访问。`,
  );
});

test('a table’s caption has the units of the table, in English', () => {
  expect(caption('table', { ...SHARED, notes: ['One.', 'Two'] }, '2026-11-21', en)).toBe(
    `Table X. 法律援助案件数 (件、% · 2021–2023 年)
Notes: 1. One. 2. Two.
Source: performance target forms of 甲市司法局 2021, 乙市司法局 2022; compiled by Bureau Targets, data version 0.1.0, https://example.org/charts/measure--legal-aid-cases/ , accessed 2026-11-21.`,
  );
});

test('without notes there is no line of notes, and many sources are named by the first few', () => {
  const sources = Array.from({ length: 30 }, (_, i) => ({ name: `第${i}局` }));
  const [head, source, ...rest] = caption('figure', { ...SHARED, notes: [], sources }, '2026-11-21', zh).split('\n');
  expect([head?.startsWith('图 X'), source?.includes('第2局等 30 份'), rest]).toEqual([true, true, []]);
});
