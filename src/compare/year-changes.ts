/** What changed in a bureau's promises, money and indicators from one year to another? */
import { group, sum } from 'd3';
import type { Dataset } from '../model/dataset.ts';
import type { Fen } from '../model/money.ts';
import type { DocumentRows } from '../model/rows.ts';
import type { Measure } from '../model/tables/measures.ts';
import { type Program, WHOLE_DEPARTMENT } from '../model/tables/programs.ts';
import { type BureauYear, yearsOfBureau } from './bureau-years.ts';
import { representative } from './peer-context.ts';
import type { PrintedPromise } from './promise.ts';
import { fundSource, indicatorSource, programSource, type Source } from './source.ts';

/**
 * `raised` and `lowered` speak of the number, whichever end is better. `rephrased`: the same number with another
 * comparator, or another unit. `unclear`: a year states several numbers or a range, or a match is close for another reason.
 */
export type TargetChangeKind = 'raised' | 'lowered' | 'rephrased' | 'unclear' | 'added' | 'dropped';

export interface TargetChange {
  readonly measure: Measure;
  readonly kind: TargetChangeKind;
  /** The number changed, and its comparator too. */
  readonly isRephrased: boolean;
  readonly earlier: readonly PrintedPromise[];
  readonly later: readonly PrintedPromise[];
}

export interface StatedAmount {
  /** Null where the form leaves a program's amount blank. */
  readonly amount: Fen | null;
  readonly source: Source;
}

export interface MoneyChange {
  readonly item: 'total' | 'basic' | 'project' | 'program';
  /** Of a program, as printed in both years. */
  readonly name: string | null;
  /** Null where that year has no such line or program. */
  readonly earlier: StatedAmount | null;
  readonly later: StatedAmount | null;
}

export interface PlacedIndicator {
  readonly name: string;
  readonly source: Source;
}

export interface YearChange {
  readonly earlier: BureauYear;
  readonly later: BureauYear;
  /** By kind in the order above. */
  readonly targets: readonly TargetChange[];
  /** Measures promised alike in both years. */
  readonly sameTargets: number;
  /** Amounts that differ, and those of lines and programs that stand in one year only. */
  readonly money: readonly MoneyChange[];
  /** By printed name, each once. */
  readonly addedIndicators: readonly PlacedIndicator[];
  readonly droppedIndicators: readonly PlacedIndicator[];
  readonly keptIndicators: number;
}

const KINDS: readonly TargetChangeKind[] = ['raised', 'lowered', 'rephrased', 'unclear', 'added', 'dropped'];

/** Each year of a bureau against the one held before it. */
export function changesOfBureau(dataset: Dataset, bureau: string): YearChange[] {
  const years = yearsOfBureau(dataset, bureau);
  return years.slice(1).flatMap((later, i) => {
    const earlier = years[i];
    return earlier ? [yearChanges(dataset, earlier, later)] : [];
  });
}

export function yearChanges({ reference }: Dataset, earlier: BureauYear, later: BureauYear): YearChange {
  const stated = [...reference.measures.values()].filter(
    ({ measure }) => earlier.promises.has(measure) || later.promises.has(measure),
  );
  const targets = stated.flatMap((measure) => targetChange(measure, earlier, later) ?? []);
  const [before, after] = [indicatorsOf(earlier.documents), indicatorsOf(later.documents)];
  return {
    earlier,
    later,
    targets: targets.toSorted((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind)),
    sameTargets: stated.length - targets.length,
    money: moneyChanges(earlier.documents, later.documents),
    addedIndicators: [...after.values()].filter(({ name }) => !before.has(name)),
    droppedIndicators: [...before.values()].filter(({ name }) => !after.has(name)),
    keptIndicators: [...after.keys()].filter((name) => before.has(name)).length,
  };
}

/** Null where both years promise the same. */
function targetChange(measure: Measure, before: BureauYear, after: BureauYear): TargetChange | null {
  const earlier = before.promises.get(measure.measure) ?? [];
  const later = after.promises.get(measure.measure) ?? [];
  const change = (kind: TargetChangeKind, isRephrased = false) => ({ measure, kind, isRephrased, earlier, later });
  if (earlier.length === 0) return change('added');
  if (later.length === 0) return change('dropped');
  if (wordsOf(earlier) === wordsOf(later)) return null;
  const [from, to] = [singleOf(earlier), singleOf(later)];
  if (!from || !to || wordingOf(from) !== wordingOf(to)) return change('unclear');
  const [a, b] = [from.quantity, to.quantity];
  if (a.unit !== b.unit) return change('rephrased');
  if (a.value === b.value) return change(a.comparator === b.comparator ? 'unclear' : 'rephrased');
  return change(a.value < b.value ? 'raised' : 'lowered', a.comparator !== b.comparator);
}

/** Everything that is promised, whatever its order. */
const wordsOf = (promises: readonly PrintedPromise[]): string =>
  promises
    .map((promise) => `${promise.key}|${wordingOf(promise)}`)
    .toSorted()
    .join(' ');

/** Why a match is only close: two close matches for one reason count the same thing. */
const wordingOf = ({ match, note }: PrintedPromise): string => (match === 'exact' ? '' : `close: ${note}`);

function singleOf(promises: readonly PrintedPromise[]): PrintedPromise | null {
  const [only, ...others] = promises;
  if (only && others.length === 0) return only.quantity.valueTo === null ? only : null;
  const found = representative(promises);
  return typeof found === 'string' ? null : found;
}

function indicatorsOf(documents: readonly DocumentRows[]): Map<string, PlacedIndicator> {
  const found = new Map<string, PlacedIndicator>();
  for (const { document, indicators } of documents) {
    for (const indicator of indicators) {
      const { name } = indicator;
      if (!found.has(name)) found.set(name, { name, source: indicatorSource(document, indicator) });
    }
  }
  return found;
}

interface Amount extends StatedAmount {
  readonly item: MoneyChange['item'];
  readonly name: string | null;
}

function moneyChanges(earlier: readonly DocumentRows[], later: readonly DocumentRows[]): MoneyChange[] {
  const [before, after] = [amountsOf(earlier), amountsOf(later)];
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((key) => {
    const [from, to] = [before.get(key) ?? null, after.get(key) ?? null];
    const one = to ?? from;
    return one && from?.amount !== to?.amount ? [{ item: one.item, name: one.name, earlier: from, later: to }] : [];
  });
}

const isProject = ({ program }: Program): boolean => program !== WHOLE_DEPARTMENT;

/** The department's total and split, then the programs. An amount printed twice in a year counts once, where it is first. */
function amountsOf(documents: readonly DocumentRows[]): Map<string, Amount> {
  const amounts = new Map<string, Amount>();
  const add = (item: Amount['item'], name: string | null, amount: Fen | null, source: Source) => {
    const key = `${item}|${name}`;
    if ((amount !== null || item === 'program') && !amounts.has(key)) amounts.set(key, { item, name, amount, source });
  };
  for (const { document, programs, funds } of documents) {
    for (const fund of funds) {
      const { program, axis, kind, amount_wan } = fund;
      if (program !== WHOLE_DEPARTMENT) continue;
      if (axis === 'total') add('total', null, amount_wan, fundSource(document, fund));
      if (axis === 'use' && (kind === 'basic' || kind === 'project'))
        add(kind, null, amount_wan, fundSource(document, fund));
    }
    // Programs of one name cannot be told apart between years: they are one sum.
    for (const [name, alike] of group(programs.filter(isProject), (row) => row.name)) {
      const [first] = alike;
      const isStated = alike.some((row) => row.amount_wan !== null);
      const amount = isStated ? sum(alike, (row) => row.amount_wan ?? 0) : null;
      if (first) add('program', name, amount, programSource(document, first));
    }
  }
  return amounts;
}
