/** The summary of special funds (专项资金绩效目标汇总表) → special funds, and the spending directions numbered below them. */
import { headerUnit, type MoneyPower } from '../../grammar/amounts.ts';
import { columnRole } from '../../grammar/headings.ts';
import { printedForm } from '../../grammar/text.ts';
import type { UnitLexicon } from '../../grammar/units.ts';
import type { Section } from '../../recognise/form.ts';
import type { Ledger } from '../../report/ledger.ts';
import type { Cell } from '../../rows/row.ts';
import { isEmpty, type Line, linesOf } from '../columns.ts';
import { type Paragraph, readGoals } from '../goals/goals.ts';
import { labelOf } from '../head/label.ts';
import { amountOf } from '../money/amount.ts';
import { placeOf } from '../place.ts';
import { emptyProgram } from '../program.ts';
import type { FundReading, ProgramReading } from '../reading.ts';

interface Context {
  readonly money: MoneyPower | null;
  readonly units: UnitLexicon;
}

type Role = 'number' | 'name' | 'direction' | 'amount' | 'period' | 'annual';

const DIRECTION = /支出方向|子项/;

function roleOf(heading: string): Role | null {
  if (DIRECTION.test(heading)) return 'direction';
  const label = labelOf(heading);
  if (label?.is === 'goal') return label.part === 'period' || label.part === 'overall' ? 'period' : 'annual';
  if (label?.is === 'money') return 'amount';
  if (label?.is === 'fact' && label.fact === 'program-name') return 'name';
  const role = columnRole(heading);
  if (role === 'number' || role === 'amount') return role;
  return role === 'task' || /^(?:专项|资金|项目|专项资金)?名称/.test(printedForm(heading)) ? 'name' : null;
}

const SUM = /^(?:合计|总计|小计|共计)$/;
/** How a row is numbered: 一, （一）, 1, 1.1. The first way numbers the funds, any other what stands below them. */
const shapeOf = (number: string): string =>
  number
    .replace(/[、.．]$/, '')
    .replace(/[一二三四五六七八九十]+/g, '一')
    .replace(/\d+/g, '1')
    .replace(/（/g, '(')
    .replace(/）/g, ')');

export function readSpecialFunds(sections: readonly Section[], context: Context, ledger: Ledger): ProgramReading[] {
  const headings = sections.flatMap(({ header }) => header?.cells ?? []).map(({ text }) => roleOf(text));
  const isDivided = headings.includes('name') && headings.includes('direction');
  if (isDivided) return dividedFunds(sections, context, ledger);
  const role = (heading: string): Role | null => (roleOf(heading) === 'direction' ? 'name' : roleOf(heading));
  const lines = linesOf<Role>(sections, { roleOf: role, number: 'number', name: 'name', amount: 'amount' }, ledger);
  const shapes = lines.map((line) => shapeOf(numberOf(line))).filter((shape) => shape !== '');
  const hasFunds = new Set(shapes).size > 1;
  const programs: ProgramReading[] = [];
  let parentName: string | null = null;
  for (const line of lines) {
    const cell = line.cellOf('name');
    if (!cell || cell.isCarried || isEmpty(cell)) continue;
    if (line.row.cells.some(({ text }) => SUM.test(printedForm(text)))) {
      ledger.read(...line.row.cells);
      continue;
    }
    const isFund = !hasFunds || shapeOf(numberOf(line)) === shapes[0];
    const program = programOf(line, cell, isFund ? null : parentName, context, ledger);
    if (isFund) parentName = program.name;
    programs.push(program);
  }
  return programs;
}

/** 专项资金名称 beside 支出方向: a fund begins where its name is printed; a sum below its directions is its own amount. */
function dividedFunds(sections: readonly Section[], context: Context, ledger: Ledger): ProgramReading[] {
  const lines = linesOf<Role>(sections, { roleOf, number: 'number', name: 'direction', amount: 'amount' }, ledger);
  const programs: ProgramReading[] = [];
  let fund = -1;
  for (const line of lines) {
    const [name, direction] = [line.cellOf('name'), line.cellOf('direction')];
    const sum = line.row.cells.find(({ text, isCarried }) => !isCarried && SUM.test(printedForm(text)));
    const known = programs[fund];
    if (sum) {
      ledger.read(...line.row.cells);
      const isOwn = /小计/.test(sum.text) && known && known.amount === null;
      if (isOwn) {
        const { amount, funds } = programOf(line, sum, null, context, ledger);
        programs[fund] = { ...known, amount, funds };
      }
      continue;
    }
    const isNew = name && !name.isCarried && !isEmpty(name);
    if (isNew && isEmpty(direction)) fund = programs.push(programOf(line, name, null, context, ledger)) - 1;
    else if (isNew) {
      ledger.read(name);
      const named = printedForm(name.text);
      if (known?.name !== named)
        fund = programs.push({ ...emptyProgram, form: 'special-fund', name: named, line: name.line }) - 1;
    }
    const parent = programs[fund];
    if (direction && !direction.isCarried && !isEmpty(direction) && parent)
      programs.push(programOf(line, direction, parent.name, context, ledger));
  }
  return programs;
}

const numberOf = (line: Line<Role>): string => {
  const number = printedForm(line.cellOf('number')?.text ?? '');
  return number || (/^([一二三四五六七八九十]{1,3})、/.exec(printedForm(line.cellOf('name')?.text ?? ''))?.[1] ?? '');
};

function programOf(
  line: Line<Role>,
  cell: Cell,
  parentName: string | null,
  context: Context,
  ledger: Ledger,
): ProgramReading {
  const funds = line.columns
    .filter(({ role }) => role === 'amount')
    .flatMap((column): FundReading[] => {
      const place = line.cellAt(column);
      const label = labelOf(column.text);
      if (!place || place.isCarried || label?.is !== 'money') return [];
      const amount = isEmpty(place) ? null : amountOf(placeOf(place), headerUnit(column.text) ?? context.money, ledger);
      return [{ axis: label.axis, kind: label.kind, label: label.printed, amount, line: place.line }];
    });
  const paragraphs = (['period', 'annual'] as const).flatMap((part): Paragraph[] => {
    const place = line.cellOf(part);
    return place && !place.isCarried ? [{ part, isLongTerm: false, places: [placeOf(place)] }] : [];
  });
  ledger.read(cell, line.cellOf('number'));
  const { workings, ...goals } = readGoals(paragraphs, context.units, ledger);
  return {
    ...emptyProgram,
    form: parentName === null ? 'special-fund' : 'spending-direction',
    name: printedForm(cell.text).replace(/^[一二三四五六七八九十]{1,3}、|^\d{1,2}[.、]\s*/, ''),
    parentName,
    amount: funds.find(({ axis }) => axis === 'total')?.amount ?? null,
    line: cell.line,
    funds: [...funds, ...workings],
    ...goals,
  };
}
