/** A document as rules ask for it: its rows, and its cells as findings cite them. */
import { formatWan } from '../model/money.ts';
import type { AnyRow } from '../model/table.ts';
import type { Fund } from '../model/tables/funds.ts';
import type { Goal } from '../model/tables/goals.ts';
import { DOCUMENT_TABLES } from '../model/tables/index.ts';
import type { Indicator } from '../model/tables/indicators.ts';
import type { Program } from '../model/tables/programs.ts';
import type { Standard } from '../model/tables/standards.ts';
import type { Target } from '../model/tables/targets.ts';
import type { YearMention } from '../model/tables/years.ts';
import { writeCell } from '../model/write-table.ts';
import type { Cell } from './check.ts';
import { FormRows } from './form-rows.ts';
import { quantityText } from './quantity-text.ts';
import type { Addend } from './sum-trial.ts';
import { targetName } from './target-name.ts';

export type { IndicatorTarget } from './form-rows.ts';

export class Form extends FormRows {
  #namesEn: ReadonlyMap<string, string | null> | undefined;

  /** The printed total of a program: its own row of the funds, else the amount of the program. */
  totalOf(program: Program): Addend | null {
    const total = this.fundsOf(program.program).find((fund) => fund.axis === 'total' && fund.amount_wan !== null);
    const amount = total?.amount_wan ?? program.amount_wan;
    if (amount === null) return null;
    return { cell: total ? this.fundCell(total) : this.programCell(program, 'amount_wan'), amount };
  }

  fundCell(fund: Fund): Cell {
    const { fund: key, line, program, label } = fund;
    const value = fund.amount_wan === null ? '' : formatWan(fund.amount_wan);
    const labelEn = this.fundKind(fund)?.name_en ?? null;
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
    const { label, labelEn } = this.nameOf(target);
    const { target: key, line, program } = target;
    return { table: 'targets', key, column: 'value', line, value: quantityText(target), program, label, labelEn };
  }

  /** What a number is said of. */
  nameOf(target: Target): Pick<Cell, 'label' | 'labelEn'> {
    return targetName(target, this.indicatorOf(target), this.measure(target.measure), (name) =>
      this.#english().get(name),
    );
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
    const indicator = this.indicator(standard.indicator);
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
