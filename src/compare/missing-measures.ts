/** Which measures do other bureaus promise that this one does not? */
import type { Dataset } from '../model/dataset.ts';
import { sharedMeasures } from './measure-catalogue.ts';
import type { MeasureTargets } from './measure-targets.ts';

export interface MissingMeasure {
  readonly comparison: MeasureTargets;
  /** How many other bureaus promise it. */
  readonly bureaus: number;
}

/**
 * Measures that at least two other bureaus promise and no document held of this bureau does, the most bureaus first.
 * That a form does not mention a measure does not say that the work is not done.
 */
export function missingMeasures(dataset: Dataset, bureau: string): MissingMeasure[] {
  return sharedMeasures(dataset)
    .filter(({ measure }) =>
      dataset
        .targetsOf(measure.measure)
        .every(({ rows, target }) => target.origin === 'result' || rows.document.bureau !== bureau),
    )
    .map((comparison) => ({
      comparison,
      bureaus: new Set(comparison.comparable.map((promise) => promise.bureau.bureau)).size,
    }))
    .filter(({ bureaus }) => bureaus > 1)
    .toSorted((a, b) => b.bureaus - a.bureaus);
}
