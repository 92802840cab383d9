/** What do we hold of a bureau, and which of its promises can be compared with others'? */
import { greatest } from 'd3';
import type { Dataset } from '../model/dataset.ts';
import type { Fen } from '../model/money.ts';
import type { DocumentRows } from '../model/rows.ts';
import type { Bureau } from '../model/tables/bureaus.ts';
import type { Document } from '../model/tables/document.ts';
import type { Place } from '../model/tables/places.ts';
import { WHOLE_DEPARTMENT } from '../model/tables/programs.ts';
import { type BudgetSplitRow, documentSplit } from './budget-split.ts';
import { sharedMeasures } from './measure-catalogue.ts';
import { measurePromises, nearestOthers, ofNewestYear } from './measure-promises.ts';
import type { MeasureTargets } from './measure-targets.ts';
import { type NotRanked, type PeerContext, peerContext, representative, type Standing } from './peer-context.ts';
import { type ProgramMoney, programMoney } from './program-money.ts';
import type { PrintedPromise } from './promise.ts';
import type { Source } from './source.ts';
import { amountSource } from './topic-money.ts';

/** So many promises of others stand beside a bureau's own. */
const MOST_OTHERS = 6;

/**
 * Where the newest document of a bureau stands, or why it does not: too few bureaus to rank, or that document promises
 * the measure in another unit or not at all.
 */
export type Position = Ranked | NotRanked | 'few' | 'other-unit' | 'silent';

export interface Ranked extends Standing {
  readonly rank: number;
}

export interface SharedMeasure {
  readonly comparison: MeasureTargets;
  readonly context: PeerContext;
  /** Of all documents held of the bureau, the newest first. */
  readonly own: readonly PrintedPromise[];
  readonly position: Position;
  /** Those of other bureaus whose number is nearest to the bureau's newest. */
  readonly nearest: readonly PrintedPromise[];
  /** How many promises other bureaus make. */
  readonly otherCount: number;
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
  const entry = bureauEntry(dataset, id);
  const newest = newestMoney(entry.documents, dataset);
  const shared = sharedMeasures(dataset).flatMap((comparison) => {
    const own = measurePromises(comparison).byBureau.get(id) ?? [];
    const otherCount = comparison.comparable.length - own.length;
    if (own.length === 0 || otherCount === 0) return [];
    const context = peerContext(dataset, comparison);
    const position = positionOf(context, own, newest.rows.document, comparison);
    const nearest = nearestOthers(comparison, id, newestNumber(own), MOST_OTHERS);
    return [{ comparison, context, own, position, nearest, otherCount }];
  });
  return { ...entry, newest, shared };
}

/** Several documents of one year stand together. */
function positionOf(
  { byDocument, notRanked }: PeerContext,
  own: readonly PrintedPromise[],
  newest: Document,
  { otherUnit }: MeasureTargets,
): Position {
  const isOfNewest = ({ document }: PrintedPromise) =>
    document.bureau === newest.bureau && document.year === newest.year;
  const stated = own.find(isOfNewest)?.document.document;
  if (stated === undefined) return otherUnit.some(isOfNewest) ? 'other-unit' : 'silent';
  const standing = byDocument.get(stated);
  if (standing && standing.rank !== null) return { ...standing, rank: standing.rank };
  return notRanked.get(stated) ?? 'few';
}

/** The bureau's one number where it has one, or else the greatest of its newest. */
function newestNumber(own: readonly PrintedPromise[]): number {
  const newest = ofNewestYear(own);
  const found = representative(newest);
  return (typeof found === 'string' ? newest[0] : found)?.quantity.value ?? Number.NaN;
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
    .filter(({ bureau }) => dataset.headsOf(bureau).length > 0)
    .toSorted((a, b) => (a.adcode < b.adcode ? -1 : 1));
