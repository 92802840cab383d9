import { decimal, deduction, key, notNegative, optional, reference, sourceLine, text } from '../fields.ts';
import { defineTable, type Row } from '../table.ts';

export const indicators = defineTable({
  name: 'indicators',
  scope: 'document',
  key: ['indicator'],
  zh: '指标：印出的每一条三级指标',
  en: 'Indicators: every printed third-level indicator',
  fields: {
    indicator: key('指标键：项目键-序号', 'Key: program key and position'),
    program: reference('programs', '所属项目', 'The program it belongs to'),
    level1: text('一级指标，照录', 'Level 1 as printed'),
    level2: text('二级指标，照录', 'Level 2 as printed'),
    name: text('三级指标名称，照录', 'Name (level 3) as printed'),
    name_en: optional(text('英文名（我们译）', 'English name (our translation)')),
    value: optional(
      text('指标值，照录；空白为未填或已缺失', 'Value as printed; blank where empty or lost in the source'),
    ),
    points: optional(notNegative(decimal('绩效标准中的满分', 'Full marks stated by the performance standard'))),
    deduct_per: optional(
      notNegative(decimal('每少（或多）多少个单位扣一次', 'Units short (or over) for one deduction')),
    ),
    deduct_points: optional(
      deduction('每次扣的分数，或权重分的百分比', 'Points of one deduction, or percentage of the points'),
    ),
    line: sourceLine('名称所在的来源行', 'Source line of the name'),
  },
});

export type Indicator = Row<typeof indicators>;
