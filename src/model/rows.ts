/** The rows of one document folder. */
import type { Correction } from './tables/corrections.ts';
import type { Damage } from './tables/damages.ts';
import type { Document } from './tables/document.ts';
import type { Fund } from './tables/funds.ts';
import type { Goal } from './tables/goals.ts';
import type { Indicator } from './tables/indicators.ts';
import type { Program } from './tables/programs.ts';
import type { Standard } from './tables/standards.ts';
import type { Target } from './tables/targets.ts';
import type { Working } from './tables/workings.ts';
import type { YearMention } from './tables/years.ts';

export interface DocumentRows extends DocumentTables {
  readonly document: Document;
}

/** All but the row that says which document it is. */
export interface DocumentTables {
  readonly programs: readonly Program[];
  readonly funds: readonly Fund[];
  readonly indicators: readonly Indicator[];
  readonly targets: readonly Target[];
  /** What the checks need besides; empty where the form prints nothing of the kind. */
  readonly goals: readonly Goal[];
  readonly years: readonly YearMention[];
  readonly standards: readonly Standard[];
  readonly workings: readonly Working[];
  readonly damages: readonly Damage[];
  /** What a person has changed of what the importer read. */
  readonly corrections: readonly Correction[];
}
