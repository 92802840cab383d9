import type { Check, Trial } from '../check.ts';
import type { Form } from '../form.ts';
import { fundSumTrial } from '../fund-sum.ts';
import { named } from '../names.ts';
import { otherSourcesOf, sourcesOf } from '../sources.ts';

/** Projects that print their sources. Blank sources count as zero, unless all of them are blank. */
function run(form: Form): Trial[] {
  return form.rows.programs.flatMap((program): Trial[] => {
    if (program === form.department) return [];
    const sources = sourcesOf(form, program.program);
    if (sources.length === 0) return [];
    const name = named(program);
    const stated = form.programCell(program, 'amount_wan');
    if (program.amount_wan === null || sources.every(({ amount_wan }) => amount_wan === null)) {
      const text =
        program.amount_wan === null
          ? {
              zh: `${name.zh}没有填写资金总额，各来源无从核对。`,
              en: `${name.en} states no total to hold its sources against.`,
            }
          : {
              zh: `${name.zh}的各资金来源均未填写，资金总额无从核对。`,
              en: `${name.en} leaves all its sources blank, so its total cannot be held against them.`,
            };
      return [{ verdict: 'undecided', cells: [stated, ...sources.map((fund) => form.fundCell(fund))], text }];
    }
    const says = {
      zh: `${name.zh}的各资金来源与年度资金总额`,
      en: `Sources of ${name.en} against its total of the year`,
    };
    const leftOut = otherSourcesOf(form, program.program);
    return [
      fundSumTrial(form, { stated: { cell: stated, amount: program.amount_wan }, funds: sources, leftOut, says }),
    ];
  });
}

export const projectSourcesSum: Check = {
  id: 'project-sources-sum',
  family: 'money',
  severity: 'error',
  zh: {
    name: '资金总额=各来源',
    meaning:
      '项目表的年度资金总额应等于财政拨款与其他资金等来源之和；未填的来源按零计，“其中”项与上级资金不计。相差超过0.01万元即提示；差额可能出自这些未计入的项的，不作判定。',
    canBeWrong: '某一来源可能未印在表中，或总额含结转资金。',
  },
  en: {
    name: 'Project total = its sources',
    meaning:
      'The yearly total of a project form should equal the sum of its sources, such as fiscal appropriation and other funds. Blank sources count as zero; “of which” lines and funds from higher levels are left out. A difference of more than 0.01 wan yuan is reported, and left undecided where lines that are left out may explain it.',
    canBeWrong: 'A source may not be printed in the form, or the total may hold money carried over.',
  },
  run,
};
