/** One form of the whole department, and one for each project, with marks and standards. */
import { pointsOf, scoredIndicator, withoutSign } from '../scoring.ts';
import { departmentTable } from '../tables.ts';
import { departmentMoney, writeDepartmentMoney } from './department.ts';
import { type Draft, goalNumbers, goalYears, type Project, projectsOf, sumOf } from './draft.ts';

const PER_PROJECT = 8;

export function writeHunan(draft: Draft): void {
  const { sheet, random, size, promises } = draft;
  const ofDepartment = Math.min(34, Math.max(8, Math.round(size * 0.22)));
  const rest = Math.max(PER_PROJECT, size - ofDepartment);
  const projects = projectsOf(draft, Math.round(rest / PER_PROJECT), rest);
  const money = departmentMoney(draft, sumOf(projects));
  const tables = projects.map(({ table }) => table);
  const table = departmentTable(tables, { size: ofDepartment, budget: money.total }, promises, random);
  sheet.skip(3);
  const department = { form: 'department', name: '部门整体支出', name_en: 'Whole-department expenditure' } as const;
  sheet.program({ ...department, amount_wan: money.total });
  sheet.skip(4);
  writeDepartmentMoney(draft, money);
  sheet.goal('p0', 'duties');
  sheet.goal('p0', 'overall');
  goalNumbers(draft, 'p0', table, 6);
  for (const promised of table) sheet.indicator('p0', promised);
  for (const project of projects) writeProject(draft, project);
}

function writeProject(draft: Draft, { program: { name, nameEn, topic }, amount, superior, table }: Project): void {
  const { sheet, random, year, bureau } = draft;
  sheet.skip(12);
  const money = { amount_wan: amount, superior_funds_wan: superior };
  const program = sheet.program({ form: 'project', name, name_en: nameEn, topic, ...money, period: `${year}年` });
  sheet.fund(program, 'total', 'total', '年度本级预算金额', amount);
  sheet.fund(program, 'source', 'superior', '该项目支出上级资金', superior);
  const isScored = bureau.habits.isScored;
  const printed = isScored && random.chance(0.8) ? table.map(withoutSign) : table;
  sheet.goal(program, 'period');
  goalNumbers(draft, program, printed, 6);
  goalYears(draft, program, name);
  if (random.chance(0.9)) sheet.goal(program, 'annual');
  const points = pointsOf(printed);
  printed.forEach((promised, i) => {
    if (isScored) scoredIndicator(sheet, program, promised, points[i] ?? 0);
    else sheet.indicator(program, promised);
  });
}
