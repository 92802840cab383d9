import { key, money, notNegative, oneOf, optional, reference, sourceLine, text } from '../fields.ts';
import { defineTable, type Row } from '../table.ts';

export const FORMS = ['department', 'project', 'special-fund', 'spending-direction', 'key-task', 'other-task'] as const;

/** Key of the whole department in every document that has a department form. */
export const WHOLE_DEPARTMENT = 'p0';

export const programs = defineTable({
  name: 'programs',
  scope: 'document',
  key: ['program'],
  zh: '项目：整体支出、项目、专项、支出方向与工作任务',
  en: 'Programs: whole department, projects, special funds, spending directions and tasks',
  fields: {
    program: key(
      '项目键；p0 是部门整体，其余按首次出现的次序编号',
      'Key; p0 is the whole department, the others are numbered by first appearance',
    ),
    parent: optional(
      reference(
        'programs',
        '所属的上级专项（仅支出方向）',
        'The special fund it belongs to (spending directions only)',
      ),
    ),
    form: oneOf(FORMS, '表的种类', 'Kind of form'),
    name: text('名称，照录', 'Name as printed'),
    name_en: optional(text('英文名（我们译）', 'English name (our translation)')),
    topic: optional(
      reference(
        'topics',
        '主要工作领域；整体与跨领域的专项为空',
        'Main field of work; blank for the department and for mixed funds',
      ),
    ),
    amount_wan: optional(notNegative(money('年度本级金额，万元', 'Own-level amount of the year, 万元 (CNY 10,000)'))),
    superior_funds_wan: optional(notNegative(money('上级资金，万元', 'Funds from higher-level government, 万元'))),
    period: optional(text('实施期，照录', 'Implementation period as printed')),
    attribute: optional(text('项目属性，照录', 'Attribute as printed (recurrent, one-off …)')),
    line: sourceLine('名称所在的来源行', 'Source line of the name'),
  },
});

export type Program = Row<typeof programs>;
