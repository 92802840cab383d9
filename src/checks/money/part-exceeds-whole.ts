import type { Program } from '../../model/tables/programs.ts';
import { differenceLine, TOLERANCE, wan, wanText } from '../arithmetic.ts';
import type { Check, Trial } from '../check.ts';
import type { Form } from '../form.ts';
import { named } from '../names.ts';
import { projectExpenditure } from '../project-expenditure.ts';
import { worded } from '../worded.ts';

/** Whatever the sum of the projects is: none of them alone can cost more than all together. */
function run(form: Form): Trial[] {
  const whole = projectExpenditure(form);
  if (!whole || whole.amount === null) return [];
  const limit = whole.amount;
  const parts = form.topLevel.flatMap((program) =>
    program.amount_wan === null ? [] : [{ program, amount: program.amount_wan }],
  );
  if (parts.length === 0) return [];
  const over = parts.filter(({ amount }) => amount > limit + TOLERANCE);
  const cellOf = (program: Program) => form.programCell(program, 'amount_wan');
  if (over.length === 0) {
    const largest = parts.reduce((most, one) => (one.amount > most.amount ? one : most));
    return [
      worded({ verdict: 'passed' }, () => ({
        cells: [cellOf(largest.program), ...whole.cells],
        arithmetic: [...whole.arithmetic, `${wanText(largest.amount)} ≤ ${wanText(limit)}`],
        text: {
          zh: `金额最大的项目${named(largest.program).zh}${wanText(largest.amount)}万元，不超过项目支出${wanText(limit)}万元。`,
          en: `The largest project, ${named(largest.program).en}, has ${wanText(largest.amount)} wan yuan, not more than the project expenditure of ${wanText(limit)}.`,
        },
      })),
    ];
  }
  return over.map(({ program, amount }) => ({
    verdict: 'fired',
    cells: [cellOf(program), ...whole.cells],
    arithmetic: [...whole.arithmetic, `${wanText(amount)} > ${wanText(limit)}`, differenceLine(amount, limit)],
    expected: wan(limit),
    found: wan(amount),
    difference: wan(amount - limit),
    unit: '万元',
    text: {
      zh: `${named(program).zh}一项${wanText(amount)}万元，已超过整体表的项目支出${wanText(limit)}万元。`,
      en: `${named(program).en} alone has ${wanText(amount)} wan yuan, more than the whole project expenditure of ${wanText(limit)}.`,
    },
  }));
}

export const partExceedsWhole: Check = {
  id: 'part-exceeds-whole',
  family: 'money',
  severity: 'warning',
  zh: {
    name: '单项超过项目支出',
    meaning: '任何一个一级项目或工作任务的金额都不应大于整体表的项目支出；大于时提示，不论各项目合计是否相符。',
    canBeWrong: '任务表可能列入由其他部门预算或上级资金负担的工作，这时任务金额与本部门的项目支出不是同一口径。',
  },
  en: {
    name: 'One project above all',
    meaning:
      'No top-level project or task should cost more than the project expenditure of the department form, whether or not the projects add up to it.',
    canBeWrong:
      'A table of tasks may include work paid from the budgets of other departments or of higher levels; its amounts then follow another definition than the department’s own project expenditure.',
  },
  run,
};
