/** Project forms only, each with its sources and a long table. */
import { split } from '../money.ts';
import { type Draft, goalNumbers, goalYears, type Project, projectsOf } from './draft.ts';

const PER_PROJECT = 15;

export function writeAnhui(draft: Draft): void {
  const projects = projectsOf(draft, Math.round(draft.size / PER_PROJECT), draft.size);
  for (const project of projects) writeProject(draft, project);
}

function writeProject(draft: Draft, { program: { name, nameEn, topic }, amount, superior, table }: Project): void {
  const { sheet, random, bureau } = draft;
  sheet.skip(9);
  const attribute = random.weigh([
    ['经常性项目', 0.8],
    ['一次性项目', 0.2],
  ]);
  const program = sheet.program({ form: 'project', name, name_en: nameEn, topic, amount_wan: amount, attribute });
  const share = random.chance(0.35) ? random.next() : 0;
  const [fiscal = amount, other = 0] = split(amount, [1, share], bureau.habits.step);
  sheet.fund(program, 'total', 'total', '年度资金总额', amount);
  sheet.fund(program, 'source', 'fiscal-appropriation', '财政拨款', fiscal);
  sheet.fund(program, 'source', 'other-funds', '其他资金', other || null);
  // Part of the appropriation, not beside it.
  if (superior !== null && superior < fiscal)
    sheet.fund(program, 'source', 'central-transfer', '中央转移支付资金', superior);
  sheet.goal(program, 'annual');
  goalNumbers(draft, program, table, 9);
  goalYears(draft, program, name);
  for (const promised of table) sheet.indicator(program, promised);
}
