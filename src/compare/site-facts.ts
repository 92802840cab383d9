/** How much is there? */
import { sum } from 'd3';
import type { Dataset } from '../model/dataset.ts';

export interface SiteFacts {
  readonly documents: number;
  readonly bureaus: number;
  readonly programs: number;
  readonly indicators: number;
  /** Number-valued promises: indicator values and goal texts, no past results. */
  readonly targets: number;
}

export function siteFacts({ documents }: Dataset): SiteFacts {
  return {
    documents: documents.length,
    bureaus: new Set(documents.map((rows) => rows.document.bureau)).size,
    programs: sum(documents, (rows) => rows.programs.filter((row) => row.form !== 'department').length),
    indicators: sum(documents, (rows) => rows.indicators.length),
    targets: sum(documents, (rows) => rows.targets.filter((row) => row.origin !== 'result').length),
  };
}
