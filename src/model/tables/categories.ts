import { integer, key, oneOf, text } from '../fields.ts';
import { defineTable, type Row } from '../table.ts';

export const CATEGORY_GROUPS = ['output', 'cost', 'benefit', 'satisfaction'] as const;

export const categories = defineTable({
  name: 'categories',
  scope: 'reference',
  key: ['category'],
  zh: '指标类别：财政部共性框架的统一类别',
  en: 'Indicator classes of the Ministry of Finance framework',
  fields: {
    category: key('类别键', 'Key'),
    group: oneOf(CATEGORY_GROUPS, '所属大类', 'Group'),
    name_zh: text('中文名', 'Chinese name'),
    name_en: text('英文名', 'English name'),
    sort: integer('显示次序', 'Display order'),
  },
});

export type Category = Row<typeof categories>;
