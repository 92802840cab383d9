import type { Fund } from '../../model/tables/funds.ts';
import type { Program } from '../../model/tables/programs.ts';
import { differenceLine, isEqual, sumLine, sumOf, wan, wanText } from '../arithmetic.ts';
import type { Check, Trial, Wording } from '../check.ts';
import type { Form } from '../form.ts';
import { namedCell } from '../names.ts';
import { sourcesOf } from '../sources.ts';
import { worded } from '../worded.ts';

/** Both sides of the form make up one total. */
const SIDES: readonly {
  readonly partsOf: (form: Form, department: Program) => readonly Fund[];
  readonly says: Wording;
}[] = [
  {
    partsOf: (form, { program }) => sourcesOf(form, program),
    says: { zh: '收入各项', en: 'Sources of revenue' },
  },
  {
    partsOf: (form, { program }) => form.fundsOf(program).filter((fund) => fund.axis === 'use' && form.isAddend(fund)),
    says: { zh: '支出各项', en: 'Kinds of expenditure' },
  },
];

function run(form: Form): Trial[] {
  const { department } = form;
  if (!department) return [];
  const total = form.totalOf(department);
  if (!total) return [];
  const stated = total.amount;
  return SIDES.flatMap(({ partsOf, says }): Trial[] => {
    const parts = partsOf(form, department).flatMap((fund) =>
      fund.amount_wan ? [{ fund, amount: fund.amount_wan }] : [],
    );
    if (parts.length < 2) return [];
    const amounts = parts.map(({ amount }) => amount);
    const sum = sumOf(amounts);
    const cellsOf = () => [total.cell, ...parts.map(({ fund }) => form.fundCell(fund))];
    if (isEqual(stated, sum)) {
      return [
        worded({ verdict: 'passed' }, () => {
          const text = {
            zh: `${says.zh}合计${wanText(sum)}万元，即资金总额，没有遗漏的项。`,
            en: `${says.en} add up to ${wanText(sum)} wan yuan, the stated total: none is left out.`,
          };
          return { cells: cellsOf(), arithmetic: [sumLine(amounts)], text };
        }),
      ];
    }
    const [missed, ...more] = parts.filter(({ amount }) => isEqual(sum - amount, stated));
    // A difference that is none of the parts is left to the rules on sums.
    if (!missed) return [];
    const cells = cellsOf();
    if (more.length > 0) {
      const text = {
        zh: `资金总额比${says.zh}之和少${wanText(missed.amount)}万元，与不止一项相等，不能判定是哪一项。`,
        en: `The stated total is ${wanText(missed.amount)} wan yuan below the sum of its parts, and more than one part is that large: which of them is left out cannot be decided.`,
      };
      return [{ verdict: 'undecided', cells, text }];
    }
    const cell = form.fundCell(missed.fund);
    const name = namedCell(cell);
    const text = {
      zh: `资金总额${wanText(stated)}万元恰好等于${says.zh}之和${wanText(sum)}万元减去${name.zh}${wanText(missed.amount)}万元，总额可能未计入该项。`,
      en: `The stated total of ${wanText(stated)} wan yuan is exactly the sum of its parts, ${wanText(sum)}, less ${name.en} of ${wanText(missed.amount)}: that part may have been left out.`,
    };
    const arithmetic = [sumLine(amounts), differenceLine(sum, missed.amount), differenceLine(stated, sum)];
    const difference = wan(stated - sum);
    const figures = { expected: wan(sum), found: wan(stated), difference, unit: '万元' };
    // The part comes right behind the total that seems to miss it.
    const [first] = cells;
    const ordered = [...(first ? [first] : []), cell, ...cells.slice(1).filter(({ key }) => key !== cell.key)];
    return [{ verdict: 'fired', cells: ordered, arithmetic, ...figures, text }];
  });
}

export const totalMissesOnePart: Check = {
  id: 'total-misses-one-part',
  family: 'money',
  severity: 'warning',
  zh: {
    name: '总额少计一项',
    meaning: '整体表的资金总额与各项之和不等，而差额恰好等于其中一个非零项时，提示可能未计入的是哪一项。',
    canBeWrong: '总额可能有意不含该项（例如只统计财政拨款），差额与该项相等也可能是巧合。',
  },
  en: {
    name: 'Total misses one part',
    meaning:
      'Where the total of the department form differs from the sum of its parts by exactly one of the parts that are not zero, the part that may have been left out is named.',
    canBeWrong:
      'The total may leave that part out on purpose (for example where it covers fiscal appropriations only), and the difference may equal the part by coincidence.',
  },
  run,
};
