import { integer, key, oneOf, optional, reference, text } from '../fields.ts';
import { defineTable, type Row } from '../table.ts';

export const LEVELS = ['province', 'prefecture', 'district', 'county'] as const;

export const places = defineTable({
  name: 'places',
  scope: 'reference',
  key: ['adcode'],
  zh: '行政区划（GB/T 2260 代码）',
  en: 'Administrative divisions (GB/T 2260 codes)',
  fields: {
    adcode: key('行政区划代码，文本而非数字', 'Division code; text, not a number'),
    name_zh: text('中文名', 'Chinese name'),
    name_en: text('英文名', 'English name'),
    level: oneOf(LEVELS, '层级', 'Level of government'),
    parent: optional(reference('places', '上级区划', 'Parent division')),
    population_2020: optional(
      integer(
        '2020 年人口普查常住人口；仅供说明，不作人均计算',
        'Residents, 2020 census; for context, no per-head figures are made',
      ),
    ),
    population_confidence: optional(
      oneOf(['high', 'good', 'unverified'], '人口数的可靠程度', 'Confidence in the population figure'),
    ),
    population_note: optional(text('人口数的说明', 'Note on the population figure')),
  },
});

export type Place = Row<typeof places>;
