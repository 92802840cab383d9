/** Where does each document's money come from? */
import { sum } from 'd3';
import type { Dataset } from '../model/dataset.ts';
import type { Fen } from '../model/money.ts';
import type { DocumentRows } from '../model/rows.ts';
import type { Bureau } from '../model/tables/bureaus.ts';
import type { Document } from '../model/tables/document.ts';
import type { FundKind } from '../model/tables/fund-kinds.ts';
import { WHOLE_DEPARTMENT } from '../model/tables/programs.ts';
import { fundSource, type Source } from './source.ts';
import { leafPrograms } from './topic-money.ts';

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
  /** Whose sources: of the whole department, or summed over its projects where no department form states any. */
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
  const isDepartment = department.length > 0;
  const leaves = new Set(leafPrograms(rows).map(({ program }) => program));
  const amounts = isDepartment ? department : partsOf(rows, leaves, dataset);
  const total = sum(amounts, ({ amount }) => amount);
  return {
    bureau: dataset.bureau(document.bureau),
    document,
    basis: isDepartment ? 'department' : 'projects',
    parts: total === 0 ? [] : amounts.map((part) => ({ ...part, share: part.amount / total })),
    sum: total,
  };
}

/** Kinds that add up only: an “of which” and funds of higher-level government stand beside the sources. */
function partsOf(
  { document, funds }: DocumentRows,
  programs: ReadonlySet<string>,
  dataset: Dataset,
): Omit<SourcePart, 'share'>[] {
  return [...dataset.reference.fundKinds.values()].flatMap((kind) => {
    if (kind.axis !== 'source' || kind.addend !== 'yes') return [];
    const stated = funds.filter(
      (row) => programs.has(row.program) && row.axis === 'source' && row.kind === kind.kind && row.amount_wan !== null,
    );
    if (stated.length === 0) return [];
    const sources = stated.map((row) => fundSource(document, row));
    return [{ kind, amount: sum(stated, (row) => row.amount_wan ?? 0), sources }];
  });
}
