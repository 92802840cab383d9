/** 支出明细及测算说明 → funds of the calculation: what is spent, what it is made of, and the sum. */
import { headerUnit, type MoneyPower } from '../../grammar/amounts.ts';
import { printedForm } from '../../grammar/text.ts';
import type { Section } from '../../recognise/form.ts';
import type { Ledger } from '../../report/ledger.ts';
import { type Cell, lineAt } from '../../rows/row.ts';
import { isEmpty, type Line, linesOf } from '../columns.ts';
import { amountIn, amountOf } from '../money/amount.ts';
import { placeOf } from '../place.ts';
import type { FundReading } from '../reading.ts';
import { itemsOf } from './items.ts';
import { namesPerson, withoutName } from './persons.ts';

type Role = 'number' | 'name' | 'detail' | 'amount' | 'basis' | 'other';

function roleOf(heading: string): Role | null {
  const core = printedForm(heading).replace(/[(（].*$/, '');
  if (/^支出明细及测算/.test(core)) return null;
  if (/^(?:序号|编号)$/.test(core)) return 'number';
  if (/依据|说明|过程|备注|测算/.test(core) && !/金额/.test(core)) return 'basis';
  if (/金额|预算数|合计|小计|总额/.test(core)) return 'amount';
  if (/明细|子项/.test(core)) return 'detail';
  if (/数量|单价|标准|单位/.test(core)) return 'other';
  return /内容|事项|项目|名称|用途|科目/.test(core) ? 'name' : null;
}

const SUM = /^(?:合计|总计|共计)$/;

export function readWorkings(sections: readonly Section[], money: MoneyPower | null, ledger: Ledger): FundReading[] {
  const lines = linesOf<Role>(sections, { roleOf, number: 'number', name: 'name', amount: 'amount' }, ledger);
  return lines.flatMap((line) => [...rowFund(line, money, ledger), ...basisFunds(line, ledger)]);
}

function rowFund(line: Line<Role>, money: MoneyPower | null, ledger: Ledger): FundReading[] {
  const sum = line.row.cells.find(({ text, isCarried }) => !isCarried && SUM.test(printedForm(text)));
  const named = [line.cellOf('name'), line.cellOf('detail')].find(
    (cell) => cell && !isEmpty(cell) && /\p{Script=Han}/u.test(cell.text),
  );
  const cell = sum ?? named;
  const amount = sum ? amountBehind(line, sum) : line.cellOf('amount');
  for (const role of ['number', 'name', 'detail', 'other'] as const) ledger.read(line.cellOf(role));
  if (!cell || !amount || amount.isCarried || isEmpty(amount)) return [];
  const column = line.columns.find(({ role }) => role === 'amount');
  const fen = amountOf(placeOf(amount), headerUnit(column?.text ?? '') ?? money, ledger);
  if (fen === null) return [];
  const label = sum ? printedForm(sum.text) : withoutPerson(printedForm(cell.text), cell, ledger);
  return [{ axis: 'calculation', kind: sum ? 'total' : null, label, amount: fen, line: amount.line }];
}

/** In a row of sums, whose merged cells a text may have lost, the first amount behind the word. */
const amountBehind = ({ row }: Line<Role>, sum: Cell): Cell | null =>
  row.cells.find(({ text, column }) => column > sum.column && amountIn(text, null).fen !== null) ?? null;

/** Items that the words beside the amount list; the rest of the words goes nowhere. */
function basisFunds(line: Line<Role>, ledger: Ledger): FundReading[] {
  const last = line.row.cells.findLast((cell) => !isEmpty(cell)) ?? null;
  const isSum = line.row.cells.some(({ text }) => SUM.test(printedForm(text)));
  const basis = isSum && last && amountIn(last.text, null).reason === 'not-money' ? last : line.cellOf('basis');
  if (!basis || basis.isCarried || isEmpty(basis) || SUM.test(printedForm(basis.text))) return [];
  ledger.read(basis);
  return itemsOf(basis.text).map(({ label, amount, offset, axis, kind }): FundReading => {
    const line = lineAt(basis, offset);
    return {
      axis,
      kind,
      label: withoutPerson(label, basis, ledger),
      amount: amount === null ? null : amountOf({ cell: basis, text: amount, line }, null, ledger),
      line,
    };
  });
}

function withoutPerson(label: string, cell: Cell, ledger: Ledger): string {
  if (!namesPerson(label)) return label;
  ledger.mask(cell, 'person');
  return withoutName(label);
}
