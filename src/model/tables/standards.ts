import { decimal, key, oneOf, optional, reference, sourceLine, text } from '../fields.ts';
import { defineTable, type Row } from '../table.ts';
import { COMPARATORS } from './targets.ts';

export const STANDARD_ROLES = ['full', 'tier', 'pass', 'stated'] as const;

export const standards = defineTable({
  name: 'standards',
  scope: 'document',
  isOptional: true,
  key: ['standard'],
  zh: '绩效标准：评分规则与绩效标准栏中的数字；评分句子不录',
  en: 'Standards: the numbers of scoring rules and of the performance-standard column, without the sentences',
  fields: {
    standard: key('标准键：指标键-s序号', 'Key: indicator key-s…'),
    indicator: reference('indicators', '所属指标', 'The indicator it belongs to'),
    role: oneOf(
      STANDARD_ROLES,
      '作用：得满分的界限、得部分分或不得分的界限、合格线、只在标准栏写出的内容',
      'Use: the bound of full marks, of some or no marks, a pass mark, or what is merely stated in the column',
    ),
    printed: optional(
      text('标准栏照录；只在整栏不是评分句子时', 'The cell as printed; only where it is no scoring sentence'),
    ),
    comparator: optional(
      oneOf(COMPARATORS, '印出的比较符；“达到”不算比较符', 'Comparator as printed; 达到 (reach) is none'),
    ),
    value: optional(decimal('数值，单位的基本量', 'Value in the unit’s base')),
    unit: optional(reference('units', '基本单位', 'Base unit')),
    points: optional(
      decimal(
        '达到该界限所得的分；空白为没有写明',
        'Points earned at this bound; blank where the form does not state them',
      ),
    ),
    line: sourceLine('所在的来源行', 'Source line'),
  },
});

export type Standard = Row<typeof standards>;
