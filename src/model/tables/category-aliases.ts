import { reference, text } from '../fields.ts';
import { defineTable, type Row } from '../table.ts';

export const categoryAliases = defineTable({
  name: 'category_aliases',
  scope: 'reference',
  key: ['level1', 'level2'],
  zh: '层级别名：印出的一、二级指标对应的统一类别',
  en: 'Level aliases: the class of a printed level path',
  fields: {
    level1: text('印出的一级指标', 'Level 1 as printed'),
    level2: text('印出的二级指标', 'Level 2 as printed'),
    category: reference('categories', '统一类别', 'The class'),
  },
});

export type CategoryAlias = Row<typeof categoryAliases>;
