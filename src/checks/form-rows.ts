/** The rows of a document behind look-ups, as rules ask for them. */
import type { Reference } from '../model/reference.ts';
import type { DocumentRows } from '../model/rows.ts';
import type { DocumentTableName } from '../model/table.ts';
import type { Category } from '../model/tables/categories.ts';
import type { FundKind } from '../model/tables/fund-kinds.ts';
import type { Fund } from '../model/tables/funds.ts';
import type { Indicator } from '../model/tables/indicators.ts';
import type { Measure } from '../model/tables/measures.ts';
import type { Program } from '../model/tables/programs.ts';
import type { Standard } from '../model/tables/standards.ts';
import type { Target } from '../model/tables/targets.ts';
import type { Unit } from '../model/tables/units.ts';
import type { Working } from '../model/tables/workings.ts';
import type { Cell, Wording } from './check.ts';
import { type Damages, damageOf, damagesOf } from './damage.ts';

/** A number of an indicator, with the indicator it stands in. */
export interface IndicatorTarget {
  readonly indicator: Indicator;
  readonly target: Target;
}

export class FormRows {
  readonly rows: DocumentRows;
  readonly year: number;
  /** The whole-department form; null where the document has project forms only. */
  readonly department: Program | null;
  /** Programs that have a table of indicators, in document order. */
  readonly tables: readonly Program[];
  /** Those among them that are not the whole department. */
  readonly projectTables: readonly Program[];
  /** Programs that stand directly under the department: the others name a parent. */
  readonly topLevel: readonly Program[];
  readonly #reference: Reference;
  readonly #programs: ReadonlyMap<string, Program>;
  readonly #indicators: ReadonlyMap<string, Indicator>;
  readonly #indicatorsOf: ReadonlyMap<string, readonly Indicator[]>;
  readonly #targetsOf: ReadonlyMap<string, readonly Target[]>;
  readonly #standardsOf: ReadonlyMap<string, readonly Standard[]>;
  readonly #fundsOf: ReadonlyMap<string, readonly Fund[]>;
  readonly #funds: ReadonlyMap<string, Fund>;
  readonly #workingsOf: ReadonlyMap<string, readonly Working[]>;
  readonly #damages: Damages;
  readonly #categories = new Map<Indicator, Category | null>();
  #indicatorTargets: readonly IndicatorTarget[] | undefined;

  constructor(rows: DocumentRows, reference: Reference) {
    this.rows = rows;
    this.year = rows.document.year;
    this.#reference = reference;
    this.#programs = new Map(rows.programs.map((row) => [row.program, row]));
    this.#indicators = new Map(rows.indicators.map((row) => [row.indicator, row]));
    this.#indicatorsOf = Map.groupBy(rows.indicators, (row) => row.program);
    this.#targetsOf = Map.groupBy(rows.targets, (row) => row.indicator ?? '');
    this.#standardsOf = Map.groupBy(rows.standards, (row) => row.indicator);
    this.#fundsOf = Map.groupBy(rows.funds, (row) => row.program);
    this.#funds = new Map(rows.funds.map((row) => [row.fund, row]));
    this.#workingsOf = Map.groupBy(rows.workings, (row) => row.total);
    this.#damages = damagesOf(rows);
    this.department = rows.programs.find(({ form }) => form === 'department') ?? null;
    const whole = this.department?.program ?? null;
    this.tables = rows.programs.filter(({ program }) => this.#indicatorsOf.has(program));
    this.projectTables = this.tables.filter(({ program }) => program !== whole);
    this.topLevel = rows.programs.filter(({ program, parent }) => program !== whole && parent === null);
  }

  program(key: string): Program | null {
    return this.#programs.get(key) ?? null;
  }

  /** The directions of a special fund. */
  children(program: string): Program[] {
    return this.rows.programs.filter(({ parent }) => parent === program);
  }

  fundsOf(program: string): readonly Fund[] {
    return this.#fundsOf.get(program) ?? [];
  }

  /** The addends of an amount; none where the form does not work it out. */
  workingsOf(total: string): readonly Working[] {
    return this.#workingsOf.get(total) ?? [];
  }

  fund(key: string | null): Fund | null {
    return this.#funds.get(key ?? '') ?? null;
  }

  indicator(key: string | null): Indicator | null {
    return this.#indicators.get(key ?? '') ?? null;
  }

  indicatorsOf(program: string): readonly Indicator[] {
    return this.#indicatorsOf.get(program) ?? [];
  }

  /** The numbers promised in an indicator's cell. */
  targetsOf(indicator: string): readonly Target[] {
    return this.#targetsOf.get(indicator) ?? [];
  }

  standardsOf(indicator: string): readonly Standard[] {
    return this.#standardsOf.get(indicator) ?? [];
  }

  /** Null for a goal or a past result. */
  indicatorOf(target: Target): Indicator | null {
    return this.indicator(target.indicator);
  }

  /** Every number of every indicator, in document order; goals and past results are not among them. */
  indicatorTargets(): readonly IndicatorTarget[] {
    this.#indicatorTargets ??= this.rows.targets.flatMap((target) => {
      const indicator = this.indicatorOf(target);
      return indicator ? [{ indicator, target }] : [];
    });
    return this.#indicatorTargets;
  }

  category(indicator: Indicator): Category | null {
    const known = this.#categories.get(indicator);
    if (known !== undefined) return known;
    const category = this.#reference.categoryOf(indicator.level1, indicator.level2) ?? null;
    this.#categories.set(indicator, category);
    return category;
  }

  measure(key: string | null): Measure | null {
    return this.#reference.measures.get(key ?? '') ?? null;
  }

  unit(key: string | null): Unit | null {
    return this.#reference.units.get(key ?? '') ?? null;
  }

  /** Whether a sum of money is an addend on its axis (an “of which” and higher-level funds are not). */
  isAddend(fund: Fund): boolean {
    return this.fundKind(fund)?.addend === 'yes';
  }

  fundKind({ kind }: Fund): FundKind | null {
    return this.#reference.fundKinds.get(kind ?? '') ?? null;
  }

  /** What happened to a cell in the source text; null where it is whole. */
  damageOf(cell: Pick<Cell, 'table' | 'key' | 'column'>): Wording | null {
    return damageOf(this.#damages, cell);
  }

  /** Whether a cell is shifted, cut off or lost in the source text. */
  isDamaged(table: DocumentTableName, key: string, column: string): boolean {
    return this.damageOf({ table, key, column }) !== null;
  }
}
