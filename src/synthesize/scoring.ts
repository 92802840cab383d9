/** The marks of a table: points of each indicator, what is taken off, and the numbers of its performance standard. */
import type { Indicator } from '../model/tables/indicators.ts';
import type { Comparator } from '../model/tables/targets.ts';
import { split } from './money.ts';
import type { Promised, PromisedNumber } from './promises.ts';
import type { Sheet } from './sheet.ts';

const OUTPUT = 50;
const BENEFIT = 30;
const SATISFACTION = 10;

const IMPLIED: Partial<Record<Comparator, 'ge' | 'le' | 'eq'>> = { ge: 'ge', le: 'le', eq: 'eq' };

/** Points of the rows of a table, which make 90; the other ten are for spending the money. */
export function pointsOf(table: readonly Promised[]): number[] {
  const groups = Map.groupBy(table, groupOf);
  const given = new Map(
    [...groups].flatMap(([points, rows]) => {
      const parts = split(
        points,
        rows.map(() => 1),
        1,
      );
      return rows.map((row, i) => [row, parts[i] ?? 0] as const);
    }),
  );
  return table.map((row) => given.get(row) ?? 0);
}

function groupOf({ category }: Promised): number {
  if (category === 'satisfaction') return SATISFACTION;
  return category.startsWith('benefit') ? BENEFIT : OUTPUT;
}

/** A table with marks prints the number alone: its scoring rule says how it is meant. */
export function withoutSign(promised: Promised): Promised {
  const [number, ...more] = promised.numbers;
  const implied = number && IMPLIED[number.comparator];
  if (!number || !implied || more.length > 0) return promised;
  const value = `${number.value}${number.unit}`;
  return { ...promised, value, numbers: [{ ...number, comparator: 'none', implied }] };
}

export function scoredIndicator(sheet: Sheet, program: string, promised: Promised, points: number): Indicator {
  const number = onlyNumber(promised);
  const rule = number && points > 0 ? deductionOf(number, points) : { deductPer: null, deductPoints: null };
  const row = sheet.indicator(program, promised, { points, ...rule });
  if (number) {
    const { value, unit } = number;
    sheet.standard(row, { role: 'full', comparator: 'none', value, unit, points });
  }
  return row;
}

const onlyNumber = ({ numbers }: Promised): PromisedNumber | null => {
  const [number, ...more] = numbers;
  return number && more.length === 0 && number.valueTo === null ? number : null;
};

/** Deductions that take all the points when nothing is done. */
function deductionOf({ value, unit, implied, comparator }: PromisedNumber, points: number) {
  const isCeiling = [implied, comparator].some((one) => one === 'le' || one === 'lt');
  if (value <= 0 || isCeiling || unit === '万元') return { deductPer: null, deductPoints: null };
  if (unit === '%' && value >= 95) return { deductPer: 1, deductPoints: '1%' };
  const isEven = value >= 10 && value % 10 === 0;
  const per = isEven ? value / 10 : 1;
  return { deductPer: per, deductPoints: String(Number(((points * per) / value).toFixed(4))) };
}
