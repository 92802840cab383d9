/** Where does each document's money come from? */
import { sum } from 'd3';
import type { Dataset } from '../model/dataset.ts';
import type { Fen } from '../model/money.ts';
import type { DocumentRows } from '../model/rows.ts';
import type { Bureau } from '../model/tables/bureaus.ts';
import type { Document } from '../model/tables/document.ts';
import type { Fund } from '../model/tables/funds.ts';
import type { FundKind } from '../model/tables/fund-kinds.ts';
import { WHOLE_DEPARTMENT } from '../model/tables/programs.ts';
import { fundSource, type Source } from './source.ts';

export interface SourcePart {
  readonly kind: FundKind;
  readonly amount: Fen;
  /** Of all stated sources of the document; a stated total may differ. */
  readonly share: number;
  readonly sources: readonly Source[];
}

export interface FundingRow {
  readonly bureau: Bureau;
  readonly document: Document;
  /** Whose sources: of the whole department, or summed over its projects where the department's table states none. */
  readonly basis: 'department' | 'projects';
  /** Stated sources in display order; one that is left blank is not there, one of zero is. */
  readonly parts: readonly SourcePart[];
  readonly sum: Fen;
}

export interface FundingSources {
  /** Kinds of any document, in display order. */
  readonly kinds: readonly FundKind[];
  /** Documents that state a source other than zero, in order of document key; then those that state none, with no parts. */
  readonly rows: readonly FundingRow[];
}

export function fundingSources(dataset: Dataset): FundingSources {
  const rows = dataset.documents.map((rows) => fundingOf(rows, dataset));
  const present = new Set(rows.flatMap(({ parts }) => parts.map(({ kind }) => kind)));
  return {
    kinds: [...dataset.reference.fundKinds.values()].filter((kind) => present.has(kind)),
    rows: rows.toSorted((a, b) => Number(a.sum === 0) - Number(b.sum === 0)),
  };
}

function fundingOf(rows: DocumentRows, dataset: Dataset): FundingRow {
  const { document } = rows;
  const department = partsOf(rows, new Set([WHOLE_DEPARTMENT]), dataset);
  const projects = partsOf(rows, statingPrograms(rows), dataset);
  const [basis, amounts] =
    total(department) > 0 ? (['department', department] as const) : (['projects', projects] as const);
  const all = total(amounts);
  return {
    bureau: dataset.bureau(document.bureau),
    document,
    basis,
    parts: all === 0 ? [] : amounts.map((part) => ({ ...part, share: part.amount / all })),
    sum: all,
  };
}

type StatedPart = Omit<SourcePart, 'share'>;

const total = (parts: readonly StatedPart[]): Fen => sum(parts, ({ amount }) => amount);

/** Projects that state their sources: a fund that does stands for its directions. */
function statingPrograms(rows: DocumentRows): Set<string> {
  const stating = new Set(
    rows.funds.filter((row) => row.axis === 'source' && row.amount_wan !== null).map(({ program }) => program),
  );
  const projects = rows.programs.filter(
    ({ program, parent }) => program !== WHOLE_DEPARTMENT && !stating.has(parent ?? ''),
  );
  return new Set(projects.map(({ program }) => program).filter((program) => stating.has(program)));
}

/** Fiscal appropriation is the sum of these: a form that prints both states the same money twice. */
const WITHIN_APPROPRIATION = new Set(['general-public-budget', 'government-fund', 'state-capital']);

/** Kinds that add up only: an “of which” and funds of higher-level government stand beside the sources. */
function partsOf({ document, funds }: DocumentRows, programs: ReadonlySet<string>, dataset: Dataset): StatedPart[] {
  const stated = funds.filter(
    ({ program, axis, amount_wan }) => programs.has(program) && axis === 'source' && amount_wan !== null,
  );
  const appropriated = new Set(
    stated.filter(({ kind }) => kind === 'fiscal-appropriation').map(({ program }) => program),
  );
  const isRepeated = ({ kind, program }: Fund) => appropriated.has(program) && WITHIN_APPROPRIATION.has(kind ?? '');
  return [...dataset.reference.fundKinds.values()].flatMap((kind) => {
    const counted = stated.filter((row) => row.kind === kind.kind && !isRepeated(row));
    if (kind.axis !== 'source' || kind.addend !== 'yes' || counted.length === 0) return [];
    const sources = counted.map((row) => fundSource(document, row));
    return [{ kind, amount: sum(counted, (row) => row.amount_wan ?? 0), sources }];
  });
}
