/** Indicators of programs that both sides have → which is which, and those that came, went, or are printed otherwise. */
import { mostShared, type Pairs, pairsOf, sharedPairs } from '../model/likeness.ts';
import type { DocumentRows } from '../model/rows.ts';
import type { Indicator } from '../model/tables/indicators.ts';
import type { Program } from '../model/tables/programs.ts';
import type { Target } from '../model/tables/targets.ts';
import { type Change, type Forms, type Said, said } from './change.ts';
import { type KeyOf, type Pairing, pairUp } from './pairing.ts';
import { plainWords } from './plain-words.ts';
import { isSameDocument, nameOf, type PlacedProgram } from './programs.ts';

export interface PlacedIndicator {
  readonly rows: DocumentRows;
  readonly program: Program;
  /** Which program it stands in, by a name that both sides share. */
  readonly place: string;
  readonly indicator: Indicator;
  /** Class of its level path; the path itself where nobody has registered it. */
  readonly category: string;
  /** Numbers that it promises. */
  readonly targets: readonly Target[];
  readonly measures: readonly string[];
  readonly plain: string;
  /** Of its name; most have a partner before anybody asks. */
  readonly pairs: Pairs;
}

/** Reached by one promise in one class, by the same value in the same row, or by names that share most of their words. */
const LEAST_LIKENESS = 0.7;

const KEYS: readonly KeyOf<PlacedIndicator>[] = [
  ({ place, category, indicator }) => `${place}|${category}|${indicator.name}|${indicator.value}`,
  ({ place, category, indicator }) => `${place}|${category}|${indicator.name}`,
  ({ place, indicator }) => `${place}|${indicator.name}`,
  ({ place, plain }) => `${place}|${plain}`,
];

/** Indicators of a program that only one side has come and go with it. */
export function pairIndicators(
  { pairs }: Pairing<PlacedProgram>,
  earlier: Forms,
  later: Forms,
): Pairing<PlacedIndicator> {
  const before = pairs.flatMap((pair, i) => indicatorsOf(pair.earlier, String(i), earlier));
  const after = pairs.flatMap((pair, i) => indicatorsOf(pair.later, String(i), later));
  return pairUp(before, after, KEYS, ({ place }) => place, likeness, LEAST_LIKENESS);
}

function indicatorsOf({ rows, program }: PlacedProgram, place: string, { reference }: Forms): PlacedIndicator[] {
  const own = rows.indicators.filter((indicator) => indicator.program === program.program);
  const targets = own.length === 0 ? new Map<string, readonly Target[]>() : targetsOf(rows);
  return own.map((indicator) => {
    const { level1, level2, name } = indicator;
    const plain = plainWords(name) || name;
    const promised = targets.get(indicator.indicator) ?? [];
    let pairs: Pairs | undefined;
    return {
      rows,
      program,
      place,
      indicator,
      category: reference.categoryOf(level1, level2)?.category ?? `${level1}/${level2}`,
      targets: promised,
      measures: promised.flatMap(({ measure }) => measure ?? []),
      plain,
      get pairs() {
        pairs ??= pairsOf(plain);
        return pairs;
      },
    };
  });
}

const known = new WeakMap<DocumentRows, ReadonlyMap<string, readonly Target[]>>();

function targetsOf(rows: DocumentRows): ReadonlyMap<string, readonly Target[]> {
  const found = known.get(rows) ?? Map.groupBy(rows.targets, ({ indicator }) => indicator ?? '');
  known.set(rows, found);
  return found;
}

function likeness(a: PlacedIndicator, b: PlacedIndicator): number {
  const isSameValue = a.indicator.value !== null && a.indicator.value === b.indicator.value;
  const isSameKey = isSameDocument(a, b) && a.indicator.indicator === b.indicator.indicator;
  const promise = samePromise(a.measures, b.measures);
  const all = (names: number): number =>
    names + promise + (isSameKey ? 0.4 : 0) + (isSameValue ? 0.2 : 0) + (a.category === b.category ? 0.1 : 0);
  // Most pairs are told apart by their lengths.
  const most = all(mostShared(a.pairs, b.pairs));
  return most < LEAST_LIKENESS ? most : all(sharedPairs(a.pairs, b.pairs));
}

/** Two known promises are one or they are two, whatever their names; where a side’s is not known, the names decide. */
function samePromise(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  return a.some((measure) => b.includes(measure)) ? 0.6 : -0.6;
}

export function indicatorChanges({ pairs, removed, added }: Pairing<PlacedIndicator>): Change[] {
  return [
    ...pairs.flatMap(({ earlier, later }): Change[] => {
      const aspects = aspectsOf(earlier, later);
      return aspects.length > 0
        ? [{ ...CHANGE, kind: 'changed', tier: 'minor', aspects, earlier: say(earlier), later: say(later) }]
        : [];
    }),
    ...removed.map((one): Change => ({ ...CHANGE, kind: 'removed', earlier: say(one) })),
    ...added.map((one): Change => ({ ...CHANGE, kind: 'added', later: say(one) })),
  ];
}

/** The words of a value are told where neither side promises a number: otherwise the targets tell. */
function aspectsOf(earlier: PlacedIndicator, later: PlacedIndicator): string[] {
  const isSame = isSameDocument(earlier, later);
  const words = (text: string | null) => (text === null || isSame ? text : plainWords(text) || null);
  const [a, b] = [earlier.indicator, later.indicator];
  const isNumber = [...earlier.targets, ...later.targets].some(({ origin }) => origin === 'indicator');
  return [
    ...((isSame ? a.name !== b.name : earlier.plain !== later.plain) ? ['name'] : []),
    ...(earlier.category === later.category ? [] : ['class']),
    ...(!isNumber && words(a.value) !== words(b.value) ? ['value'] : []),
    ...(a.points !== b.points || a.deduct_per !== b.deduct_per || a.deduct_points !== b.deduct_points
      ? ['points']
      : []),
  ];
}

const CHANGE = {
  subject: 'indicator',
  tier: 'major',
  aspects: [] as string[],
  measure: null,
  earlier: null,
  later: null,
} as const;

const say = ({ rows, program, indicator }: PlacedIndicator): Said =>
  said({
    places: [{ document: rows.document.document, table: 'indicators', key: indicator.indicator, line: indicator.line }],
    name: indicator.name,
    nameEn: indicator.name_en,
    program: nameOf({ program }),
    words: indicator.value,
  });
