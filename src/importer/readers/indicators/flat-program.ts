/** The rows of one program in a flat list → its money, goal and kind. */
import type { Fen } from '../../../model/money.ts';
import { type MoneyPower, readAmount } from '../../grammar/amounts.ts';
import { goalNumbers } from '../../grammar/goal-numbers.ts';
import { printedForm } from '../../grammar/text.ts';
import type { Lexicons } from '../../recognise/lexicons.ts';
import type { Ledger } from '../../report/ledger.ts';
import type { Cell, Row } from '../../rows/row.ts';
import type { FundReading, GoalNumberReading, ProgramReading } from '../reading.ts';
import { cellUnder, type FlatColumns, type MoneyColumn } from './flat-columns.ts';

export interface FlatProgram {
  readonly name: string;
  readonly line: number;
}

type Facts = Omit<ProgramReading, 'indicators'>;

export function factsOf(
  program: FlatProgram,
  rows: readonly Row[],
  columns: FlatColumns,
  money: MoneyPower | null,
  words: Lexicons,
  ledger: Ledger,
): Facts {
  for (const row of rows) ledger.read(...row.cells.filter(({ column }) => columns.isPlace(column)));
  const first = (header: Cell | null): Cell | null =>
    rows.map((row) => cellUnder(row, header)).find((cell) => cell !== null) ?? null;
  const funds = columns.money.map((column) => fundOf(column, first(column.cell), program.line, money, ledger));
  const goal = first(columns.goal);
  const isDepartment = /^部门整体|整体支出(?:绩效目标)?$/.test(program.name);
  return {
    form: isDepartment ? 'department' : 'project',
    name: isDepartment ? '部门整体支出' : program.name,
    parentName: null,
    amount: ownAmount(funds),
    superiorFunds: null,
    period: printed(first(columns.period)),
    attribute: printed(first(columns.attribute)),
    line: program.line,
    funds,
    goals: goal ? [{ part: 'annual', text: goal.text, line: goal.line }] : [],
    goalNumbers: goal ? numbersIn(goal, words, ledger) : [],
  };
}

const printed = (cell: Cell | null): string | null => (cell ? printedForm(cell.text) : null);

/** The total, or the only column of money that there is. */
function ownAmount(funds: readonly FundReading[]): Fen | null {
  const total = funds.find(({ axis }) => axis === 'total');
  return (total ?? (funds.length === 1 ? funds[0] : undefined))?.amount ?? null;
}

function fundOf(
  { label, fund, power }: MoneyColumn,
  cell: Cell | null,
  line: number,
  money: MoneyPower | null,
  ledger: Ledger,
): FundReading {
  const { fen, doubts } = cell ? readAmount(cell.text, power ?? money) : { fen: null, doubts: [] };
  const [doubt] = doubts;
  if (cell && doubt) ledger.unsure(cell, { printed: printedForm(cell.text), ...AMOUNT, code: `amount-${doubt}` });
  return { axis: fund.axis, kind: fund.kind, label, amount: fen, line: cell?.line ?? line };
}

const AMOUNT = {
  confidence: 0.6,
  zh: '金额的单位或写法不明确',
  en: 'the unit or the wording of the amount is not plain',
};

function numbersIn(goal: Cell, { units }: Lexicons, ledger: Ledger): GoalNumberReading[] {
  return goalNumbers(goal.text, units).map(({ confidence, printed: words, ...number }) => {
    const isUnsure = confidence < 0.7 || number.label === null;
    if (isUnsure) ledger.unsure(goal, { printed: words, ...GOAL, confidence: Math.min(confidence, 0.6) });
    return { ...number, line: goal.line };
  });
}

const GOAL = {
  code: 'goal-number',
  zh: '目标文字中的数字，名称或性质不能确定',
  en: 'a number in a goal text whose name or kind is not certain',
};
