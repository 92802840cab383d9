/** What do we hold of a bureau, and which of its promises can be compared with others'? */
import { greatest } from 'd3';
import type { Dataset } from '../model/dataset.ts';
import type { Fen } from '../model/money.ts';
import type { DocumentRows } from '../model/rows.ts';
import type { Bureau } from '../model/tables/bureaus.ts';
import type { Place } from '../model/tables/places.ts';
import { WHOLE_DEPARTMENT } from '../model/tables/programs.ts';
import { type BudgetSplitRow, documentSplit } from './budget-split.ts';
import { sharedMeasures } from './measure-catalogue.ts';
import type { MeasureTargets } from './measure-targets.ts';
import { type PeerContext, peerContext } from './peer-context.ts';
import { type ProgramMoney, programMoney } from './program-money.ts';
import type { PrintedPromise } from './promise.ts';
import type { Source } from './source.ts';
import { amountSource } from './topic-money.ts';

export interface SharedMeasure {
  readonly comparison: MeasureTargets;
  /** Where the bureau's documents stand among all that promise the measure. */
  readonly context: PeerContext;
  readonly own: readonly PrintedPromise[];
  readonly others: readonly PrintedPromise[];
}

/** A bureau, where it is and what we hold of it. */
export interface BureauEntry {
  readonly bureau: Bureau;
  readonly place: Place | null;
  /** Enclosing divisions, the nearest first. */
  readonly within: readonly Place[];
  /** By year. */
  readonly documents: readonly DocumentRows[];
}

/** The money of one document, for a brief. */
export interface DocumentMoney {
  readonly rows: DocumentRows;
  /** The whole department's stated amount; null where no department form states one. */
  readonly department: { readonly amount: Fen; readonly source: Source } | null;
  readonly split: BudgetSplitRow;
  readonly programs: ProgramMoney;
}

export interface BureauProfile extends BureauEntry {
  /** The newest document; of several of a year, the one with the most indicators. */
  readonly newest: DocumentMoney;
  readonly shared: readonly SharedMeasure[];
}

export function bureauEntry(dataset: Dataset, id: string): BureauEntry {
  const bureau = dataset.bureau(id);
  const { places } = dataset.reference;
  const place = places.get(bureau.adcode) ?? null;
  const within: Place[] = [];
  for (let at = places.get(place?.parent ?? ''); at; at = places.get(at.parent ?? '')) within.push(at);
  return { bureau, place, within, documents: dataset.documentsOf(id) };
}

export function bureauProfile(dataset: Dataset, id: string): BureauProfile {
  const isOwn = (promise: PrintedPromise) => promise.bureau.bureau === id;
  const shared = sharedMeasures(dataset)
    .map((comparison) => ({
      comparison,
      context: peerContext(dataset, comparison),
      own: comparison.comparable.filter(isOwn),
      others: comparison.comparable.filter((promise) => !isOwn(promise)),
    }))
    .filter(({ own, others }) => own.length > 0 && others.length > 0);
  const entry = bureauEntry(dataset, id);
  return { ...entry, newest: newestMoney(entry.documents, dataset), shared };
}

function newestMoney(documents: readonly DocumentRows[], dataset: Dataset): DocumentMoney {
  const rows = greatest(
    documents,
    (a, b) => a.document.year - b.document.year || a.indicators.length - b.indicators.length,
  );
  if (!rows) throw new Error('invalid profile: no document is held');
  const program = rows.programs.find((row) => row.program === WHOLE_DEPARTMENT);
  const department =
    program?.amount_wan == null ? null : { amount: program.amount_wan, source: amountSource(rows, program) };
  const { document } = rows.document;
  return { rows, department, split: documentSplit(rows, dataset), programs: programMoney(dataset, document) };
}

/** Bureaus of which we hold a document, by division code. */
export const heldBureaus = (dataset: Dataset): Bureau[] =>
  [...dataset.reference.bureaus.values()]
    .filter(({ bureau }) => dataset.documentsOf(bureau).length > 0)
    .toSorted((a, b) => (a.adcode < b.adcode ? -1 : 1));
