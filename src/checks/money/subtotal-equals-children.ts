import type { Check, Trial } from '../check.ts';
import type { Form } from '../form.ts';
import { named } from '../names.ts';
import { programSumTrial } from '../program-sum.ts';

function run(form: Form): Trial[] {
  return form.rows.programs.flatMap((program): Trial[] => {
    const children = form.children(program.program);
    if (children.length === 0) return [];
    const name = named(program);
    const cell = form.programCell(program, 'amount_wan');
    if (program.amount_wan === null) {
      const text = {
        zh: `${name.zh}没有填写小计，各支出方向无从核对。`,
        en: `${name.en} states no subtotal to hold its spending directions against.`,
      };
      return [{ verdict: 'undecided', cells: [cell], text }];
    }
    const says = {
      zh: `${name.zh}各支出方向的金额与专项小计`,
      en: `Spending directions of ${name.en} against its subtotal`,
    };
    return [programSumTrial(form, { cell, amount: program.amount_wan }, children, says)];
  });
}

export const subtotalEqualsChildren: Check = {
  id: 'subtotal-equals-children',
  family: 'money',
  severity: 'error',
  zh: {
    name: '专项小计=子项合计',
    meaning: '专项的金额应等于其下各支出方向金额之和，相差超过0.01万元即提示。',
    canBeWrong: '专项下可能有未单独列表的支出方向，或小计包含待分配的资金。',
  },
  en: {
    name: 'Subtotal = children',
    meaning:
      'The amount of a special fund should equal the sum of its spending directions; a difference of more than 0.01 wan yuan is reported.',
    canBeWrong: 'A special fund may have directions without a form of their own, or hold money not yet allotted.',
  },
  run,
};
