/**
 * Readings → rows in the order of reading: as printed, without what curation adds, and without keys yet, since what is
 * dropped or added moves the keys of the others.
 */

import type { Quantity } from '../../model/quantity.ts';
import type {
  FundReading,
  GoalNumberReading,
  IndicatorReading,
  ProgramReading,
  StandardReading,
  TargetReading,
} from '../readers/reading.ts';
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

export const draftPrograms = (programs: readonly ProgramReading[]): Draft[] =>
  programs.map((reading) => {
    const cells = {
      parent: null,
      form: reading.form,
      name: reading.name,
      name_en: null,
      topic: null,
      amount_wan: reading.amount ?? amountOf(reading.funds, (fund) => fund.axis === 'total'),
      superior_funds_wan: reading.superiorFunds ?? amountOf(reading.funds, (fund) => fund.kind === 'superior'),
      period: reading.period,
      attribute: reading.attribute,
      line: reading.line,
    };
    const children = [
      ...reading.funds.map(fundDraft),
      ...reading.goals.map(({ part, text, line }) => draft('goals', { part, ...goalCells(text), line })),
      ...reading.goalNumbers.map(goalNumberDraft),
      ...reading.indicators.map(indicatorDraft),
    ];
    return { ...draft('programs', cells, children), parentName: reading.parentName };
  });

/** A program's total stands in its own row and among its funds: once printed, twice written. */
const amountOf = (funds: readonly FundReading[], is: (fund: FundReading) => boolean): number | null =>
  funds.find(is)?.amount ?? null;

const fundDraft = ({ axis, kind, label, amount, line }: FundReading): Draft =>
  draft('funds', { axis, kind, label, amount_wan: amount, line });

function indicatorDraft(reading: IndicatorReading): Draft {
  const cells = {
    level1: reading.level1,
    level2: reading.level2,
    name: reading.name,
    name_en: null,
    value: reading.value,
    points: reading.points,
    deduct_per: reading.deductPer,
    deduct_points: reading.deductPoints,
    line: reading.line,
  };
  return draft('indicators', cells, [...reading.targets.map(targetDraft), ...reading.standards.map(standardDraft)]);
}

const targetDraft = (target: TargetReading): Draft =>
  draft('targets', {
    origin: 'indicator',
    ...quantityCells(target),
    implied_comparator: target.comparator === 'none' ? target.impliedComparator : null,
    line: target.line,
  });

const goalNumberDraft = (number: GoalNumberReading): Draft =>
  draft('targets', {
    origin: number.origin,
    ...quantityCells(number),
    implied_comparator: null,
    line: number.line,
  });

function quantityCells(quantity: Quantity & { readonly label: string | null }): Cells {
  const { label, comparator, unit } = quantity;
  // A range is written from its lower end, and one that ends where it begins is none.
  const [value = quantity.value, valueTo = null] =
    quantity.valueTo === null ? [] : [...new Set([quantity.value, quantity.valueTo])].sort((a, b) => a - b);
  return { label, comparator, value, value_to: valueTo, unit, measure: null, match: null, note: null };
}

const standardDraft = ({ role, printed, comparator, value, unit, points, line }: StandardReading): Draft =>
  draft('standards', { role, printed, comparator, value, unit, points, line });
