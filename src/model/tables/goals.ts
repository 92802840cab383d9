import { fingerprint, key, oneOf, optional, reference, sourceLine, text } from '../fields.ts';
import { defineTable, type Row } from '../table.ts';

export const GOAL_PARTS = ['duties', 'work-plan', 'overall', 'content', 'period', 'annual'] as const;

export const goals = defineTable({
  name: 'goals',
  scope: 'document',
  isOptional: true,
  key: ['goal'],
  zh: '目标文字：印出的每一段目标或职责，只记事实，不录文字',
  en: 'Goal texts: every printed paragraph of goals or duties; facts about it, not its words',
  fields: {
    goal: key('目标文字键：项目键-t序号', 'Key: program key-t…'),
    program: reference('programs', '所属项目', 'The program it belongs to'),
    part: oneOf(
      GOAL_PARTS,
      '栏目：部门职责、年度重点工作、整体目标、实施内容、实施期目标、年度（或期望达到的）目标',
      'Section: duties, work plan, overall goal, content of the work, goal of the period, goal of the year (or result expected)',
    ),
    printed: optional(
      text(
        '照录；只在整栏是“同上”之类的占位词时',
        'As printed; only where the whole cell is a placeholder such as 同上',
      ),
    ),
    heading: optional(
      text(
        '文字开头冒号前的项目或工作名称，如有印出',
        'Name of a program or field of work printed before a colon at the head of the text, where there is one',
      ),
    ),
    fingerprint: optional(
      fingerprint(
        '文字的指纹：只留文字与数字后 SHA-256 的前 16 位，相同即文字相同；占位词没有指纹',
        'Fingerprint of the text: first 16 digits of the SHA-256 of its letters and digits; equal means same words; none for a placeholder',
      ),
    ),
    line: sourceLine('文字开头所在的来源行', 'Source line on which the text begins'),
  },
});

export type Goal = Row<typeof goals>;
