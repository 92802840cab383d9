import type { Program } from '../../model/tables/programs.ts';
import { wanText } from '../arithmetic.ts';
import type { Check, Trial } from '../check.ts';
import type { Form } from '../form.ts';
import { programSumTrial } from '../program-sum.ts';
import { projectExpenditure } from '../project-expenditure.ts';
import type { Addend } from '../sum-trial.ts';
import { reworded, spoken } from '../worded.ts';

const TASKS: ReadonlySet<Program['form']> = new Set(['key-task', 'other-task']);

/** Own-level amounts of the programs that stand directly under the department. */
function run(form: Form): Trial[] {
  const whole = projectExpenditure(form);
  if (!whole || form.topLevel.length === 0) return [];
  if (whole.amount === null) {
    const text = {
      zh: '整体表的项目支出未填，各项目金额无从核对。',
      en: 'The department form leaves project expenditure blank, so the projects cannot be held against it.',
    };
    return [{ verdict: 'undecided', cells: whole.cells, text }];
  }
  const [cell, ...more] = whole.cells;
  const trial = against(form, { cell, amount: whole.amount });
  return [
    reworded(trial, (said) => {
      const arithmetic = [...whole.arithmetic, ...(said.arithmetic ?? [])];
      return { cells: [cell, ...more, ...said.cells.slice(1)], ...(arithmetic.length > 0 && { arithmetic }) };
    }),
  ];
}

/** A form may list the same money twice, by task and by project: then either may make it up, or both together. */
function against(form: Form, stated: Addend): Trial {
  const tasks = form.topLevel.filter((row) => TASKS.has(row.form));
  const projects = form.topLevel.filter((row) => !TASKS.has(row.form));
  if (projects.length === 0) return ofTasks(form, stated, tasks);
  if (tasks.length === 0) return ofProjects(form, stated, projects);
  const all = ofProjects(form, stated, form.topLevel);
  const fitting = [ofProjects(form, stated, projects), ofTasks(form, stated, tasks), all].find(
    ({ verdict }) => verdict === 'passed',
  );
  const amount = wanText(stated.amount);
  const text = {
    zh: `本文件既列任务又列项目，单计或合计都不等于项目支出${amount}万元，不能判定两者是否为同一笔资金。`,
    en: `The document lists tasks as well as projects; neither alone nor together do they make up the project expenditure of ${amount} wan yuan, and whether they are the same money cannot be decided.`,
  };
  return fitting ?? { verdict: 'undecided', cells: all.cells, text };
}

function ofProjects(form: Form, stated: Addend, projects: readonly Program[]): Trial {
  const says = {
    zh: '各项目的本级金额与整体表的项目支出',
    en: 'Own-level amounts of all projects against project expenditure of the department form',
  };
  return programSumTrial(form, stated, projects, says);
}

function ofTasks(form: Form, stated: Addend, tasks: readonly Program[]): Trial {
  const says = {
    zh: '各项任务的拟投入金额与整体表的项目支出',
    en: 'Planned input of all tasks against project expenditure of the department form',
  };
  const trial = programSumTrial(form, stated, tasks, says);
  if (trial.verdict !== 'fired') return trial;
  const text = {
    zh: `${trial.text.zh}任务表可能列有由其他预算负担的资金。`,
    en: `${trial.text.en} Tasks may list money of other budgets.`,
  };
  return { ...spoken(trial), severity: 'warning', text };
}

export const projectsSumToProjectExpenditure: Check = {
  id: 'projects-sum-to-project-expenditure',
  family: 'money',
  severity: 'error',
  zh: {
    name: '项目合计=项目支出',
    meaning:
      '各一级项目的本级金额之和应等于整体表的项目支出；上级资金不计，任务表按拟投入金额计，程度较轻；既列任务又列项目的，任一相符即可，都不相符的不作判定。相差超过0.01万元即提示。',
    canBeWrong: '任务表的拟投入金额可能含其他预算、其他年度或上级的资金；项目表也可能没有全部随整体表公开。',
  },
  en: {
    name: 'Projects = project expenditure',
    meaning:
      'Own-level amounts of the top-level projects should add up to the project expenditure of the department form. Funds from higher levels are left out; tables of tasks count with their planned input, and weigh less; where a document lists tasks and projects, either may agree, and if neither does nothing is decided. A difference of more than 0.01 wan yuan is reported.',
    canBeWrong:
      'Planned input in tables of tasks may hold money of other budgets, other years or higher levels; and not all project forms may have been published with the department form.',
  },
  run,
};
