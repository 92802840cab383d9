/** The whole department, special funds that are split into directions, and the workings of each direction's amount. */
import type { Fen } from '../../model/money.ts';
import { split } from '../money.ts';
import type { Promised, PromisedNumber } from '../promises.ts';
import { departmentTable } from '../tables.ts';
import { departmentMoney, writeDepartmentMoney } from './department.ts';
import { type Draft, goalNumbers, goalYears, type Project, projectsOf, sumOf } from './draft.ts';

const PER_DIRECTION = 10;
const FUNDS = [
  ['业务性专项经费', 'Special fund for operations'],
  ['法律服务专项资金', 'Special fund for legal services'],
  ['法治建设专项资金', 'Special fund for the rule of law'],
  ['基层治理专项资金', 'Special fund for local governance'],
  ['特殊人群管理专项资金', 'Special fund for supervision and resettlement'],
  ['平安建设专项资金', 'Special fund for safety'],
  ['能力保障专项资金', 'Special fund for capacity'],
  ['其他专项资金', 'Other special funds'],
] as const;

export function writeSpecial(draft: Draft): void {
  const { sheet, size, promises, random } = draft;
  const ofDepartment = Math.min(24, Math.max(8, Math.round(size * 0.15)));
  const rest = Math.max(PER_DIRECTION, size - ofDepartment);
  const directions = projectsOf(draft, Math.round(rest / PER_DIRECTION), rest);
  const money = departmentMoney(draft, sumOf(directions));
  const tables = directions.map(({ table }) => table);
  const table = departmentTable(tables, { size: ofDepartment, budget: money.total }, promises, random);
  sheet.skip(8);
  const department = { form: 'department', name: '部门整体支出', name_en: 'Whole-department expenditure' } as const;
  sheet.program({ ...department, amount_wan: money.total });
  writeDepartmentMoney(draft, money);
  for (let i = 0; i < 3; i++) sheet.goal('p0', 'work-plan');
  goalNumbers(draft, 'p0', table, 4);
  for (const promised of table) sheet.indicator('p0', promised);
  const each = Math.ceil(directions.length / Math.min(FUNDS.length, Math.ceil(directions.length / 2)));
  for (const [i, names] of FUNDS.entries()) writeFund(draft, names, directions.slice(i * each, (i + 1) * each));
}

function writeFund(draft: Draft, [name, nameEn]: readonly [string, string], directions: readonly Project[]): void {
  const { sheet } = draft;
  if (directions.length === 0) return;
  const amount = sumOf(directions);
  const fund = sheet.program({ form: 'special-fund', name, name_en: nameEn, amount_wan: amount });
  sheet.fund(fund, 'total', 'total', '金额', amount);
  sheet.goal(fund, 'period');
  sheet.goal(fund, 'annual');
  results(
    draft,
    fund,
    directions.flatMap(({ table }) => table),
  );
  for (const direction of directions) writeDirection(draft, fund, direction);
}

/** What was done the year before, printed where goals belong: somewhat less than is promised now. */
function results({ sheet, random }: Draft, fund: string, promised: readonly Promised[]): void {
  if (!random.chance(0.85)) return;
  const counts = promised.flatMap(({ name, numbers }): PromisedNumber[] =>
    numbers
      .filter(
        ({ unit, valueTo, comparator, value }) =>
          unit !== '%' && !unit.includes('元') && valueTo === null && comparator !== 'le' && value > 3,
      )
      .map((one) => ({ ...one, label: one.label ?? name, comparator: 'none', value: Math.floor(one.value * 0.86) })),
  );
  for (const number of random.shuffle(counts).slice(0, random.int(1, 12))) sheet.textNumber(fund, 'result', number);
}

function writeDirection(draft: Draft, parent: string, { program, amount, table }: Project): void {
  const { sheet, year, random } = draft;
  const { name, nameEn, topic } = program;
  sheet.skip(10);
  const row = { form: 'spending-direction', name, name_en: nameEn, topic } as const;
  const key = sheet.program({ ...row, parent, amount_wan: amount, period: String(year) });
  sheet.fund(key, 'total', 'total', '项目金额', amount);
  sheet.goal(key, 'period');
  sheet.goal(key, 'annual', random.chance(0.3) ? name : null);
  goalNumbers(draft, key, table, 6);
  goalYears(draft, key, name);
  const rows = table.map((promised) => ({ promised, row: sheet.indicator(key, promised) }));
  for (const { promised, row: indicator } of rows) {
    const [number, ...more] = promised.numbers;
    const stated = number && more.length === 0 && number.valueTo === null ? number : null;
    const { value } = promised;
    if (!stated) sheet.standard(indicator, { role: 'stated', printed: value });
    else
      sheet.standard(indicator, {
        role: 'stated',
        printed: value,
        comparator: stated.comparator,
        value: stated.value,
        unit: stated.unit,
      });
  }
  if (random.chance(0.7)) workings(draft, key, amount, table);
}

/** Prices are whole yuan. */
const PRICE_STEP: Fen = 100;
const ITEMS = ['专项业务', '宣传培训', '资料印制', '办公费用', '差旅费用', '劳务费用', '购买服务'];

/** Items that make up the amount; the first may be a price by a quantity that the table promises too. */
function workings({ sheet, random, bureau }: Draft, program: string, amount: Fen, table: readonly Promised[]): void {
  const [first = '', ...items] = random.shuffle(ITEMS).slice(0, random.int(2, 5));
  const counted = table.flatMap(({ numbers }) => numbers).find(isCount);
  const price = counted
    ? Math.floor((amount * (0.2 + 0.3 * random.next())) / counted.value / PRICE_STEP) * PRICE_STEP
    : 0;
  const priced = price * (counted?.value ?? 0);
  const weights = items.map(() => random.factor(0.7));
  const parts =
    priced > 0
      ? [priced, ...split(amount - priced, weights, bureau.habits.step)]
      : split(amount, [1, ...weights], bureau.habits.step);
  const filled = [first, ...items].flatMap((label, i) => (parts[i] ? [{ label, part: parts[i] }] : []));
  const funds = filled.map(({ label, part }) => sheet.fund(program, 'calculation', null, label, part));
  const total = sheet.fund(program, 'calculation', 'total', '合计', amount);
  for (const fund of funds) sheet.working(total, { fund });
  const [whole] = funds;
  if (whole && counted && priced > 0) sheet.working(whole, { price, quantity: counted.value, unit: counted.unit });
}

const isCount = ({ unit, valueTo, value }: PromisedNumber): boolean =>
  ['人', '件', '次', '场'].includes(unit) && valueTo === null && value > 1;
