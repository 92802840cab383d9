import type { Program } from '../../model/tables/programs.ts';
import { WHOLE_DEPARTMENT } from '../../model/tables/programs.ts';
import type { Check, Trial } from '../check.ts';
import type { Form } from '../form.ts';
import { programSumTrial } from '../program-sum.ts';

const TASKS: ReadonlySet<Program['form']> = new Set(['key-task', 'other-task']);

/** Own-level amounts of the programs that stand directly under the department. */
function run(form: Form): Trial[] {
  if (!form.department) return [];
  const stated = form.fundsOf(form.department.program).find((fund) => fund.axis === 'use' && fund.kind === 'project');
  const programs = form.rows.programs.filter((row) => row.parent === null && row.program !== WHOLE_DEPARTMENT);
  if (!stated || programs.length === 0) return [];
  const cell = form.fundCell(stated);
  if (stated.amount_wan === null) {
    const text = {
      zh: '整体表的项目支出未填，各项目金额无从核对。',
      en: 'The department form leaves project expenditure blank, so the projects cannot be held against it.',
    };
    return [{ verdict: 'undecided', cells: [cell], text }];
  }
  const isTasks = programs.every((row) => TASKS.has(row.form));
  const says = isTasks
    ? {
        zh: '各项任务的拟投入金额与整体表的项目支出',
        en: 'Planned input of all tasks against project expenditure of the department form',
      }
    : {
        zh: '各项目的本级金额与整体表的项目支出',
        en: 'Own-level amounts of all projects against project expenditure of the department form',
      };
  const trial = programSumTrial(form, { cell, amount: stated.amount_wan }, programs, says);
  if (!isTasks || trial.verdict !== 'fired') return [trial];
  const text = {
    zh: `${trial.text.zh}任务表可能列有由其他预算负担的资金。`,
    en: `${trial.text.en} Tasks may list money of other budgets.`,
  };
  return [{ ...trial, severity: 'warning', text }];
}

export const projectsSumToProjectExpenditure: Check = {
  id: 'projects-sum-to-project-expenditure',
  family: 'money',
  severity: 'error',
  zh: {
    name: '项目合计=项目支出',
    meaning:
      '各一级项目的本级金额之和应等于整体表的项目支出；上级资金不计，任务表按拟投入金额计，程度较轻。相差超过0.01万元即提示。',
    canBeWrong: '任务表的拟投入金额可能含其他预算、其他年度或上级的资金；项目表也可能没有全部随整体表公开。',
  },
  en: {
    name: 'Projects = project expenditure',
    meaning:
      'Own-level amounts of the top-level projects should add up to the project expenditure of the department form. Funds from higher levels are left out; tables of tasks count with their planned input, and weigh less. A difference of more than 0.01 wan yuan is reported.',
    canBeWrong:
      'Planned input in tables of tasks may hold money of other budgets, other years or higher levels; and not all project forms may have been published with the department form.',
  },
  run,
};
