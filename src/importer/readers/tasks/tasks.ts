/** Tasks of a department (年度重点工作任务, 其他需完成任务, 年度主要任务) → a program each, and the sum of their money. */
import { headerUnit, type MoneyPower } from '../../grammar/amounts.ts';
import { columnRole } from '../../grammar/headings.ts';
import { printedForm } from '../../grammar/text.ts';
import type { UnitLexicon } from '../../grammar/units.ts';
import type { Section } from '../../recognise/form.ts';
import type { Ledger } from '../../report/ledger.ts';
import type { Cell } from '../../rows/row.ts';
import { type Column, isEmpty, type Line, linesOf } from '../columns.ts';
import { type Paragraph, readGoals } from '../goals/goals.ts';
import { labelOf } from '../head/label.ts';
import type { MoneyLabel } from '../head/money-label.ts';
import { amountOf } from '../money/amount.ts';
import { placeOf } from '../place.ts';
import { emptyProgram } from '../program.ts';
import type { FundReading, ProgramReading } from '../reading.ts';

export interface Tasks {
  readonly programs: readonly ProgramReading[];
  /** The row of sums, where the department's money stands. */
  readonly total: readonly FundReading[];
}

interface Context {
  readonly money: MoneyPower | null;
  readonly units: UnitLexicon;
}

type Role = 'number' | 'name' | 'content' | 'expected' | 'amount';

/** What stands left of the table and names it. */
const GROUP = /^(?:年度|部门)?(?:主要|重点|其他|其它|本年|核心)[^名]*(?:任务|工作)$|^(?:年度|其他|其它).*任务$/;

function roleOf(heading: string): Role | null {
  if (GROUP.test(printedForm(heading))) return null;
  const role = columnRole(heading);
  if (role === 'number' || role === 'content' || role === 'expected') return role;
  if (role === 'task') return 'name';
  const label = labelOf(heading);
  if (role === 'amount' || label?.is === 'money' || (label?.is === 'group' && label.isMoney)) return 'amount';
  const core = printedForm(heading);
  if (/^(?:工作|任务|项目|重点工作|主要工作)(?:任务)?(?:名称)?$/.test(core)) return 'name';
  if (/内容|措施|概述/.test(core)) return 'content';
  return /目标|成效|效果|要求/.test(core) ? 'expected' : null;
}

const TOTAL = /^(?:金额)?(?:合计|总计|小计|共计)(?:金额)?$/;

export function readTasks(sections: readonly Section[], context: Context, ledger: Ledger): Tasks {
  const programs: ProgramReading[] = [];
  const total: FundReading[] = [];
  for (const line of linesOf<Role>(sections, { roleOf, number: 'number', name: 'name', amount: 'amount' }, ledger)) {
    const cell = line.cellOf('name');
    const sum = line.row.cells.find(({ text, isCarried }) => !isCarried && TOTAL.test(printedForm(text)));
    if (sum) {
      const isPart = /小计/.test(printedForm(sum.text)) || /重点|其他|其它/.test(line.group);
      const funds = fundsOf(line, printedForm(sum.text), context, ledger);
      ledger.read(sum);
      if (!isPart) total.push(...funds.filter(({ amount }) => amount !== null));
    } else if (cell && !cell.isCarried) {
      const program = taskOf(line, cell, context, ledger);
      if (program) programs.push(program);
    }
  }
  return { programs, total };
}

const PLACEHOLDER = /^(?:[….·。*/\\\-—]+|任务\d+[:：]?|无)$/;

function taskOf(line: Line<Role>, cell: Cell, context: Context, ledger: Ledger): ProgramReading | null {
  const named = printedForm(cell.text);
  const words = printedForm(line.cellOf('content')?.text ?? '');
  // 任务1 | 公共法律服务: the number stands where the name should.
  const name = /^任务\d{1,2}[:：]?$/.test(named) && words !== '' && words.length <= 24 ? words : named;
  const others = (['content', 'expected', 'amount'] as const).map((role) => line.cellOf(role));
  if (name === '' || others.every(isEmpty)) {
    if (PLACEHOLDER.test(name)) ledger.read(cell);
    return null;
  }
  if (PLACEHOLDER.test(name)) return null;
  ledger.read(cell, line.cellOf('number'));
  if (line.shift !== 0)
    ledger.unsure(cell, {
      printed: name.slice(0, 40),
      code: 'row-shifted',
      confidence: 0.8,
      zh: '这一行的单元格错位，按序号与金额归位',
      en: 'the cells of this row have slipped; set right by its number and amount',
    });
  const funds = fundsOf(line, null, context, ledger);
  const paragraphs = (
    [
      ['content', 'content'],
      ['expected', 'annual'],
    ] as const
  ).flatMap(([role, part]): Paragraph[] => {
    const place = line.cellOf(role);
    return place && !place.isCarried ? [{ part, isLongTerm: false, places: [placeOf(place)] }] : [];
  });
  const { workings, ...goals } = readGoals(paragraphs, context.units, ledger);
  return {
    ...emptyProgram,
    form: /其他|其它/.test(line.group) ? 'other-task' : 'key-task',
    name: name.replace(/^任务\d{1,2}\s*[:：.、]\s*/, ''),
    amount: funds.find(({ axis }) => axis === 'total')?.amount ?? null,
    line: cell.line,
    funds: [...funds, ...workings],
    ...goals,
  };
}

/** A row of sums has fewer cells than columns in a text, where its merged cells count once. */
function cellsBehindSum({ row }: Line<Role>): Cell[] {
  const sum = row.cells.findIndex(({ text, isCarried }) => !isCarried && TOTAL.test(printedForm(text)));
  return row.cells.slice(sum + 1);
}

/** One fund a column of money; `name` replaces the label of the total in a row of sums. */
function fundsOf(line: Line<Role>, name: string | null, { money }: Context, ledger: Ledger): FundReading[] {
  const columns = line.columns.filter(({ role }) => role === 'amount');
  const behind = name === null ? [] : cellsBehindSum(line);
  return columns.flatMap((column, index) => {
    const cell = behind.length === columns.length ? behind[index] : line.cellAt(column);
    if (!cell || cell.isCarried || TOTAL.test(printedForm(cell.text))) return [];
    const { label, unit } = moneyOf(column);
    const amount = isEmpty(cell) ? null : amountOf(placeOf(cell), unit ?? money, ledger);
    ledger.read(cell);
    const isNamed = name !== null && label.axis === 'total';
    return [{ axis: label.axis, kind: label.kind, label: isNamed ? name : label.printed, amount, line: cell.line }];
  });
}

function moneyOf({ text }: Column<Role>): {
  label: Pick<MoneyLabel, 'axis' | 'kind' | 'printed'>;
  unit: MoneyPower | null;
} {
  const last = text.split('\n').at(-1) ?? text;
  const label = [labelOf(last), labelOf(text)].find((one) => one?.is === 'money');
  const unit = headerUnit(text) ?? headerUnit(last);
  if (label?.is === 'money') return { label, unit };
  const printed = printedForm(last).replace(/[(（][^()（）]*元[)）]$/, '');
  return { label: { axis: 'total', kind: 'total', printed }, unit };
}
