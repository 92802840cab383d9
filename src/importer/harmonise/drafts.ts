/** Readings → rows in the order of reading, without keys yet: what is dropped or added moves the keys of the others. */

import type { Quantity } from '../../model/quantity.ts';
import type {
  FundReading,
  GoalNumberReading,
  IndicatorReading,
  ProgramReading,
  StandardReading,
  TargetReading,
} from '../readers/reading.ts';
import { type Aliases, promisedName } from './aliases.ts';
import { goalCells } from './goal-text.ts';

/** The tables whose rows have positions. */
export type RowTable = 'programs' | 'funds' | 'indicators' | 'targets' | 'goals' | 'standards';

export type Cells = Record<string, string | number | null>;

/** A row before it has a key: all columns but those that follow from where it stands. */
export interface Draft {
  readonly table: RowTable;
  readonly cells: Cells;
  /** Of a program everything below it, of an indicator its targets and standards. Tables may be mixed; each keeps its order. */
  readonly children: Draft[];
  /** Of a spending direction: what its special fund is called. */
  readonly parentName?: string | null;
}

const draft = (table: RowTable, cells: Cells, children: Draft[] = []): Draft => ({ table, cells, children });

export const draftPrograms = (programs: readonly ProgramReading[], aliases: Aliases): Draft[] =>
  programs.map((reading) => {
    const known = aliases.name('program', reading.name);
    const cells = {
      parent: null,
      form: reading.form,
      name: reading.name,
      name_en: known?.name_en ?? null,
      topic: known?.topic ?? null,
      amount_wan: reading.amount ?? amountOf(reading.funds, (fund) => fund.axis === 'total'),
      superior_funds_wan: reading.superiorFunds ?? amountOf(reading.funds, (fund) => fund.kind === 'superior'),
      period: reading.period,
      attribute: reading.attribute,
      line: reading.line,
    };
    const children = [
      ...reading.funds.map(fundDraft),
      ...reading.goals.map(({ part, text, line }) => draft('goals', { part, ...goalCells(text), line })),
      ...reading.goalNumbers.map((number) => goalNumberDraft(number, aliases)),
      ...reading.indicators.map((indicator) => indicatorDraft(indicator, aliases)),
    ];
    return { ...draft('programs', cells, children), parentName: reading.parentName };
  });

/** A program's total stands in its own row and among its funds: once printed, twice written. */
const amountOf = (funds: readonly FundReading[], is: (fund: FundReading) => boolean): number | null =>
  funds.find(is)?.amount ?? null;

const fundDraft = ({ axis, kind, label, amount, line }: FundReading): Draft =>
  draft('funds', { axis, kind, label, amount_wan: amount, line });

function indicatorDraft(reading: IndicatorReading, aliases: Aliases): Draft {
  const cells = {
    level1: reading.level1,
    level2: reading.level2,
    name: reading.name,
    name_en: aliases.name('indicator', reading.name)?.name_en ?? null,
    value: reading.value,
    points: reading.points,
    deduct_per: reading.deductPer,
    deduct_points: reading.deductPoints,
    line: reading.line,
  };
  return draft('indicators', cells, [
    ...reading.targets.map((target) => targetDraft(reading.name, target, aliases)),
    ...reading.standards.map(standardDraft),
  ]);
}

const targetDraft = (name: string, target: TargetReading, aliases: Aliases): Draft =>
  draft('targets', {
    origin: 'indicator',
    ...quantityCells(target.label, target, name, aliases),
    implied_comparator: target.comparator === 'none' ? target.impliedComparator : null,
    line: target.line,
  });

const goalNumberDraft = (number: GoalNumberReading, aliases: Aliases): Draft =>
  draft('targets', {
    origin: number.origin,
    ...quantityCells(number.label, number, null, aliases),
    implied_comparator: null,
    line: number.line,
  });

function quantityCells(label: string | null, quantity: Quantity, indicator: string | null, aliases: Aliases): Cells {
  const alias = aliases.measure(promisedName(indicator, label), quantity.unit);
  const { comparator, unit } = quantity;
  // A range is written from its lower end, and one that ends where it begins is none.
  const [value = quantity.value, valueTo = null] =
    quantity.valueTo === null ? [] : [...new Set([quantity.value, quantity.valueTo])].sort((a, b) => a - b);
  const measure = { measure: alias?.measure ?? null, match: alias?.match ?? null, note: alias?.note ?? null };
  return { label, comparator, value, value_to: valueTo, unit, ...measure };
}

const standardDraft = ({ role, printed, comparator, value, unit, points, line }: StandardReading): Draft =>
  draft('standards', { role, printed, comparator, value, unit, points, line });
