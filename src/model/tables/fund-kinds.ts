import { integer, key, oneOf, text } from '../fields.ts';
import { defineTable, type Row } from '../table.ts';
import { AXES } from './funds.ts';

export const fundKinds = defineTable({
  name: 'fund_kinds',
  scope: 'reference',
  key: ['kind'],
  zh: '资金类别',
  en: 'Classes of money',
  fields: {
    kind: key('类别键', 'Key'),
    axis: oneOf(AXES, '口径', 'Axis'),
    addend: oneOf(
      ['yes', 'no'],
      '是否计入该口径的合计（“其中”项与上级资金不计入）',
      'Whether it is added up on its axis (an “of which” and higher-level funds are not)',
    ),
    name_zh: text('中文名', 'Chinese name'),
    name_en: text('英文名', 'English name'),
    sort: integer('显示次序', 'Display order'),
  },
});

export type FundKind = Row<typeof fundKinds>;
