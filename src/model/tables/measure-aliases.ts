import { oneOf, optional, reference, text } from '../fields.ts';
import { defineTable, type Row } from '../table.ts';
import { MATCHES } from './targets.ts';

export const measureAliases = defineTable({
  name: 'measure_aliases',
  scope: 'reference',
  isOptional: true,
  key: ['name', 'unit'],
  zh: '指标项别名：印出的名称与单位对应的指标项；只收放在任何文件里都说得通的，其余写在各文件的 corrections',
  en: 'Measure aliases: the measure of a printed name and unit; only what holds in any document, the rest is in its corrections',
  fields: {
    name: text(
      '印出的指标名称；一格多值时为“名称：该值的名称”；目标文字中的数字则为其名称',
      'Name as printed; where a cell holds several values “name：label”; of a number in goal text its label',
    ),
    unit: reference('units', '基本单位', 'Base unit'),
    measure: reference('measures', '指标项', 'The measure'),
    match: oneOf(MATCHES, '对应程度：exact 相同，close 近似', 'Match grade: exact or close'),
    note: optional(text('近似的理由或提示：中文 | English', 'Reason of a close match, or a caution: 中文 | English')),
  },
});

export type MeasureAlias = Row<typeof measureAliases>;
