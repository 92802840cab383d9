import { oneOf, optional, reference, text } from '../fields.ts';
import { defineTable, type Row } from '../table.ts';

export const NAME_KINDS = ['program', 'indicator'] as const;

export const names = defineTable({
  name: 'names',
  scope: 'reference',
  isOptional: true,
  key: ['kind', 'name_zh'],
  zh: '名称：印出的项目与指标名称，我们的英译与所属领域；导入时据此填写',
  en: 'Names: printed names of programs and indicators with our translation and topic; the importer fills in by them',
  fields: {
    kind: oneOf(NAME_KINDS, '项目或指标', 'Program or indicator'),
    name_zh: text('印出的名称', 'Name as printed'),
    name_en: text('英文名（我们译）', 'English name (our translation)'),
    topic: optional(reference('topics', '主要工作领域；仅项目', 'Main field of work; programs only')),
  },
});

export type Name = Row<typeof names>;
