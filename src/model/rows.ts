/** The rows of one document folder. */
import type { Document } from './tables/document.ts';
import type { Fund } from './tables/funds.ts';
import type { Indicator } from './tables/indicators.ts';
import type { Program } from './tables/programs.ts';
import type { Target } from './tables/targets.ts';

export interface DocumentRows {
  readonly document: Document;
  readonly programs: readonly Program[];
  readonly funds: readonly Fund[];
  readonly indicators: readonly Indicator[];
  readonly targets: readonly Target[];
}
