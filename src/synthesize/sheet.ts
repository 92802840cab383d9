/**
 * A form as it is being written: each call prints one thing on the next line, under the next key. What comes out are the
 * rows of a document.
 */
import type { Fen } from '../model/money.ts';
import type { DocumentRows } from '../model/rows.ts';
import type { Document } from '../model/tables/document.ts';
import type { Fund } from '../model/tables/funds.ts';
import type { Goal } from '../model/tables/goals.ts';
import type { Indicator } from '../model/tables/indicators.ts';
import { type Program, WHOLE_DEPARTMENT } from '../model/tables/programs.ts';
import type { Standard } from '../model/tables/standards.ts';
import type { Target } from '../model/tables/targets.ts';
import type { LevelPaths } from './levels.ts';
import type { Promised, PromisedNumber } from './promises.ts';
import type { Random } from './random.ts';

/** The rows of one table can still be added to. */
type Open<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer R)[] ? R[] : T[K] };

interface Scoring {
  readonly points: number;
  readonly deductPer: number | null;
  readonly deductPoints: string | null;
}

export class Sheet {
  readonly rows: Open<DocumentRows>;
  readonly #levels: LevelPaths;
  readonly #random: Random;
  readonly #hasEnglish: boolean;
  readonly #counts = new Map<string, number>();
  #line = 1;

  constructor(document: Document, levels: LevelPaths, random: Random, hasEnglish: boolean) {
    const empty = { programs: [], funds: [], indicators: [], targets: [] };
    const extra = { goals: [], years: [], standards: [], workings: [], damages: [], corrections: [] };
    this.rows = { document, ...empty, ...extra };
    this.#levels = levels;
    this.#random = random;
    this.#hasEnglish = hasEnglish;
  }

  /** Forms have headings and paragraphs between what is recorded. */
  skip(most: number): void {
    this.#line += this.#random.int(1, most);
  }

  program(row: Partial<Program> & Pick<Program, 'form' | 'name' | 'name_en'>): string {
    const program = row.form === 'department' ? WHOLE_DEPARTMENT : `p${this.#next('p')}`;
    const blank = {
      parent: null,
      topic: null,
      amount_wan: null,
      superior_funds_wan: null,
      period: null,
      attribute: null,
    };
    this.rows.programs.push({ ...blank, ...row, name_en: this.#english(row.name_en), program, line: this.#nextLine() });
    return program;
  }

  fund(program: string, axis: Fund['axis'], kind: string | null, label: string, amount: Fen | null): string {
    const fund = `${program}-f${this.#next(`${program}-f`)}`;
    this.rows.funds.push({ fund, program, axis, kind, label, amount_wan: amount, line: this.#nextLine() });
    return fund;
  }

  goal(program: string, part: Goal['part'], heading: string | null = null, printed: string | null = null): void {
    const goal = `${program}-t${this.#next(`${program}-t`)}`;
    const fingerprint = printed === null ? this.#random.hex(16) : null;
    this.rows.goals.push({ goal, program, part, printed, heading, fingerprint, line: this.#nextLine() });
  }

  /** A number in the text of the last goal, or a past result reported there. */
  textNumber(program: string, origin: 'goal' | 'result', number: PromisedNumber): void {
    const mark = origin === 'goal' ? 'g' : 'r';
    const target = `${program}-${mark}${this.#next(`${program}-${mark}`)}`;
    this.rows.targets.push(
      targetRow({ target, program, indicator: null, origin }, number, Math.max(1, this.#line - 1)),
    );
  }

  yearMention(program: string, year: number, role: 'work' | 'horizon' | 'comparison', label: string | null): void {
    const mention = `${program}-y${this.#next(`${program}-y`)}`;
    this.rows.years.push({ mention, program, year, role, label, line: Math.max(1, this.#line - 1) });
  }

  indicator(program: string, promised: Promised, scoring: Scoring | null = null): Indicator {
    const indicator = `${program}-${this.#next(`${program}-`)}`;
    const line = this.#nextLine();
    const row: Indicator = {
      indicator,
      program,
      ...this.#levels.of(promised.category),
      name: promised.name,
      name_en: this.#english(promised.nameEn),
      value: promised.value,
      points: scoring?.points ?? null,
      deduct_per: scoring?.deductPer ?? null,
      deduct_points: scoring?.deductPoints ?? null,
      line,
    };
    this.rows.indicators.push(row);
    promised.numbers.forEach((number, i) => {
      const place = { target: `${indicator}-${i + 1}`, program, indicator, origin: 'indicator' } as const;
      this.rows.targets.push(targetRow(place, number, line));
    });
    return row;
  }

  /** On the line of its indicator. */
  standard({ indicator, line }: Indicator, row: Partial<Standard> & Pick<Standard, 'role'>): void {
    const standard = `${indicator}-s${Number(this.#next(`${indicator}-s`))}`;
    const blank = { printed: null, comparator: null, value: null, unit: null, points: null };
    this.rows.standards.push({ ...blank, ...row, standard, indicator, line });
  }

  /** An addend of an amount: another amount, or a price by a quantity. */
  working(total: string, addend: { fund: string } | { price: Fen; quantity: number; unit: string }): void {
    const program = total.replace(/-f\d+$/, '');
    const working = `${program}-w${this.#next(`${program}-w`)}`;
    const blank = { fund: null, price_wan: null, quantity: null, unit: null };
    const said = 'fund' in addend ? addend : { price_wan: addend.price, quantity: addend.quantity, unit: addend.unit };
    this.rows.workings.push({ ...blank, ...said, working, total, line: this.#line });
  }

  #next(series: string): string {
    const number = (this.#counts.get(series) ?? 0) + 1;
    this.#counts.set(series, number);
    return String(number).padStart(2, '0');
  }

  #nextLine(): number {
    const line = this.#line;
    this.#line += this.#random.chance(0.12) ? 2 : 1;
    return line;
  }

  #english(name: string | null): string | null {
    return this.#hasEnglish ? name : null;
  }
}

function targetRow(
  place: Pick<Target, 'target' | 'program' | 'indicator' | 'origin'>,
  { label, comparator, implied, value, valueTo, unit, measure, match, note }: PromisedNumber,
  line: number,
): Target {
  const implied_comparator = comparator === 'none' ? implied : null;
  return {
    ...place,
    label,
    comparator,
    implied_comparator,
    value,
    value_to: valueTo,
    unit,
    measure,
    match,
    note,
    line,
  };
}
