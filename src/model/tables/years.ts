import { key, oneOf, optional, reference, sourceLine, text, year } from '../fields.ts';
import { defineTable, type Row } from '../table.ts';

export const YEAR_ROLES = ['work', 'result', 'comparison', 'horizon', 'basis'] as const;

export const years = defineTable({
  name: 'years',
  scope: 'document',
  isOptional: true,
  key: ['mention'],
  zh: '年份：目标文字与测算中写明的公历年份（指标名称与指标值中的年份见 indicators）',
  en: 'Years: calendar years named in goal texts and workings (those in names and values are in indicators)',
  fields: {
    mention: key('年份键：项目键-y序号', 'Key: program key-y…'),
    program: reference('programs', '所属项目', 'The program it belongs to'),
    year: year('写明的公历年份', 'The calendar year named'),
    role: oneOf(
      YEAR_ROLES,
      '用处：要做的工作、以往成绩、比较、跨年终点、依据或文件名',
      'Use: the work to be done, a past result, a comparison, the end of a longer period, a legal basis or title',
    ),
    label: optional(text('该年份所指的工作，简称', 'What the year is said of, in a few words')),
    line: sourceLine('所在的来源行', 'Source line'),
  },
});

export type YearMention = Row<typeof years>;
