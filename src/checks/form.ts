/** A document as rules ask for it: its rows behind look-ups, and its cells as findings cite them. */
import type { Reference } from '../model/reference.ts';
import type { DocumentRows } from '../model/rows.ts';
import type { AnyRow, DocumentTableName } from '../model/table.ts';
import { formatWan } from '../model/money.ts';
import type { Category } from '../model/tables/categories.ts';
import type { Fund } from '../model/tables/funds.ts';
import type { Goal } from '../model/tables/goals.ts';
import { DOCUMENT_TABLES } from '../model/tables/index.ts';
import type { Indicator } from '../model/tables/indicators.ts';
import type { Measure } from '../model/tables/measures.ts';
import type { Program } from '../model/tables/programs.ts';
import type { Standard } from '../model/tables/standards.ts';
import type { Target } from '../model/tables/targets.ts';
import type { Unit } from '../model/tables/units.ts';
import type { Working } from '../model/tables/workings.ts';
import type { YearMention } from '../model/tables/years.ts';
import { writeCell } from '../model/write-table.ts';
import type { Cell, Wording } from './check.ts';
import { type Damages, damageOf, damagesOf } from './damage.ts';
import { quantityText } from './quantity-text.ts';
import { targetName } from './target-name.ts';
import type { Addend } from './sum-trial.ts';

/** A number of an indicator, with the indicator it stands in. */
export interface IndicatorTarget {
  readonly indicator: Indicator;
  readonly target: Target;
}

export class Form {
  readonly rows: DocumentRows;
  readonly year: number;
  /** The whole-department form; null where the document has project forms only. */
  readonly department: Program | null;
  /** Programs that have a table of indicators, in document order. */
  readonly tables: readonly Program[];
  /** Those among them that are not the whole department. */
  readonly projectTables: readonly Program[];
  /** Programs that stand directly under the department, whether or not they name it as their parent. */
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
  #namesEn: ReadonlyMap<string, string | null> | undefined;

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
    this.topLevel = rows.programs.filter(
      ({ program, parent }) => program !== whole && (parent === null || parent === whole),
    );
  }

  program(key: string): Program | null {
    return this.#programs.get(key) ?? null;
  }

  /** The directions of a special fund. */
  children(program: string): Program[] {
    if (program === this.department?.program) return [];
    return this.rows.programs.filter(({ parent }) => parent === program);
  }

  fundsOf(program: string): readonly Fund[] {
    return this.#fundsOf.get(program) ?? [];
  }

  /** The printed total of a program: its own row of the funds, else the amount of the program. */
  totalOf(program: Program): Addend | null {
    const total = this.fundsOf(program.program).find((fund) => fund.axis === 'total' && fund.amount_wan !== null);
    const amount = total?.amount_wan ?? program.amount_wan;
    if (amount === null) return null;
    return { cell: total ? this.fundCell(total) : this.programCell(program, 'amount_wan'), amount };
  }

  /** The addends of an amount; none where the form does not work it out. */
  workingsOf(total: string): readonly Working[] {
    return this.#workingsOf.get(total) ?? [];
  }

  fund(key: string | null): Fund | null {
    return this.#funds.get(key ?? '') ?? null;
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
    return this.#indicators.get(target.indicator ?? '') ?? null;
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
    return this.#reference.fundKinds.get(fund.kind ?? '')?.addend === 'yes';
  }

  /** What happened to a cell in the source text; null where it is whole. */
  damageOf(cell: Pick<Cell, 'table' | 'key' | 'column'>): Wording | null {
    return damageOf(this.#damages, cell);
  }

  /** Whether a cell is shifted, cut off or lost in the source text. */
  isDamaged(table: DocumentTableName, key: string, column: string): boolean {
    return this.damageOf({ table, key, column }) !== null;
  }

  fundCell(fund: Fund): Cell {
    const { fund: key, line, program, label } = fund;
    const value = fund.amount_wan === null ? '' : formatWan(fund.amount_wan);
    const labelEn = this.#reference.fundKinds.get(fund.kind ?? '')?.name_en ?? null;
    return { table: 'funds', key, column: 'amount_wan', line, value, program, label, labelEn };
  }

  /** The program's name, or its amount. A program's amount stands on the line of its total, where that is printed. */
  programCell(program: Program, column: 'name' | 'amount_wan' = 'name'): Cell {
    const total = this.fundsOf(program.program).find(({ axis }) => axis === 'total');
    return {
      table: 'programs',
      key: program.program,
      column,
      line: (column === 'amount_wan' ? total?.line : undefined) ?? program.line,
      value: writeCell(DOCUMENT_TABLES.programs, program as AnyRow, column),
      program: program.program,
      label: program.name,
      labelEn: program.name_en,
    };
  }

  /** A cell of an indicator; the printed value stands on the line of its first number, where it has one. */
  indicatorCell(indicator: Indicator, column: keyof Indicator = 'value'): Cell {
    const [first] = this.targetsOf(indicator.indicator);
    return {
      table: 'indicators',
      key: indicator.indicator,
      column,
      line: (column === 'value' ? first?.line : undefined) ?? indicator.line,
      value: writeCell(DOCUMENT_TABLES.indicators, indicator as AnyRow, column),
      program: indicator.program,
      label: indicator.name,
      labelEn: indicator.name_en,
    };
  }

  /** One number: where an indicator holds several, in a goal text, or in a past result. */
  targetCell(target: Target): Cell {
    const indicator = this.indicatorOf(target);
    const { label, labelEn } = targetName(target, indicator, this.measure(target.measure), this.#english());
    const { target: key, line, program } = target;
    return { table: 'targets', key, column: 'value', line, value: quantityText(target), program, label, labelEn };
  }

  /** English of the printed names of indicators, so that a name that stands in a text too is called the same there. */
  #english(): ReadonlyMap<string, string | null> {
    this.#namesEn ??= new Map(this.rows.indicators.toReversed().map((row) => [row.name, row.name_en]));
    return this.#namesEn;
  }

  /** Where a number is printed: the cell of its indicator, or the number alone where that cell holds several. */
  numberCell(target: Target): Cell {
    const indicator = this.indicatorOf(target);
    const isAlone = indicator && this.targetsOf(indicator.indicator).length === 1;
    return isAlone ? this.indicatorCell(indicator) : this.targetCell(target);
  }

  standardCell(standard: Standard): Cell {
    const indicator = this.#indicators.get(standard.indicator);
    return {
      table: 'standards',
      key: standard.standard,
      column: standard.printed === null ? 'value' : 'printed',
      line: standard.line,
      value: standard.printed ?? quantityText(standard),
      program: indicator?.program ?? '',
      label: indicator?.name ?? '',
      labelEn: indicator?.name_en ?? null,
    };
  }

  goalCell(goal: Goal): Cell {
    const program = this.program(goal.program);
    const value = goal.printed ?? goal.heading ?? '';
    const column = goal.printed === null && goal.heading !== null ? 'heading' : 'printed';
    const label = program?.name ?? '';
    const labelEn = program?.name_en ?? null;
    return { table: 'goals', key: goal.goal, column, line: goal.line, value, program: goal.program, label, labelEn };
  }

  yearCell(mention: YearMention): Cell {
    const program = this.program(mention.program);
    return {
      table: 'years',
      key: mention.mention,
      column: 'year',
      line: mention.line,
      value: String(mention.year),
      program: mention.program,
      label: mention.label ?? program?.name ?? '',
      labelEn: mention.label === null ? (program?.name_en ?? null) : (this.#english().get(mention.label) ?? null),
    };
  }
}
