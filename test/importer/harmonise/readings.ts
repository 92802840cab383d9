/** Rows of the data folder → the readings that would have made them, so that harmonise can be held against real documents without any reader. */

import type { DocumentFacts } from '../../../src/importer/harmonise/document-facts.ts';
import type { IndicatorReading, ProgramReading } from '../../../src/importer/readers/reading.ts';
import type { DocumentRows } from '../../../src/model/rows.ts';
import type { Target } from '../../../src/model/tables/targets.ts';

const quantity = ({ comparator, value, value_to, unit, label, line }: Target) => ({
  comparator,
  value,
  valueTo: value_to,
  unit,
  label,
  line,
});

/** Goal texts are not in the data: the words are made up, only a placeholder and a heading are as printed. */
export function readingsOf(rows: DocumentRows): ProgramReading[] {
  const nameOf = new Map(rows.programs.map(({ program, name }) => [program, name]));
  return rows.programs.map((row) => ({
    form: row.form,
    name: row.name,
    parentName: row.parent === null ? null : (nameOf.get(row.parent) ?? null),
    amount: row.amount_wan,
    superiorFunds: row.superior_funds_wan,
    period: row.period,
    attribute: row.attribute,
    line: row.line,
    funds: rows.funds
      .filter(({ program }) => program === row.program)
      .map(({ axis, kind, label, amount_wan, line }) => ({ axis, kind, label, amount: amount_wan, line })),
    goals: rows.goals
      .filter(({ program }) => program === row.program)
      .map(({ part, printed, heading, line }) => ({
        part,
        text: printed ?? `${heading ? `${heading}：` : ''}做好${row.name}的各项工作。`,
        line,
      })),
    goalNumbers: rows.targets.flatMap((target) =>
      target.program === row.program && target.origin !== 'indicator'
        ? [{ ...quantity(target), origin: target.origin }]
        : [],
    ),
    indicators: indicatorsOf(rows, row.program),
  }));
}

const indicatorsOf = (rows: DocumentRows, program: string): IndicatorReading[] =>
  rows.indicators
    .filter((row) => row.program === program)
    .map((row) => ({
      level1: row.level1,
      level2: row.level2,
      name: row.name,
      value: row.value,
      points: row.points,
      deductPer: row.deduct_per,
      deductPoints: row.deduct_points,
      line: row.line,
      targets: rows.targets
        .filter(({ indicator }) => indicator === row.indicator)
        .map((target) => ({ ...quantity(target), impliedComparator: target.implied_comparator })),
      standards: rows.standards.filter(({ indicator }) => indicator === row.indicator),
    }));

export const factsOf = ({ document }: DocumentRows): DocumentFacts => ({
  document: document.document,
  bureau: document.bureau,
  year: document.year,
  title: document.title,
  filledOn: document.filled_on,
  staff: document.staff,
  sourceName: document.source_name,
  sourceSha256: document.source_sha256,
});
