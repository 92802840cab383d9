/**
 * What comparisons ask their questions of: documents and references behind look-ups, so that the way
 * rows are stored can change without any comparison noticing.
 */
import type { Reference } from './reference.ts';
import type { DocumentRows } from './rows.ts';
import type { Bureau } from './tables/bureaus.ts';
import type { Category } from './tables/categories.ts';
import type { Document } from './tables/document.ts';
import type { Indicator } from './tables/indicators.ts';
import type { Program } from './tables/programs.ts';
import type { Target } from './tables/targets.ts';

/** A target together with where it stands. */
export interface PlacedTarget {
  readonly rows: DocumentRows;
  readonly program: Program;
  /** Null for goal texts and results. */
  readonly indicator: Indicator | null;
  readonly target: Target;
}

/** Where rows come from, read no earlier than they are asked for. */
export interface DocumentStore {
  /** In order of document key. */
  readonly heads: readonly Document[];
  /** The rows of one document of `heads`. */
  document(id: string): DocumentRows;
  /** Of every document, in the order of `heads`. */
  all(): readonly DocumentRows[];
}

export class Dataset {
  readonly reference: Reference;
  readonly #store: DocumentStore;
  #documents: readonly DocumentRows[] | undefined;
  #byKey: ReadonlyMap<string, DocumentRows> | undefined;
  #heads: ReadonlyMap<string, Document> | undefined;
  #headsByBureau: ReadonlyMap<string, readonly Document[]> | undefined;
  #targetsByMeasure: ReadonlyMap<string, readonly PlacedTarget[]> | undefined;

  constructor(reference: Reference, documents: readonly DocumentRows[] | DocumentStore) {
    this.reference = reference;
    this.#store = 'heads' in documents ? documents : heldRows(documents);
  }

  /** What every document is, without its rows; in order of document key. */
  get heads(): readonly Document[] {
    return this.#store.heads;
  }

  /** All rows, in order of document key: for what compares. A page of one document asks for that one alone. */
  get documents(): readonly DocumentRows[] {
    this.#documents ??= this.#store.all();
    return this.#documents;
  }

  head(id: string): Document {
    this.#heads ??= new Map(this.heads.map((head) => [head.document, head]));
    return found(this.#heads.get(id), 'document', id);
  }

  document(id: string): DocumentRows {
    if (!this.#documents) return this.#store.document(this.head(id).document);
    this.#byKey ??= new Map(this.documents.map((rows) => [rows.document.document, rows]));
    return found(this.#byKey.get(id), 'document', id);
  }

  bureau(id: string): Bureau {
    return found(this.reference.bureaus.get(id), 'bureau', id);
  }

  /** The same references with some of the documents: what is compared when only these are asked about. */
  only(keep: (rows: DocumentRows) => boolean): Dataset {
    return new Dataset(this.reference, this.documents.filter(keep));
  }

  /** Documents of a bureau, by year. */
  documentsOf(bureau: string): readonly DocumentRows[] {
    return this.headsOf(bureau).map(({ document }) => this.document(document));
  }

  /** What the documents of a bureau are, by year. */
  headsOf(bureau: string): readonly Document[] {
    this.#headsByBureau ??= Map.groupBy(this.heads, (head) => head.bureau);
    return this.#headsByBureau.get(bureau) ?? [];
  }

  /** Every target of a measure in every document: goals and past results too, the asker chooses by `origin`. */
  targetsOf(measure: string): readonly PlacedTarget[] {
    this.#targetsByMeasure ??= groupByMeasure(this.documents);
    return this.#targetsByMeasure.get(measure) ?? [];
  }

  categoryOf(indicator: Indicator): Category {
    const path = `${indicator.level1}/${indicator.level2}`;
    return found(this.reference.categoryOf(indicator.level1, indicator.level2), 'level path', path);
  }
}

function heldRows(documents: readonly DocumentRows[]): DocumentStore {
  const byKey = new Map(documents.map((rows) => [rows.document.document, rows]));
  return {
    heads: documents.map(({ document }) => document),
    document: (id) => found(byKey.get(id), 'document', id),
    all: () => documents,
  };
}

/** Every target of a document with its place, in document order. */
export function placeTargets(rows: DocumentRows): PlacedTarget[] {
  const programs = new Map(rows.programs.map((row) => [row.program, row]));
  const indicators = new Map(rows.indicators.map((row) => [row.indicator, row]));
  return rows.targets.map((target) => ({
    rows,
    program: found(programs.get(target.program), 'program', target.program),
    indicator: target.indicator === null ? null : (indicators.get(target.indicator) ?? null),
    target,
  }));
}

// Without a list of all targets on the way: nationally there are two million.
function groupByMeasure(documents: readonly DocumentRows[]): Map<string, PlacedTarget[]> {
  const groups = new Map<string, PlacedTarget[]>();
  for (const rows of documents) {
    for (const placed of placeTargets(rows)) {
      const { measure } = placed.target;
      if (measure === null) continue;
      const group = groups.get(measure);
      if (group) group.push(placed);
      else groups.set(measure, [placed]);
    }
  }
  return groups;
}

// A key that the contract's checks have let through always resolves; anything else is a fault of the program.
function found<T>(value: T | undefined, kind: string, id: string): T {
  if (value === undefined) throw new Error(`unknown ${kind}: ${id}`);
  return value;
}
