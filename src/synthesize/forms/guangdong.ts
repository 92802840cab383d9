/** One long table for the whole department; its tasks have amounts and goal texts, but no tables of their own. */

import type { Fen } from '../../model/money.ts';
import { programBudget } from '../money.ts';
import { type CatalogueProgram, programsOf } from '../programs.ts';
import { tableOf } from '../tables.ts';
import { departmentMoney } from './department.ts';
import { type Draft, goalNumbers, goalYears } from './draft.ts';

const LONGEST = 90;

export function writeGuangdong(draft: Draft): void {
  const { seed, bureau, year, sheet, random, size, promises, vocabulary } = draft;
  const tasks = programsOf(seed, bureau.row.bureau, year, Math.min(30, Math.max(4, Math.round(size / 7))));
  const amounts = tasks.map(({ name }) => programBudget(seed, bureau, name, year));
  const topics = [...new Set(tasks.map(({ topic }) => topic))];
  const wish = {
    topics,
    size: Math.min(LONGEST, Math.max(10, Math.round(size * 0.75))),
    budget: null,
    wordiness: bureau.habits.wordiness,
  };
  const table = tableOf(wish, promises, vocabulary, random);
  sheet.skip(3);
  sheet.program({ form: 'department', name: '部门整体支出', name_en: 'Whole-department expenditure' });
  const money = departmentMoney(
    draft,
    amounts.reduce((sum, amount) => sum + amount, 0),
  );
  const other = money.sources.slice(1).reduce<Fen>((sum, part) => sum + (part ?? 0), 0);
  sheet.fund('p0', 'use', 'basic', '基本支出', money.basic);
  sheet.fund('p0', 'source', 'fiscal-appropriation', '财政拨款', money.sources[0]);
  sheet.fund('p0', 'use', 'project', '项目支出', money.project);
  sheet.fund('p0', 'source', 'other-funds', '其他资金', other || null);
  sheet.goal('p0', 'overall');
  goalNumbers(draft, 'p0', table, 4);
  for (const [i, task] of tasks.entries()) writeTask(draft, task, amounts[i] ?? 0, i < 4);
  for (const promised of table) sheet.indicator('p0', promised);
}

function writeTask(draft: Draft, { name, nameEn, topic }: CatalogueProgram, amount: Fen, isKey: boolean): void {
  const { sheet, promises, vocabulary, random } = draft;
  const form = isKey ? 'key-task' : 'other-task';
  const task = isKey
    ? { name: `推进${name.replace(/(专项)?经费$|费$/, '')}工作`, name_en: nameEn }
    : { name, name_en: nameEn };
  const program = sheet.program({ form, ...task, topic, amount_wan: amount });
  sheet.fund(program, 'total', 'total', '拟投入金额', amount);
  sheet.goal(program, 'content');
  sheet.goal(program, 'annual');
  const said = ['output.quantity', 'output.quality'].flatMap((category) => vocabulary.of(topic, category).slice(0, 6));
  const numbered = said.filter(({ kind }) => kind === 'number').map((entry) => promises.of(entry));
  goalNumbers(draft, program, random.shuffle(numbered), 7);
  goalYears(draft, program, task.name);
}
