/** What does a document say, program by program, in its own order? */
import { sum } from 'd3';
import type { Dataset } from '../model/dataset.ts';
import type { Fen } from '../model/money.ts';
import { type NoQuantity, type Quantity, quantityOf, reasonForNoQuantity } from '../model/quantity.ts';
import type { DocumentRows } from '../model/rows.ts';
import type { Bureau } from '../model/tables/bureaus.ts';
import type { Category } from '../model/tables/categories.ts';
import type { Fund } from '../model/tables/funds.ts';
import type { Indicator } from '../model/tables/indicators.ts';
import type { Measure } from '../model/tables/measures.ts';
import type { Place } from '../model/tables/places.ts';
import type { Program } from '../model/tables/programs.ts';
import type { Target } from '../model/tables/targets.ts';
import type { Topic } from '../model/tables/topics.ts';
import type { Unit } from '../model/tables/units.ts';
import { moneyPrograms } from './topic-money.ts';

export interface OutlinedTarget {
  readonly target: Target;
  readonly quantity: Quantity;
  readonly unit: Unit | null;
  readonly measure: Measure | null;
}

export interface OutlinedIndicator {
  readonly indicator: Indicator;
  readonly category: Category;
  readonly targets: readonly OutlinedTarget[];
  /** Why there is no number, when there is none. */
  readonly reason: NoQuantity | null;
}

export interface OutlinedProgram {
  readonly program: Program;
  /** 0 for the department and projects, 1 for a direction of a fund … */
  readonly depth: number;
  readonly topic: Topic | null;
  /** Where its amount is printed, and the funds of higher-level government. */
  readonly total: Fund | null;
  readonly superior: Fund | null;
  /** Every other printed split. */
  readonly splits: readonly Fund[];
  readonly indicators: readonly OutlinedIndicator[];
  readonly goals: readonly OutlinedTarget[];
  readonly results: readonly OutlinedTarget[];
}

export interface DocumentOutline {
  readonly rows: DocumentRows;
  readonly bureau: Bureau;
  readonly place: Place | null;
  readonly programs: readonly OutlinedProgram[];
  /** Programs with indicators, goals or results: the sections of the page. */
  readonly sections: readonly OutlinedProgram[];
  /** Sum of the projects or tasks, each amount once; null when none is stated. */
  readonly projectTotal: Fen | null;
}

export function documentOutline(dataset: Dataset, document: string): DocumentOutline {
  const rows = dataset.document(document);
  const { reference } = dataset;
  const outlined = (target: Target): OutlinedTarget => ({
    target,
    quantity: quantityOf(target),
    unit: reference.units.get(target.unit ?? '') ?? null,
    measure: reference.measures.get(target.measure ?? '') ?? null,
  });
  const byIndicator = Map.groupBy(rows.targets, (row) => row.indicator);
  const bureau = dataset.bureau(rows.document.bureau);
  const programs = inTreeOrder(rows.programs).map(({ program, depth }) => {
    const own = rows.targets.filter((row) => row.program === program.program);
    const funds = rows.funds.filter((row) => row.program === program.program);
    const total = funds.find((row) => row.axis === 'total') ?? null;
    const superior = funds.find((row) => row.kind === 'superior') ?? null;
    return {
      program,
      depth,
      topic: reference.topics.get(program.topic ?? '') ?? null,
      total,
      superior,
      splits: funds.filter((row) => row !== total && row !== superior),
      indicators: rows.indicators
        .filter((row) => row.program === program.program)
        .map((indicator) => {
          const targets = (byIndicator.get(indicator.indicator) ?? []).map(outlined);
          const reason = targets.length === 0 ? reasonForNoQuantity(indicator) : null;
          return { indicator, category: dataset.categoryOf(indicator), targets, reason };
        }),
      goals: own.filter((row) => row.origin === 'goal').map(outlined),
      results: own.filter((row) => row.origin === 'result').map(outlined),
    };
  });
  const stated = moneyPrograms(rows).filter((row) => row.amount_wan !== null);
  const projectTotal = stated.length === 0 ? null : sum(stated, (row) => row.amount_wan ?? 0);
  const sections = programs.filter(
    ({ indicators, goals, results }) => indicators.length + goals.length + results.length > 0,
  );
  return { rows, bureau, place: reference.places.get(bureau.adcode) ?? null, programs, sections, projectTotal };
}

/** A fund is followed by its directions. */
function inTreeOrder(
  programs: readonly Program[],
  parent: string | null = null,
  depth = 0,
): { program: Program; depth: number }[] {
  return programs
    .filter((row) => row.parent === parent)
    .flatMap((program) => [{ program, depth }, ...inTreeOrder(programs, program.program, depth + 1)]);
}
