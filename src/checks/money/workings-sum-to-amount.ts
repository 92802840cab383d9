import { isEqual, productLine, productOf, sumOf } from '../arithmetic.ts';
import type { Check, Trial } from '../check.ts';
import type { Form } from '../form.ts';
import type { Fund } from '../../model/tables/funds.ts';
import type { Program } from '../../model/tables/programs.ts';
import { named, namedCell } from '../names.ts';
import { type Addend, type Sum, sumTrial } from '../sum-trial.ts';
import { hasWorkings, type Term, termOf } from '../terms.ts';
import { reworded } from '../worded.ts';

/** A list whose levels we infer is near its amount; otherwise we inferred the wrong ones. */
const NEAR_PER_MILLE = 50;

function run(form: Form): Trial[] {
  return form.rows.programs.flatMap((program) => {
    const rows = form.fundsOf(program.program).filter(({ axis }) => axis === 'calculation');
    if (rows.length === 0) return [];
    const inner = rows.flatMap((fund) => itemised(form, program, fund));
    return [...inner, ...outer(form, program, rows)];
  });
}

/** An amount of the workings that is itself made of addends. Amounts of unit prices alone are another rule's. */
function itemised(form: Form, program: Program, total: Fund): Trial[] {
  const workings = form.workingsOf(total.fund);
  if (workings.every(({ fund }) => fund === null)) return [];
  const name = named(program);
  const terms: Term[] = [];
  const addends = workings.flatMap((working): Addend[] => {
    const term = termOf(form, working);
    if (term) {
      terms.push(term);
      return [{ cell: term.cell, amount: productOf(term.price, term.quantity) }];
    }
    const fund = form.fund(working.fund);
    return fund && fund.amount_wan !== null ? [{ cell: form.fundCell(fund), amount: fund.amount_wan }] : [];
  });
  const cell = form.fundCell(total);
  const item = namedCell(cell);
  if (total.amount_wan === null || addends.length < workings.length) {
    const text = {
      zh: `${name.zh}的测算中${item.zh}或其某个加数没有填写金额，无从核对。`,
      en: `In the workings of ${name.en}, ${item.en} or one of its addends states no amount, so they cannot be compared.`,
    };
    return [{ verdict: 'undecided', cells: [cell, ...addends.map((addend) => addend.cell)], text }];
  }
  const isOwn = total.label === program.name;
  const says = {
    zh: `${name.zh}的测算明细与${isOwn ? '其金额' : item.zh}`,
    en: `Items in the workings of ${name.en} against ${isOwn ? 'its amount' : item.en}`,
  };
  const trial = sumTrial({ stated: { cell, amount: total.amount_wan }, addends, says, isRounded: true });
  return [
    reworded(trial, ({ arithmetic = [] }) => ({
      arithmetic: [...terms.map(({ price, quantity }) => productLine(price, quantity)), ...arithmetic],
    })),
  ];
}

/** The workings as a whole: by their stated sum, else by the items that are no addend of another amount. */
function outer(form: Form, program: Program, rows: readonly Fund[]): Trial[] {
  const name = named(program);
  const cell = form.programCell(program, 'amount_wan');
  const within = new Set(rows.flatMap(({ fund }) => form.workingsOf(fund).map((working) => working.fund)));
  const outermost = rows.filter(({ fund }) => !within.has(fund));
  const items = outermost.filter(({ kind }) => kind === null);
  const sums = outermost.filter(({ kind, amount_wan }) => kind === 'total' && amount_wan !== null);
  // Of several sums, the one of all workings is the one that the amount repeats, if any.
  const sum = sums.length > 1 ? sums.find(({ amount_wan }) => amount_wan === program.amount_wan) : sums[0];
  const isFlat = !hasWorkings(form, program);
  const itemsText = { zh: `${name.zh}的测算各项`, en: `Items in the workings of ${name.en}` };
  if (sum && sum.amount_wan !== null) {
    const stated = { cell: form.fundCell(sum), amount: sum.amount_wan };
    const says = {
      zh: `${name.zh}的测算合计与项目金额`,
      en: `Stated sum of the workings of ${name.en} against its amount`,
    };
    const isItemised = form.workingsOf(sum.fund).length > 0;
    const against = { zh: `${itemsText.zh}与测算合计`, en: `${itemsText.en} against their stated sum` };
    return [
      ...(isItemised ? [] : listed(form, items, { stated, says: against, isFlat })),
      ...(program.amount_wan === null
        ? [withoutAmount(form, program, [stated.cell])]
        : [sumTrial({ stated: { cell, amount: program.amount_wan }, addends: [stated], says, isRounded: true })]),
    ];
  }
  if (sums.length > 1) {
    const text = {
      zh: `${name.zh}的测算有不止一个合计且都不等于项目金额，不能判定哪一个是总计。`,
      en: `The workings of ${name.en} state more than one sum and none is its amount, so which of them is the whole cannot be decided.`,
    };
    return [{ verdict: 'undecided', cells: [cell, ...sums.map((one) => form.fundCell(one))], text }];
  }
  if (program.amount_wan === null) {
    const cells = items.map((item) => form.fundCell(item));
    return [withoutAmount(form, program, cells)];
  }
  const says = { zh: `${itemsText.zh}与项目金额`, en: `${itemsText.en} against its amount` };
  return listed(form, items, { stated: { cell, amount: program.amount_wan }, says, isFlat });
}

interface List extends Pick<Sum, 'stated' | 'says'> {
  /** Whether the document holds no workings that say which item is made of which. */
  readonly isFlat: boolean;
}

/**
 * A plain list of items. Where they do not make up the amount, but some are blank, or one of them is the whole amount
 * already, the list may hold items within items: one level of that is inferred, the rest only a reader can tell.
 */
function listed(form: Form, items: readonly Fund[], { stated, says, isFlat }: List): Trial[] {
  const addends = items.flatMap((fund): Addend[] =>
    fund.amount_wan === null ? [] : [{ cell: form.fundCell(fund), amount: fund.amount_wan }],
  );
  if (addends.length === 0) return [];
  const trial = sumTrial({ stated, addends, says, isRounded: true });
  if (trial.verdict === 'passed') return [trial];
  const isBlank = addends.length < items.length;
  const inner = unfolded(addends, stated);
  if (!inner && !isBlank) return [trial];
  if (inner && isFlat && !isBlank) {
    const inferred = sumTrial({ ...inner, says, isRounded: true });
    const off = Math.abs(inner.stated.amount - sumOf(inner.addends.map(({ amount }) => amount)));
    if (off * 1000 <= Math.abs(inner.stated.amount) * NEAR_PER_MILLE) return [inferred];
  }
  const text = inner
    ? {
        zh: `${says.zh}：其中有的项可能是另一项的明细，不能判定各项是否应当相加。`,
        en: `${says.en}: some items may be details of another one, so whether they are to be added up cannot be decided.`,
      }
    : {
        zh: `${says.zh}：有的项没有填写金额，不能判定。`,
        en: `${says.en}: some items state no amount, so this cannot be decided.`,
      };
  return [{ verdict: 'undecided', cells: trial.cells, text }];
}

/** The list without items that another one already holds; null where it seems to have one level only. */
function unfolded(addends: readonly Addend[], stated: Addend): Pick<Sum, 'stated' | 'addends'> | null {
  const head = addends.find(({ amount }) => isEqual(amount, stated.amount));
  const details = addends.filter((one) => one !== head);
  if (head && details.length > 0) return { stated: head, addends: details };
  const heads: Addend[] = [];
  for (let i = 0; i < addends.length; i += 1) {
    const [one, ...behind] = addends.slice(i);
    if (!one) break;
    heads.push(one);
    i += runOf(one, behind);
  }
  return heads.length < addends.length ? { stated, addends: heads } : null;
}

/** How many of the items behind another one, two at least, make it up. */
function runOf({ amount: whole }: Addend, behind: readonly Addend[]): number {
  if (whole <= 0) return 0;
  let sum = 0;
  const last = behind.findIndex(({ amount }, i) => {
    sum += amount;
    return i > 0 && isEqual(sum, whole);
  });
  return last + 1;
}

function withoutAmount(form: Form, program: Program, cells: Trial['cells']): Trial {
  const name = named(program);
  const text = {
    zh: `${name.zh}没有填写项目金额，测算无从核对。`,
    en: `${name.en} states no amount to hold its workings against.`,
  };
  return { verdict: 'undecided', cells: [form.programCell(program, 'amount_wan'), ...cells], text };
}

export const workingsSumToAmount: Check = {
  id: 'workings-sum-to-amount',
  family: 'money',
  severity: 'warning',
  zh: {
    name: '明细测算=项目金额',
    meaning:
      '支出明细或目标文字中的测算各项之和应等于其合计，合计应等于项目金额，逐级核对；没有逐级列明的，至多推断一层，推断后仍相差较大的不作判定。相差超过0.01万元即提示；不超过0.05万元的，可能出于四舍五入，仅作参考。',
    canBeWrong: '测算可能只列举主要支出，金额可能取整，或某一项只是另一项的明细。',
  },
  en: {
    name: 'Line-item workings = amount',
    meaning:
      'Items in the workings of a program (in its table of expenditure or its goal text) should add up to their sum, and that to the amount of the program, level by level; where the levels are not stated, one is inferred at most, and nothing is decided where a large difference remains. A difference of more than 0.01 wan yuan is reported; up to 0.05 it may come from rounding and is for information only.',
    canBeWrong:
      'Workings may list the main items only, amounts may be rounded, or an item may be a detail of another one.',
  },
  run,
};
