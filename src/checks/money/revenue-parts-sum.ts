import type { Check, Trial } from '../check.ts';
import type { Form } from '../form.ts';
import { fundSumTrial } from '../fund-sum.ts';
import { otherSourcesOf, sourcesOf } from '../sources.ts';

/** Blank parts count as zero; without a stated total there is nothing to hold them against. */
function run(form: Form): Trial[] {
  const { department } = form;
  if (!department) return [];
  const parts = sourcesOf(form, department.program);
  if (parts.length === 0) return [];
  const total = form.totalOf(department);
  if (!total) {
    const text = {
      zh: '整体表没有单列资金总额，收入各项无从核对。',
      en: 'The department form states no total to hold the sources of revenue against.',
    };
    return [{ verdict: 'undecided', cells: parts.map((fund) => form.fundCell(fund)), text }];
  }
  const says = { zh: '按收入性质分的各项与资金总额', en: 'Sources of revenue against the stated total' };
  const leftOut = otherSourcesOf(form, department.program);
  return [fundSumTrial(form, { stated: total, funds: parts, leftOut, says })];
}

export const revenuePartsSum: Check = {
  id: 'revenue-parts-sum',
  family: 'money',
  severity: 'error',
  zh: {
    name: '收入构成合计',
    meaning:
      '整体表的资金总额应等于一般公共预算、政府性基金、国有资本经营预算、纳入专户管理的非税收入与其他资金之和；未填的项按零计，相差超过0.01万元即提示；差额可能出自类别不明的项或上级资金的，不作判定。',
    canBeWrong: '总额可能按另一口径填列（例如不含专户资金），或某一收入项未印在表中。',
  },
  en: {
    name: 'Revenue parts sum to total',
    meaning:
      'The total of the department form should equal the sum of general public budget, government-managed funds, state capital budget, special-account non-tax revenue and other funds. Blank parts count as zero; a difference of more than 0.01 wan yuan is reported, and left undecided where a source of an unknown kind or of higher levels may explain it.',
    canBeWrong:
      'The total may follow another definition (for example without special accounts), or a source of revenue may not be printed in the form.',
  },
  run,
};
