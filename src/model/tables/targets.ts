import { decimal, key, oneOf, optional, reference, sourceLine, text } from '../fields.ts';
import { defineTable, type Row } from '../table.ts';

export const ORIGINS = ['indicator', 'goal', 'result'] as const;
export const COMPARATORS = ['ge', 'gt', 'le', 'lt', 'eq', 'approx', 'none'] as const;
export const IMPLIED_COMPARATORS = ['ge', 'gt', 'le', 'lt', 'eq'] as const;
export const MATCHES = ['exact', 'close'] as const;

export type Comparator = (typeof COMPARATORS)[number];

export const targets = defineTable({
  name: 'targets',
  scope: 'document',
  key: ['target'],
  zh: '目标值：每一个带数字的目标；写在目标处的以往实绩也在内，origin 为 result',
  en: 'Targets: every number-valued promise; past results printed in their place are here too, with origin result',
  fields: {
    target: key(
      '目标键：指标键-序号；文字目标为 项目键-g序号，成绩为 项目键-r序号',
      'Key: indicator key and position; goals are program key-g…, results program key-r…',
    ),
    program: reference('programs', '所属项目', 'The program it belongs to'),
    indicator: optional(
      reference(
        'indicators',
        '所属指标；文字目标与成绩为空',
        'The indicator it stands in; blank for goals and results',
      ),
    ),
    origin: oneOf(
      ORIGINS,
      '出处：指标值、目标文字、或印在目标处的以往成绩（从不作为目标绘图）',
      'Where it stands: indicator value, goal text, or a past result printed where a target belongs (never charted as a target)',
    ),
    label: optional(text('一格多值时，该值的名称', 'Name of this value where a cell holds several')),
    comparator: oneOf(
      COMPARATORS,
      '印出的比较符：≥ > ≤ < = 约，或没有',
      'Comparator as printed: ≥ > ≤ < = approximately, or none',
    ),
    implied_comparator: optional(
      oneOf(
        IMPLIED_COMPARATORS,
        '未印比较符时，评分规则所隐含的',
        'Where none is printed: what the form’s own scoring rule implies',
      ),
    ),
    value: decimal('数值，已换算为单位的基本量（3万件 → 30000）', 'Value in the unit’s base (3万件 → 30000)'),
    value_to: optional(decimal('区间的终点', 'End of a range')),
    unit: optional(reference('units', '基本单位；空白为没有印出', 'Base unit; blank where none is printed')),
    measure: optional(reference('measures', '跨文件的同一指标项', 'Our identity of the promise across documents')),
    match: optional(oneOf(MATCHES, '对应程度：exact 相同，close 近似', 'Match grade: exact or close')),
    note: optional(text('近似的理由或提示：中文 | English', 'Reason of a close match, or a caution: 中文 | English')),
    line: sourceLine('数字所在的来源行', 'Source line of the number'),
  },
});

export type Target = Row<typeof targets>;
