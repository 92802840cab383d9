/** Labels of money in a head → funds, each as printed; money of several years is understood and left out. */
import type { MoneyPower } from '../../grammar/amounts.ts';
import { printedForm } from '../../grammar/text.ts';
import type { Ledger } from '../../report/ledger.ts';
import type { MoneyLabel } from '../head/money-label.ts';
import type { Said } from '../head/pairs.ts';
import type { FundReading } from '../reading.ts';
import { itemsOf } from '../workings/items.ts';
import { amountIn, amountOf } from './amount.ts';

export interface HeadFunds {
  readonly own: readonly FundReading[];
  /** Of the special fund that a spending direction belongs to. */
  readonly parent: readonly FundReading[];
}

type SaidMoney = Said & { readonly label: MoneyLabel };

const isMoney = (said: Said): said is SaidMoney => said.label.is === 'money';

export function headFunds(
  said: readonly Said[],
  context: { readonly money: MoneyPower | null; readonly hasParent: boolean },
  ledger: Ledger,
): HeadFunds {
  const own: FundReading[] = [];
  const parent: FundReading[] = [];
  let unit = context.money;
  const all = said.filter(isMoney);
  const isAllLong = all.some(({ label }) => label.isLongTerm) && all.every(isLongOrPart(all));
  for (const one of said) {
    if (one.label.is === 'group' && one.label.isMoney) {
      unit = one.label.unit ?? unit;
      const fund = one.value && fundOf({ ...one, label: groupTotal(one.label.printed) }, unit, ledger);
      if (fund) own.push(fund);
    }
    if (!isMoney(one)) continue;
    unit = one.label.unit ?? unit;
    if (isLongTerm(one, all) && !isAllLong) {
      ledger.read(one.at.cell, one.value?.cell);
      continue;
    }
    const fund = fundOf(one, unit, ledger);
    if (!fund) continue;
    if (context.hasParent && isParents(one)) parent.push(fund);
    else own.push(fund, ...partsOf(one));
  }
  return { own, parent };
}

const groupTotal = (printed: string): MoneyLabel => ({
  is: 'money',
  kind: 'total',
  axis: 'total',
  printed,
  isLongTerm: false,
  unit: null,
});

/** 所属专项 …… 金额: beside 项目金额, the amount of the whole special fund. */
const isParents = ({ label }: SaidMoney): boolean =>
  label.axis === 'total' && /^(?:所属)?(?:专项)?(?:资金)?(?:总?金额|总额)$/.test(label.printed);

const isLongOrPart = (all: readonly SaidMoney[]) => (one: SaidMoney) => isLongTerm(one, all);

/** By the total that it is a part of: the one in its column, or as many labels into its row. */
function isLongTerm(one: SaidMoney, all: readonly SaidMoney[]): boolean {
  if (one.label.isLongTerm) return true;
  if (one.label.axis === 'total') return false;
  const before = all.filter(({ label, row }) => label.axis === 'total' && row <= one.row);
  const last = before.at(-1)?.row;
  const totals = before.filter(({ row }) => row === last);
  const inRow = all.filter(({ row }) => row === one.row);
  const whole =
    totals.length === inRow.length && one.row !== last
      ? totals[one.ordinal]
      : (totals.find(({ at }) => at.column === one.at.column) ?? totals.at(-1));
  return whole?.label.isLongTerm ?? false;
}

/** 60万元（其中：财政拨款50万元，其他资金10万元）: what a total says it is made of. */
function partsOf({ label, value }: SaidMoney): FundReading[] {
  const inside = label.axis === 'total' && value ? /(?:其中|含|[(（]).*$/s.exec(value.text)?.[0] : undefined;
  if (!value || inside === undefined) return [];
  return itemsOf(inside.replace(/[(（)）]/g, '，')).flatMap(({ axis, kind, label: part, amount }): FundReading[] =>
    axis === 'source' && amount !== null
      ? [{ axis, kind, label: part, amount: amountIn(amount, null).fen, line: value.line }]
      : [],
  );
}

function fundOf(one: SaidMoney, unit: MoneyPower | null, ledger: Ledger): FundReading | null {
  const { label, at, value } = one;
  ledger.read(at.cell);
  // A heading without a place for an amount states none.
  if (!value && !one.isPlace && !/[:：]\s*$/.test(at.text)) return null;
  const reading = value ? amountIn(value.text, unit) : null;
  if (reading?.reason === 'not-money') {
    if (value && value.cell !== at.cell && printedForm(value.text).length > 20) return null;
    if (value)
      ledger.unsure(value.cell, {
        printed: printedForm(value.text).slice(0, 40),
        code: 'amount-unreadable',
        confidence: 0.3,
        zh: `“${label.printed}”处不是金额，未读作资金`,
        en: 'no amount stands where one belongs; read as no money',
      });
    return null;
  }
  return {
    axis: label.axis,
    kind: label.kind,
    label: label.printed,
    amount: value ? amountOf(value, unit, ledger) : null,
    line: value ? value.line : at.line,
  };
}
