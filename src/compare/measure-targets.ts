/** What does each document promise of one measure? */
import { groups } from 'd3';
import type { Dataset, PlacedTarget } from '../model/dataset.ts';
import { promiseKey, type Quantity, quantityOf } from '../model/quantity.ts';
import type { Bureau } from '../model/tables/bureaus.ts';
import type { Document } from '../model/tables/document.ts';
import type { Measure } from '../model/tables/measures.ts';
import type { Target } from '../model/tables/targets.ts';
import type { Unit } from '../model/tables/units.ts';
import type { Source } from './source.ts';

/** Where a promise stands: the whole-department table, a project table, or goal text. */
export type Scope = 'department' | 'project' | 'goal';

export interface PrintedPromise {
  /** Equal for promises of the same quantity. */
  readonly key: string;
  /** The printed words that name it where a cell holds several; null otherwise. */
  readonly label: string | null;
  readonly bureau: Bureau;
  readonly document: Document;
  readonly quantity: Quantity;
  /** Null where no unit is printed. */
  readonly unit: Unit | null;
  readonly impliedComparator: Target['implied_comparator'];
  readonly match: 'exact' | 'close';
  readonly note: string | null;
  /** Scopes that state this very promise; a department and a project row that agree are one promise. */
  readonly scopes: readonly Scope[];
  /** The rows that state it, in document order. */
  readonly statements: readonly PlacedTarget[];
  readonly sources: readonly Source[];
}

export interface MeasureTargets {
  readonly measure: Measure;
  readonly unit: Unit | null;
  /** Promises in the measure's unit, highest first. */
  readonly comparable: readonly PrintedPromise[];
  /** Promises in another unit: listed, never put on the axis. */
  readonly otherUnit: readonly PrintedPromise[];
  /** Past results printed where a target belongs: listed apart, never charted. */
  readonly results: readonly PlacedTarget[];
  /** The least and the greatest number promised; null where nothing is. How they compare is for the reader: ≥ 90 is not 90. */
  readonly lowest: PrintedPromise | null;
  readonly highest: PrintedPromise | null;
  /** How many documents promise it in the measure's unit. */
  readonly documentCount: number;
  /** Documents that state the measure more than once with different promises. */
  readonly differing: readonly Document[];
}

/** Fewer documents than this are no comparison. */
const MIN_DOCUMENTS = 2;

/** Whether documents can be laid side by side. Money targets restate each document's own budget: listed, not compared. */
export const isComparable = ({ documentCount, unit }: MeasureTargets): boolean =>
  documentCount >= MIN_DOCUMENTS && unit?.kind !== 'money';

const answered = new WeakMap<Dataset, Map<string, MeasureTargets>>();

/** Asked by many pages of the same data, answered once. */
export function measureTargets(dataset: Dataset, measure: Measure): MeasureTargets {
  const answers = answered.get(dataset) ?? new Map<string, MeasureTargets>();
  answered.set(dataset, answers);
  const answer = answers.get(measure.measure) ?? compareTargets(dataset, measure);
  answers.set(measure.measure, answer);
  return answer;
}

function compareTargets(dataset: Dataset, measure: Measure): MeasureTargets {
  const all = dataset.targetsOf(measure.measure);
  const promised = all.filter(({ target }) => target.origin !== 'result');
  const promises = groups(promised, promiseIdentity(promised)).map(([, statements]) => promiseOf(statements, dataset));
  const comparable = promises
    .filter(({ quantity }) => quantity.unit === measure.unit)
    .toSorted((a, b) => b.quantity.value - a.quantity.value);
  const documents = groups(comparable, ({ document }) => document);
  return {
    measure,
    unit: dataset.reference.units.get(measure.unit) ?? null,
    comparable,
    lowest: comparable.at(-1) ?? null,
    highest: comparable[0] ?? null,
    otherUnit: promises.filter(({ quantity }) => quantity.unit !== measure.unit),
    results: all.filter(({ target }) => target.origin === 'result'),
    documentCount: documents.length,
    differing: documents.filter(([, of]) => new Set(of.map(({ key }) => key)).size > 1).map(([document]) => document),
  };
}

/**
 * A department and a project that state the same are one promise; a program that states the same twice (three groups
 * of five, each) makes two. So the nth equal statement of one program is the same as the nth of another.
 */
function promiseIdentity(placed: readonly PlacedTarget[]): (one: PlacedTarget) => string {
  const seen = new Map<string, number>();
  const ordinals = new Map<PlacedTarget, number>();
  for (const one of placed) {
    const { document } = one.rows.document;
    const key = `${document}|${one.target.program}|${promiseKey(one.target)}`;
    const ordinal = (seen.get(key) ?? 0) + 1;
    seen.set(key, ordinal);
    ordinals.set(one, ordinal);
  }
  return (one) => `${one.rows.document.document}|${promiseKey(one.target)}|${ordinals.get(one)}`;
}

const scopeOf = ({ program, target }: PlacedTarget): Scope =>
  target.origin === 'goal' ? 'goal' : program.form === 'department' ? 'department' : 'project';

function promiseOf(statements: readonly PlacedTarget[], dataset: Dataset): PrintedPromise {
  const first = statements.find(({ target }) => target.match === 'exact') ?? statements[0];
  if (!first) throw new Error('invalid promise: no statement');
  const { target, rows } = first;
  return {
    key: promiseKey(target),
    label: target.origin === 'indicator' ? target.label : null,
    bureau: dataset.bureau(rows.document.bureau),
    document: rows.document,
    unit: dataset.reference.units.get(target.unit ?? '') ?? null,
    quantity: quantityOf(target),
    impliedComparator:
      target.implied_comparator ??
      statements.find((one) => one.target.implied_comparator)?.target.implied_comparator ??
      null,
    match: target.match ?? 'close',
    note: target.note,
    scopes: [...new Set(statements.map(scopeOf))],
    statements,
    sources: statements.map((one) => ({
      document: one.rows.document.document,
      table: 'targets',
      key: one.target.target,
      line: one.target.line,
    })),
  };
}
