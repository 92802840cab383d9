/** Which targets are there? Each with all that it is filtered, sorted and shown by. Past results are among them, marked. */
import type { Category } from '../../model/tables/categories.ts';
import type { Document } from '../../model/tables/document.ts';
import type { Target } from '../../model/tables/targets.ts';
import type { Bureau } from '../../model/tables/bureaus.ts';
import type { Indicator } from '../../model/tables/indicators.ts';
import type { Measure } from '../../model/tables/measures.ts';
import type { Program } from '../../model/tables/programs.ts';
import type { Unit } from '../../model/tables/units.ts';

/** Rows of one file that say the same share the same objects. */
export interface TargetRow
  extends Pick<Target, 'target' | 'origin' | 'label' | 'comparator' | 'value' | 'value_to' | 'match' | 'line'> {
  readonly document: Pick<Document, 'document' | 'bureau' | 'year'>;
  readonly bureau: Pick<Bureau, 'bureau' | 'name_zh' | 'name_en'>;
  readonly program: Pick<Program, 'name' | 'name_en'>;
  /** Null for goal texts and results. */
  readonly indicator: Pick<Indicator, 'name' | 'name_en' | 'value'> | null;
  /** Null where there is no indicator. */
  readonly category: Pick<Category, 'category' | 'name_zh' | 'name_en' | 'sort'> | null;
  readonly measure: Pick<Measure, 'measure' | 'name_zh' | 'name_en'> | null;
  readonly unit: Pick<Unit, 'unit' | 'name_en' | 'name_en_one'> | null;
  /** Every field of work that the target is for. */
  readonly topics: readonly string[];
}
