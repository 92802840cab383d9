/** Printed names → what people have made of them before: translation, topic, measure. Exact words only, never a guess. */
import type { Reference } from '../../model/reference.ts';
import type { MeasureAlias } from '../../model/tables/measure-aliases.ts';
import type { Name } from '../../model/tables/names.ts';
import { nameHint } from '../grammar/hints.ts';
import { type UnitLexicon, unitLexicon } from '../grammar/units.ts';
import { sameWords } from './same-words.ts';

export interface Aliases {
  readonly name: (kind: Name['kind'], printed: string) => Name | undefined;
  readonly measure: (printed: string, unit: string | null) => MeasureAlias | undefined;
}

export function aliasesOf(reference: Pick<Reference, 'rows' | 'units'>): Aliases {
  const { names, measure_aliases } = reference.rows;
  const units = unitLexicon(reference);
  const nameIn = index(names, units, ({ kind, name_zh }) => [kind, name_zh]);
  const measureIn = index(measure_aliases, units, ({ unit, name }) => [unit, name]);
  return { name: nameIn, measure: (printed, unit) => (unit === null ? undefined : measureIn(unit, printed)) };
}

/** Rows by their words; where these are not known, by those before a bracket that only states sign and unit. */
function index<R>(rows: readonly R[], units: UnitLexicon, keyOf: (row: R) => readonly [group: string, name: string]) {
  const byWords = new Map<string, R>();
  const byCore = new Map<string, R>();
  for (const row of rows) {
    const [group, name] = keyOf(row);
    byWords.set(`${group} ${sameWords(name)}`, row);
    const core = `${group} ${sameWords(withoutHint(name, units))}`;
    if (!byCore.has(core)) byCore.set(core, row);
  }
  return (group: string, printed: string): R | undefined =>
    byWords.get(`${group} ${sameWords(printed)}`) ?? byCore.get(`${group} ${sameWords(withoutHint(printed, units))}`);
}

const LAST_BRACKET = /[（(][^（）()]*[）)]?$/;

/** `办理案件数（≥，件）` → `办理案件数`. A bracket that says anything else stays. */
function withoutHint(name: string, units: UnitLexicon): string {
  const { comparator, unit } = nameHint(name, units);
  return comparator === null && unit === null ? name : name.replace(LAST_BRACKET, '');
}

/** What a number is called in `measure_aliases.csv`: by its indicator and, of several in one cell, its own name. */
export const promisedName = (indicator: string | null, label: string | null): string =>
  indicator === null ? (label ?? '') : label === null ? indicator : `${indicator}：${label}`;
