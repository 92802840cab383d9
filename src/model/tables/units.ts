import { factor, oneOf, optional, reference, text } from '../fields.ts';
import { defineTable, type Row } from '../table.ts';

export const UNIT_KINDS = ['count', 'rate', 'money', 'price', 'score'] as const;

export const units = defineTable({
  name: 'units',
  scope: 'reference',
  key: ['unit'],
  zh: '单位：印出的写法、基本单位与倍数',
  en: 'Units: printed spellings, their base unit and scale',
  fields: {
    unit: text('单位的写法', 'Unit as written'),
    base: reference('units', '基本单位；自身即基本单位时相同', 'Base unit; the same where this is one'),
    factor: factor('一个该单位等于多少基本单位', 'How many base units make one'),
    kind: oneOf(UNIT_KINDS, '种类', 'Kind'),
    name_en: text('英文名（复数）', 'English name, plural'),
    name_en_one: text('英文名（单数）', 'English name, singular'),
    note: optional(text('说明', 'Note')),
  },
});

export type Unit = Row<typeof units>;
