/** One form → its programs, each reader having read its sections. */
import type { Form, Section, SectionKind } from '../recognise/form.ts';
import type { Lexicons } from '../recognise/lexicons.ts';
import type { Ledger } from '../report/ledger.ts';
import { readGoals } from './goals/goals.ts';
import { readWorkPlan } from './goals/work-plan.ts';
import { type Head, readHead } from './head/head.ts';
import { nameFromTitle } from './head/title-name.ts';
import { readFlatList } from './indicators/flat-list.ts';
import { readIndicators } from './indicators/indicator-table.ts';
import { emptyProgram } from './program.ts';
import type { ProgramReading } from './reading.ts';
import { readSpecialFunds } from './special-funds/special-funds.ts';
import { readTasks, type Tasks } from './tasks/tasks.ts';
import { readWorkings } from './workings/workings.ts';

/** As printed nowhere: what a department's own form is about. */
export const WHOLE_DEPARTMENT = '部门整体支出';

export function readForm(form: Form, words: Lexicons, ledger: Ledger): ProgramReading[] {
  if (form.purpose !== 'targets' || form.isBlank) return [];
  const of = (kind: SectionKind): Section[] => form.sections.filter((section) => section.kind === kind);
  const context = { money: form.money, units: words.units };
  const head = readHead(
    of('head').flatMap(({ header, rows }) => (header ? [header, ...rows] : rows)),
    form,
    words,
    ledger,
  );
  const tasks = readTasks(of('tasks'), context, ledger);
  const summary = readSpecialFunds(of('special-funds'), context, ledger);
  const listed = of('flat-list').flatMap((section) => readFlatList(section, form, words, ledger));
  const workPlan = readGoals(readWorkPlan(of('work-plan'), ledger), words.units, ledger);
  const own = ownProgram(form, head, tasks);
  const workings = readWorkings(of('workings'), form.money, ledger);
  const program: ProgramReading = {
    ...own,
    funds: [...own.funds, ...head.workings, ...workings],
    goals: inOrder([...head.goals, ...workPlan.goals]),
    goalNumbers: inOrder([...head.goalNumbers, ...workPlan.goalNumbers]),
    indicators: readIndicators(of('indicators'), words, ledger),
  };
  const isStated =
    hasContent(program) && (program.indicators.length > 0 || (summary.length === 0 && listed.length === 0));
  return [
    ...(isStated ? parentOf(head) : []),
    ...(isStated ? [program] : []),
    ...tasks.programs,
    ...summary,
    ...listed,
  ];
}

const inOrder = <T extends { readonly line: number }>(all: readonly T[]): T[] =>
  all.toSorted((a, b) => a.line - b.line);

const hasContent = ({ name, form, indicators, funds, goals }: ProgramReading): boolean =>
  indicators.length > 0 || funds.length > 0 || goals.length > 0 || (name !== '' && form !== 'department');

function ownProgram(form: Form, head: Head, tasks: Tasks): ProgramReading {
  const kind = kindOf(form, head, tasks);
  const { own } = head.funds;
  const funds = own.some(({ axis }) => axis === 'total') ? own : [...own, ...tasks.total];
  const amount = (axis: string, fund: string): number | null =>
    funds.find((one) => one.axis === axis && one.kind === fund && one.amount !== null)?.amount ?? null;
  return {
    ...emptyProgram,
    form: kind,
    name: kind === 'department' ? WHOLE_DEPARTMENT : (head.name?.text ?? nameFromTitle(form.title) ?? ''),
    parentName: kind === 'spending-direction' ? (head.parent?.text ?? null) : null,
    amount: amount('total', 'total'),
    superiorFunds: amount('source', 'superior'),
    period: head.period,
    attribute: head.attribute,
    line: kind === 'department' ? form.line : (head.name?.line ?? form.line),
    funds,
  };
}

/** By the title; where that says nothing, by the labels: no project's name, but a department's. */
function kindOf({ scope, title }: Form, head: Head, tasks: Tasks): ProgramReading['form'] {
  if (scope === 'direction' || (head.parent && scope !== 'department')) return 'spending-direction';
  // 部门业务费绩效目标表 with a project's name in it is no form of the whole department.
  if (scope === 'department' && !(head.name && title !== null && !/整体/.test(title))) return 'department';
  const isDepartment = !head.name && (head.hasDepartment || tasks.programs.length > 0) && scope === 'unstated';
  return isDepartment ? 'department' : 'project';
}

/** The special fund that a direction's form names, with the amount that it prints for it. */
function parentOf({ parent, funds }: Head): ProgramReading[] {
  if (!parent) return [];
  const { parent: own } = funds;
  const amount = own.find((one) => one.amount !== null)?.amount ?? null;
  return [{ ...emptyProgram, form: 'special-fund', name: parent.text, amount, line: parent.line, funds: own }];
}
