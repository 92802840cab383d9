import { sumLine, sumOf } from '../arithmetic.ts';
import type { Check, Trial, Wording } from '../check.ts';
import type { Form } from '../form.ts';
import type { Fund } from '../../model/tables/funds.ts';
import type { Program } from '../../model/tables/programs.ts';
import { fundSumTrial } from '../fund-sum.ts';
import { namedCell } from '../names.ts';
import { sourcesOf } from '../sources.ts';
import { type Addend, isExceeded } from '../sum-trial.ts';
import { reworded } from '../worded.ts';

const STATED = { zh: '基本支出、项目支出与资金总额', en: 'Basic and project expenditure against the stated total' };
const BY_REVENUE = {
  zh: '整体表没有单列资金总额，基本支出、项目支出与收入各项之和',
  en: 'Basic and project expenditure against the sum of revenue, as the department form states no total',
};

/** Against the stated total; where none is printed, against the sum of the sources of revenue. */
function run(form: Form): Trial[] {
  const { department } = form;
  if (!department) return [];
  const printed = form.fundsOf(department.program).filter(({ axis }) => axis === 'use');
  const uses = printed.filter((fund) => form.isAddend(fund));
  if (uses.length === 0) return [];
  const total = form.totalOf(department);
  const revenue = total ? [] : revenueOf(form, department);
  const [first, ...others] = total ? [total] : revenue;
  if (!first) {
    const text = {
      zh: '整体表既没有单列资金总额，也没有收入各项，支出各项无从核对。',
      en: 'The department form states neither a total nor sources of revenue to hold its expenditure against.',
    };
    return [{ verdict: 'undecided', cells: uses.map((fund) => form.fundCell(fund)), text }];
  }
  const amounts = [first, ...others].map(({ amount }) => amount);
  const trial = fundSumTrial(form, {
    stated: { cell: first.cell, amount: sumOf(amounts) },
    funds: uses,
    leftOut: printed.filter((fund) => !form.isAddend(fund)),
    says: total ? STATED : BY_REVENUE,
    ...(others.length > 0 && { workedOut: { zh: '收入之和', en: 'the sum of revenue' } }),
  });
  const cells = () => [first.cell, ...others.map(({ cell }) => cell), ...trial.cells.slice(1)];
  const text = trial.verdict === 'fired' && !isExceeded(trial) ? openText(form, uses) : null;
  if (text) return [{ verdict: 'undecided', cells: cells(), text }];
  const sums = () => (others.length > 0 ? [sumLine(amounts)] : []);
  return [
    reworded(trial, ({ arithmetic }) => ({
      cells: cells(),
      ...(arithmetic && { arithmetic: [...sums(), ...arithmetic] }),
    })),
  ];
}

/** A kind of expenditure that is blank or not printed may be what is missing; null where both are there. */
function openText(form: Form, uses: readonly Fund[]): Wording | null {
  const blank = uses.find(({ amount_wan }) => amount_wan === null);
  if (blank) {
    const name = namedCell(form.fundCell(blank));
    return {
      zh: `支出中的${name.zh}未填，不能判定支出各项是否等于总额。`,
      en: `${name.en} is left blank, so whether expenditure makes up the total cannot be decided.`,
    };
  }
  const kinds = new Set(uses.map(({ kind }) => kind));
  if (kinds.has('basic') && kinds.has('project')) return null;
  return {
    zh: `支出中没有印出${kinds.has('basic') ? '项目支出' : '基本支出'}，不能判定支出各项是否等于总额。`,
    en: `The form prints no ${kinds.has('basic') ? 'project' : 'basic'} expenditure, so whether expenditure makes up the total cannot be decided.`,
  };
}

const revenueOf = (form: Form, department: Program): Addend[] =>
  sourcesOf(form, department.program).flatMap((fund) =>
    fund.amount_wan === null ? [] : [{ cell: form.fundCell(fund), amount: fund.amount_wan }],
  );

export const basicPlusProjectSum: Check = {
  id: 'basic-plus-project-sum',
  family: 'money',
  severity: 'error',
  zh: {
    name: '支出构成合计',
    meaning:
      '整体表的基本支出与项目支出之和应等于资金总额；没有单列总额的，与收入各项之和核对。相差超过0.01万元即提示；某一类支出未填、未印出或类别不明的，不作判定。',
    canBeWrong: '总额可能按另一口径填列，或支出中除基本支出与项目支出外还有未印出的部分（如经营支出、上缴支出）。',
  },
  en: {
    name: 'Basic + project = total',
    meaning:
      'Basic and project expenditure of the department form should make up its total; where no total is stated, they are held against the sum of revenue. A difference of more than 0.01 wan yuan is reported, and left undecided where a kind of expenditure is blank, not printed or unknown.',
    canBeWrong:
      'The total may follow another definition, or there may be expenditure besides basic and project expenditure that the form does not print (for example of operations, or payments to higher levels).',
  },
  run,
};
