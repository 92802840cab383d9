import { integer, key, text } from '../fields.ts';
import { defineTable, type Row } from '../table.ts';

export const topics = defineTable({
  name: 'topics',
  scope: 'reference',
  key: ['topic'],
  zh: '工作领域',
  en: 'Fields of work',
  fields: {
    topic: key('领域键', 'Key'),
    name_zh: text('中文名', 'Chinese name'),
    name_en: text('英文名', 'English name'),
    sort: integer('显示次序', 'Display order'),
  },
});

export type Topic = Row<typeof topics>;
