/**
 * In which order do the rows of all targets stand in files? Those of few documents by bureau (in order of division
 * codes), year and document. Those of many by measure, and without one by class: then a question about a measure reads
 * few files, though every document has a row of it. Rows are made when they are asked for: all would fill the memory.
 */
import { type Dataset, type PlacedTarget, placeTargets } from '../../model/dataset.ts';
import type { DocumentRows } from '../../model/rows.ts';
import type { TargetRow } from './target-row.ts';
import { targetRow } from './target-rows.ts';

/** No document has so many targets. */
const STEP = 2 ** 20;

export class TargetOrder {
  readonly #dataset: Dataset;
  readonly #documents: readonly DocumentRows[];
  /** By position: the document and its target, as one number. */
  readonly #places: Float64Array;
  readonly #positionOf: (placed: PlacedTarget) => number;

  constructor(dataset: Dataset, isByMeasure: boolean) {
    this.#dataset = dataset;
    this.#documents = isByMeasure ? newestFirst(dataset) : byBureau(dataset);
    this.#places = new Float64Array(this.#documents.reduce((sum, { targets }) => sum + targets.length, 0));
    this.#positionOf = isByMeasure ? clusters(this.#documents, dataset) : inTurn();
  }

  get length(): number {
    return this.#places.length;
  }

  /** Every row with its position, document by document; to be called once, before any row is asked for. */
  each(tell: (row: TargetRow, position: number) => void): void {
    this.#documents.forEach((rows, document) => {
      placeTargets(rows).forEach((placed, target) => {
        const position = this.#positionOf(placed);
        this.#places[position] = document * STEP + target;
        tell(targetRow(placed, this.#dataset), position);
      });
    });
  }

  /** The rows of some positions. */
  rows(from: number, to: number): TargetRow[] {
    return [...this.#places.subarray(from, to)].flatMap((place) => {
      const rows = this.#documents[Math.floor(place / STEP)];
      const target = rows?.targets[place % STEP];
      const program = rows?.programs.find((one) => one.program === target?.program);
      if (!rows || !target || !program) throw new Error(`no target at ${place}`);
      const indicator = rows.indicators.find((one) => one.indicator === target.indicator) ?? null;
      return [targetRow({ rows, program, indicator, target }, this.#dataset)];
    });
  }
}

const codeOf = ({ document }: DocumentRows, dataset: Dataset): string => dataset.bureau(document.bureau).adcode;

function byBureau(dataset: Dataset): DocumentRows[] {
  const order = (a: DocumentRows, b: DocumentRows) => byCode(a, b, dataset) || a.document.year - b.document.year;
  return dataset.documents.toSorted(order);
}

const newestFirst = (dataset: Dataset): DocumentRows[] =>
  dataset.documents.toSorted((a, b) => b.document.year - a.document.year || byCode(a, b, dataset));

function byCode(a: DocumentRows, b: DocumentRows, dataset: Dataset): number {
  const [one, other] = [codeOf(a, dataset), codeOf(b, dataset)];
  return one === other ? 0 : one < other ? -1 : 1;
}

/** The position of each target in the order of the documents. */
function inTurn(): () => number {
  let next = 0;
  return () => next++;
}

/** Targets of a measure lie together, then those of a class without a measure; within, in the order of the documents. */
function clusters(documents: readonly DocumentRows[], dataset: Dataset): (placed: PlacedTarget) => number {
  const { measures, categories } = dataset.reference;
  const keys = [...measures.keys(), ...categories.keys(), ''];
  const numbers = new Map(keys.map((key, i) => [key, i]));
  const numberOf = ({ target, indicator }: PlacedTarget): number => {
    const key = target.measure ?? (indicator ? dataset.categoryOf(indicator).category : '');
    return numbers.get(key) ?? keys.length - 1;
  };
  const counts = keys.map(() => 0);
  for (const rows of documents) {
    for (const number of placeTargets(rows).map(numberOf)) counts[number] = (counts[number] ?? 0) + 1;
  }
  let before = 0;
  const next = counts.map((count) => {
    before += count;
    return before - count;
  });
  return (placed) => {
    const number = numberOf(placed);
    const position = next[number] ?? 0;
    next[number] = position + 1;
    return position;
  };
}
