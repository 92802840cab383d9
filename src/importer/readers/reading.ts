/** What readers make of a form: its facts as printed, with no keys and no curation yet. */
import type { Fen } from '../../model/money.ts';
import type { Quantity } from '../../model/quantity.ts';
import type { GOAL_PARTS } from '../../model/tables/goals.ts';
import type { STANDARD_ROLES } from '../../model/tables/standards.ts';

export interface ProgramReading {
  readonly form: 'department' | 'project' | 'special-fund' | 'spending-direction' | 'key-task' | 'other-task';
  /** As printed; 部门整体支出 for a department form. */
  readonly name: string;
  /** Name of the special fund that a spending direction belongs to. */
  readonly parentName: string | null;
  /** Own-level amount of the year. */
  readonly amount: Fen | null;
  readonly superiorFunds: Fen | null;
  readonly period: string | null;
  readonly attribute: string | null;
  /** Line of the name. */
  readonly line: number;
  readonly funds: readonly FundReading[];
  readonly goals: readonly GoalReading[];
  readonly goalNumbers: readonly GoalNumberReading[];
  readonly indicators: readonly IndicatorReading[];
}

export interface FundReading {
  readonly axis: 'total' | 'source' | 'use' | 'calculation';
  /** Key of `fund_kinds.csv`; null for items of a calculation. */
  readonly kind: string | null;
  readonly label: string;
  /** Null where the form leaves the cell empty. */
  readonly amount: Fen | null;
  readonly line: number;
}

/** A goal text. The words themselves never leave the importer: `harmonise` keeps their fingerprint. */
export interface GoalReading {
  readonly part: (typeof GOAL_PARTS)[number];
  readonly text: string;
  readonly line: number;
}

export interface GoalNumberReading extends Quantity {
  readonly label: string | null;
  readonly origin: 'goal' | 'result';
  readonly line: number;
}

export interface IndicatorReading {
  /** As printed, carried down from merged cells; an empty string where the form prints none. */
  readonly level1: string;
  readonly level2: string;
  readonly name: string;
  readonly value: string | null;
  readonly points: number | null;
  readonly deductPer: number | null;
  /** `2.5`, or `1%` of the points. */
  readonly deductPoints: string | null;
  readonly targets: readonly TargetReading[];
  readonly standards: readonly StandardReading[];
  readonly line: number;
}

export interface TargetReading extends Quantity {
  readonly label: string | null;
  readonly impliedComparator: 'ge' | 'gt' | 'le' | 'lt' | 'eq' | null;
  readonly line: number;
}

export interface StandardReading {
  readonly role: (typeof STANDARD_ROLES)[number];
  /** The cell, where it is no scoring sentence. */
  readonly printed: string | null;
  readonly comparator: Quantity['comparator'] | null;
  readonly value: number | null;
  readonly unit: string | null;
  readonly points: number | null;
  readonly line: number;
}
