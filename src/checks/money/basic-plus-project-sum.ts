import { sumLine, sumOf } from '../arithmetic.ts';
import type { Check, Trial } from '../check.ts';
import type { Form } from '../form.ts';
import { namedCell } from '../names.ts';
import { sourcesOf } from '../sources.ts';
import { type Addend, sumTrial } from '../sum-trial.ts';

/** Against the stated total; where none is printed, against the sum of the sources of revenue. */
function run(form: Form): Trial[] {
  const { department } = form;
  if (!department) return [];
  const uses = form.fundsOf(department.program).filter((fund) => fund.axis === 'use' && form.isAddend(fund));
  if (uses.length === 0) return [];
  const addends = uses.map((fund) => ({ cell: form.fundCell(fund), amount: fund.amount_wan ?? 0 }));
  const blank = uses.find(({ amount_wan }) => amount_wan === null);
  const total = statedTotal(form) ?? revenue(form);
  if (!total) {
    const text = {
      zh: '整体表既没有单列资金总额，也没有收入各项，支出各项无从核对。',
      en: 'The department form states neither a total nor sources of revenue to hold its expenditure against.',
    };
    return [{ verdict: 'undecided', cells: addends.map(({ cell }) => cell), text }];
  }
  const [stated, ...others] = total.cells;
  if (!stated) return [];
  const trial = sumTrial({ stated: { cell: stated, amount: total.amount }, addends, says: total.says });
  const cells = [...trial.cells, ...others];
  if (trial.verdict === 'fired' && blank) {
    const name = namedCell(form.fundCell(blank));
    const text = {
      zh: `支出中的${name.zh}未填，不能判定支出各项是否等于总额。`,
      en: `${name.en} is left blank, so whether expenditure makes up the total cannot be decided.`,
    };
    return [{ verdict: 'undecided', cells, text }];
  }
  return [{ ...trial, cells, arithmetic: [...total.arithmetic, ...(trial.arithmetic ?? [])] }];
}

function statedTotal(form: Form) {
  const total = form.fundsOf(form.department?.program ?? '').find(({ axis }) => axis === 'total');
  if (!total || total.amount_wan === null) return null;
  const says = { zh: '基本支出、项目支出与资金总额', en: 'Basic and project expenditure against the stated total' };
  return { cells: [form.fundCell(total)], amount: total.amount_wan, arithmetic: [], says };
}

function revenue(form: Form) {
  const parts = sourcesOf(form, form.department?.program ?? '').flatMap((fund): Addend[] =>
    fund.amount_wan === null ? [] : [{ cell: form.fundCell(fund), amount: fund.amount_wan }],
  );
  if (parts.length === 0) return null;
  const amounts = parts.map(({ amount }) => amount);
  const says = {
    zh: '整体表没有单列资金总额，基本支出、项目支出与收入各项之和',
    en: 'Basic and project expenditure against the sum of revenue, as the department form states no total',
  };
  const arithmetic = amounts.length > 1 ? [sumLine(amounts)] : [];
  return { cells: parts.map(({ cell }) => cell), amount: sumOf(amounts), arithmetic, says };
}

export const basicPlusProjectSum: Check = {
  id: 'basic-plus-project-sum',
  family: 'money',
  severity: 'error',
  zh: {
    name: '支出构成合计',
    meaning:
      '整体表的基本支出与项目支出之和应等于资金总额；没有单列总额的，与收入各项之和核对。相差超过0.01万元即提示。',
    canBeWrong: '总额可能按另一口径填列，或支出中除基本支出与项目支出外还有未印出的部分（如经营支出、上缴支出）。',
  },
  en: {
    name: 'Basic + project = total',
    meaning:
      'Basic and project expenditure of the department form should make up its total; where no total is stated, they are held against the sum of revenue. A difference of more than 0.01 wan yuan is reported.',
    canBeWrong:
      'The total may follow another definition, or there may be expenditure besides basic and project expenditure that the form does not print (for example of operations, or payments to higher levels).',
  },
  run,
};
