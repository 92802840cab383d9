import { key, oneOf, sourceLine, text } from '../fields.ts';
import { defineTable, type Row } from '../table.ts';

export const DAMAGED_TABLES = ['programs', 'funds', 'indicators', 'targets', 'goals'] as const;

export const damages = defineTable({
  name: 'damages',
  scope: 'document',
  isOptional: true,
  key: ['damage'],
  zh: '受损单元格：来源文本在抽取时错位、截断或丢失，读法存疑的单元格',
  en: 'Damaged cells: shifted, cut off or lost when the text was extracted, so that their reading is unsure',
  fields: {
    damage: key('受损键：d序号', 'Key: d…'),
    table: oneOf(DAMAGED_TABLES, '所在的表', 'Table of the cell'),
    row: key('所在的行', 'Key of its row'),
    column: text('所在的列', 'Column of the cell'),
    note: text('受损情形：中文 | English', 'What happened to it: 中文 | English'),
    line: sourceLine('所在的来源行', 'Source line'),
  },
});

export type Damage = Row<typeof damages>;
