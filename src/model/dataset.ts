/**
 * What comparisons ask their questions of: documents and references behind look-ups, so that the way
 * rows are stored can change without any comparison noticing.
 */
import type { Reference } from './reference.ts';
import type { DocumentRows } from './rows.ts';
import type { Bureau } from './tables/bureaus.ts';
import type { Category } from './tables/categories.ts';
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

export class Dataset {
  readonly reference: Reference;
  /** In order of document key. */
  readonly documents: readonly DocumentRows[];
  readonly #documents: ReadonlyMap<string, DocumentRows>;
  readonly #documentsByBureau: ReadonlyMap<string, readonly DocumentRows[]>;
  readonly #targetsByMeasure: ReadonlyMap<string, readonly PlacedTarget[]>;

  constructor(reference: Reference, documents: readonly DocumentRows[]) {
    this.reference = reference;
    this.documents = documents;
    this.#documents = new Map(documents.map((rows) => [rows.document.document, rows]));
    this.#documentsByBureau = Map.groupBy(documents, (rows) => rows.document.bureau);
    this.#targetsByMeasure = groupByMeasure(documents);
  }

  document(id: string): DocumentRows {
    return found(this.#documents.get(id), 'document', id);
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
    return this.#documentsByBureau.get(bureau) ?? [];
  }

  /** Every target of a measure in every document: goals and past results too, the asker chooses by `origin`. */
  targetsOf(measure: string): readonly PlacedTarget[] {
    return this.#targetsByMeasure.get(measure) ?? [];
  }

  categoryOf(indicator: Indicator): Category {
    const path = `${indicator.level1}/${indicator.level2}`;
    return found(this.reference.categoryOf(indicator.level1, indicator.level2), 'level path', path);
  }
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

const groupByMeasure = (documents: readonly DocumentRows[]): Map<string, PlacedTarget[]> =>
  Map.groupBy(
    documents.flatMap(placeTargets).filter(({ target }) => target.measure !== null),
    ({ target }) => target.measure ?? '',
  );

// A key that the contract's checks have let through always resolves; anything else is a fault of the program.
function found<T>(value: T | undefined, kind: string, id: string): T {
  if (value === undefined) throw new Error(`unknown ${kind}: ${id}`);
  return value;
}
