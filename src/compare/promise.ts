/** What a document promises: statements of the same quantity, in the department's table and in a project's, are one promise. */
import type { Dataset, PlacedTarget } from '../model/dataset.ts';
import { promiseIdentities, promiseKey, type Quantity, quantityOf } from '../model/quantity.ts';
import type { Bureau } from '../model/tables/bureaus.ts';
import type { Document } from '../model/tables/document.ts';
import type { Target } from '../model/tables/targets.ts';
import type { Unit } from '../model/tables/units.ts';
import { targetSource, type Source } from './source.ts';

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

/** Promises among the targets given; past results are not promises. In order of first appearance. */
export function promisesOf(placed: readonly PlacedTarget[], dataset: Dataset): StatedPromise[] {
  const promised = placed.filter(({ target }) => target.origin !== 'result');
  const identical = Map.groupBy(promised, promiseIdentity(promised)).values();
  return Array.from(identical, (statements) => promiseOf(statements, dataset));
}

export const scopeOf = ({ program, target }: PlacedTarget): Scope =>
  target.origin === 'goal' ? 'goal' : program.form === 'department' ? 'department' : 'project';

function promiseIdentity(placed: readonly PlacedTarget[]): (one: PlacedTarget) => string {
  const byDocument = Map.groupBy(placed, ({ rows }) => rows.document.document);
  const identities = new Map(
    [...byDocument].map(([document, of]) => [document, promiseIdentities(of.map(({ target }) => target))]),
  );
  return ({ rows: { document }, target }) =>
    `${document.document}|${identities.get(document.document)?.get(target) ?? ''}`;
}

/** What these statements say together; they say the same. */
export function promiseOf(statements: readonly PlacedTarget[], dataset: Dataset): StatedPromise {
  const first = statements.find(({ target }) => target.match === 'exact') ?? statements[0];
  if (!first) throw new Error('invalid promise: no statement');
  return new StatedPromise(statements, first, dataset);
}

/** Says what it is asked for, and keeps its statements alone: a measure of a whole country is a million promises. */
export class StatedPromise implements PrintedPromise {
  readonly statements: readonly PlacedTarget[];
  readonly quantity: Quantity;
  private readonly first: PlacedTarget;
  private readonly dataset: Dataset;

  constructor(statements: readonly PlacedTarget[], first: PlacedTarget, dataset: Dataset) {
    this.statements = statements;
    this.quantity = quantityOf(first.target);
    this.first = first;
    this.dataset = dataset;
  }

  /** The promise with more said of it. */
  with<More extends object>(more: More): PrintedPromise & More {
    return Object.assign(new StatedPromise(this.statements, this.first, this.dataset), more);
  }

  get key(): string {
    return promiseKey(this.first.target);
  }

  get label(): string | null {
    const { origin, label } = this.first.target;
    return origin === 'indicator' ? label : null;
  }

  get bureau(): Bureau {
    return this.dataset.bureau(this.document.bureau);
  }

  get document(): Document {
    return this.first.rows.document;
  }

  get unit(): Unit | null {
    return this.dataset.reference.units.get(this.quantity.unit ?? '') ?? null;
  }

  get impliedComparator(): Target['implied_comparator'] {
    const own = this.first.target.implied_comparator;
    if (own) return own;
    return this.statements.find(({ target }) => target.implied_comparator)?.target.implied_comparator ?? null;
  }

  get match(): 'exact' | 'close' {
    return this.first.target.match ?? 'close';
  }

  get note(): string | null {
    return this.first.target.note;
  }

  get scopes(): readonly Scope[] {
    return [...new Set(this.statements.map(scopeOf))];
  }

  get sources(): readonly Source[] {
    return this.statements.map(({ rows: { document }, target }) => targetSource(document, target));
  }
}
