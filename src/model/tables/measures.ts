import { key, oneOf, optional, reference, text } from '../fields.ts';
import { defineTable, type Row } from '../table.ts';

export const DIRECTIONS = ['higher', 'lower', 'neutral'] as const;

export const measures = defineTable({
  name: 'measures',
  scope: 'reference',
  key: ['measure'],
  zh: '指标项：同一承诺在不同文件中的统一身份',
  en: 'Measures: one promise, identified across documents',
  fields: {
    measure: key('指标项键', 'Key'),
    topic: reference('topics', '工作领域', 'Field of work'),
    name_zh: text('中文名', 'Chinese name'),
    name_en: text('英文名', 'English name'),
    unit: reference('units', '单位', 'Unit'),
    direction: oneOf(
      DIRECTIONS,
      '方向：越高越好、越低越好、中性',
      'Direction: higher is better, lower is better, neutral',
    ),
    note_zh: optional(text('可比性提示（中文）', 'Comparability note (Chinese)')),
    note_en: optional(text('可比性提示（英文）', 'Comparability note (English)')),
  },
});

export type Measure = Row<typeof measures>;
