/**
 * Targets: what each side promises in numbers. A target is first looked for where it stood, in the same indicator; a
 * promise that both sides know by its measure, and that each states once, is found wherever it stands. Past results
 * are no promises.
 */
import { naturalOrder } from '../model/natural-order.ts';
import { promiseKey } from '../model/quantity.ts';
import type { DocumentRows } from '../model/rows.ts';
import type { Target } from '../model/tables/targets.ts';
import { type Change, type Forms, type Said, said } from './change.ts';
import type { PlacedIndicator } from './indicators.ts';
import { judge } from './judge-target.ts';
import { type KeyOf, type Pairing, pairByKeys } from './pairing.ts';
import { nameOf, type PlacedProgram } from './programs.ts';

export interface PlacedTarget {
  readonly rows: DocumentRows;
  readonly target: Target;
  /** The program that both sides have; null where only one has it. */
  readonly program: PlacedProgram | null;
  /** What both sides call the place it stands in; null where only one side has that place. */
  readonly place: string | null;
}

const at =
  (key: (target: Target) => string | null): KeyOf<PlacedTarget> =>
  ({ place, target }) => {
    const of = key(target);
    return place === null || of === null ? null : `${place}|${of}`;
  };

/** The strictest first: a cell may hold several numbers, and a goal text the same measure twice. */
const KEYS: readonly KeyOf<PlacedTarget>[] = [
  at((target) => `${target.label}|${target.measure}|${quantityKey(target)}`),
  at(({ label, measure, unit }) => (label === null && measure === null ? null : `${label}|${measure}|${unit}`)),
  at(({ label, measure }) => (label === null && measure === null ? null : `${label}|${measure}`)),
  at(({ label, origin }) => (origin === 'indicator' ? `${label}` : null)),
  at(({ measure }) => measure),
  at(({ origin }) => (origin === 'indicator' ? '' : null)),
];

const quantityKey = ({ value, value_to, unit, comparator }: Target): string =>
  `${value}|${value_to}|${unit}|${comparator}`;

interface Places {
  readonly programs: Pairing<PlacedProgram>;
  readonly indicators: Pairing<PlacedIndicator>;
}

export function pairTargets(earlier: Forms, later: Forms, { programs, indicators }: Places): Pairing<PlacedTarget> {
  const found = (side: 'earlier' | 'later', forms: Forms): PlacedTarget[] => {
    const ofProgram = new Map(
      programs.pairs.map((pair, i) => [keyIn(pair[side].rows, pair[side].program.program), { i, pair }]),
    );
    const ofIndicator = new Map(
      indicators.pairs.map((pair, i) => [keyIn(pair[side].rows, pair[side].indicator.indicator), i]),
    );
    return forms.documents.flatMap((rows) =>
      rows.targets
        .filter(({ origin }) => origin !== 'result')
        .map((target): PlacedTarget => {
          const program = ofProgram.get(keyIn(rows, target.program));
          const indicator = target.indicator === null ? undefined : ofIndicator.get(keyIn(rows, target.indicator));
          const goal = program && target.origin === 'goal' ? `goal ${program.i}` : null;
          return {
            rows,
            target,
            program: program?.pair[side] ?? null,
            place: indicator === undefined ? goal : `indicator ${indicator}`,
          };
        }),
    );
  };
  return pairByKeys(found('earlier', earlier), found('later', later), KEYS);
}

const keyIn = ({ document }: DocumentRows, key: string): string => `${document.document}/${key}`;

export function targetChanges(pairing: Pairing<PlacedTarget>): Change[] {
  const elsewhere = pairByMeasure(pairing);
  const changed = [...pairing.pairs, ...elsewhere.pairs].flatMap(({ earlier, later }): Change[] => {
    const difference = judge(earlier.target, later.target);
    const [from, to] = [earlier.target.measure, later.target.measure];
    const measure = from === to ? from : null;
    return difference ? [{ subject: 'target', measure, ...difference, earlier: say(earlier), later: say(later) }] : [];
  });
  const alone = { subject: 'target', tier: 'major', aspects: [], earlier: null, later: null } as const;
  return mergeAlike([
    ...changed,
    ...elsewhere.removed.map(
      (one): Change => ({ ...alone, kind: 'removed', measure: one.target.measure, earlier: say(one) }),
    ),
    ...elsewhere.added.map(
      (one): Change => ({ ...alone, kind: 'added', measure: one.target.measure, later: say(one) }),
    ),
  ]);
}

/**
 * Of what has no partner in its place: a measure that each side states as one promise is a pair, wherever it stands. A
 * measure that only one side knows has come or gone; so has a number in an indicator that both have. All else comes and
 * goes with its indicator or program, and a number in a goal text repeats one that is told.
 */
function pairByMeasure({ pairs, removed, added }: Pairing<PlacedTarget>): Pairing<PlacedTarget> {
  const before = promisesOf([...pairs.map(({ earlier }) => earlier), ...removed]);
  const after = promisesOf([...pairs.map(({ later }) => later), ...added]);
  const paired = new Set(pairs.flatMap(({ earlier, later }) => [earlier.target.measure, later.target.measure]));
  const isSingle = (measure: string | null): boolean =>
    measure !== null && !paired.has(measure) && before.get(measure)?.size === 1 && after.get(measure)?.size === 1;
  const others = pairByKeys(removed, added, [({ target: { measure } }) => (isSingle(measure) ? measure : null)]);
  const isNews =
    (there: ReadonlyMap<string, unknown>) =>
    ({ target: { measure, origin }, place }: PlacedTarget): boolean =>
      measure !== null && !there.has(measure) ? true : place !== null && origin === 'indicator' && !isSingle(measure);
  return {
    pairs: others.pairs,
    removed: others.removed.filter(isNews(after)),
    added: others.added.filter(isNews(before)),
  };
}

/** Measure → what is promised of it. */
function promisesOf(placed: readonly PlacedTarget[]): Map<string, ReadonlySet<string>> {
  const byMeasure = Map.groupBy(placed, ({ target }) => target.measure ?? '');
  byMeasure.delete('');
  return new Map([...byMeasure].map(([measure, of]) => [measure, new Set(of.map(({ target }) => promiseKey(target)))]));
}

/** The whole department and a project that state one promise change it once. */
function mergeAlike(changes: readonly Change[]): Change[] {
  const [known, unknown] = [
    changes.filter(({ measure }) => measure !== null),
    changes.filter(({ measure }) => measure === null),
  ];
  const alike = Map.groupBy(known, ({ measure, kind, earlier, later }) =>
    JSON.stringify([measure, kind, earlier?.quantity, later?.quantity]),
  );
  const merged = [...alike.values()].flatMap((of) => {
    const aspects = [...new Set(of.flatMap((one) => one.aspects))].sort();
    const first = of.find(({ tier }) => tier === 'major') ?? of[0];
    return first ? { ...first, aspects, earlier: together(of, 'earlier'), later: together(of, 'later') } : [];
  });
  return [...merged, ...unknown];
}

/** In the words of the row that stands first. */
function together(changes: readonly Change[], side: 'earlier' | 'later'): Said | null {
  const order = ({ places: [place] }: Said): string => `${place?.document}/${place?.key}`;
  const all = changes.flatMap((one) => one[side] ?? []).toSorted((a, b) => naturalOrder(order(a), order(b)));
  const [first] = all;
  return first ? { ...first, places: all.flatMap(({ places }) => places) } : null;
}

function say({ rows, target, program }: PlacedTarget): Said {
  const { document } = rows.document;
  const indicator = rows.indicators.find((one) => one.indicator === target.indicator);
  const row = program?.program ?? rows.programs.find((one) => one.program === target.program);
  return said({
    places: [{ document, table: 'targets', key: target.target, line: target.line }],
    name: target.label ?? indicator?.name ?? null,
    nameEn: target.label === null ? (indicator?.name_en ?? null) : null,
    program: row ? nameOf({ program: row }) : null,
    quantity: { comparator: target.comparator, value: target.value, valueTo: target.value_to, unit: target.unit },
    isClose: target.match === 'close',
  });
}
