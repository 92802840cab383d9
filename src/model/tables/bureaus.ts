import { key, reference, text } from '../fields.ts';
import { defineTable, type Row } from '../table.ts';

export const bureaus = defineTable({
  name: 'bureaus',
  scope: 'reference',
  key: ['bureau'],
  zh: '司法局',
  en: 'Justice bureaus',
  fields: {
    bureau: key('司法局键', 'Key'),
    adcode: reference('places', '所在行政区划', 'Its administrative division'),
    name_zh: text('中文名', 'Chinese name'),
    name_en: text('英文名', 'English name'),
    short_zh: text('图表中的简称', 'Short Chinese name for charts'),
    short_en: text('图表中的英文简称', 'Short English name for charts'),
  },
});

export type Bureau = Row<typeof bureaus>;
