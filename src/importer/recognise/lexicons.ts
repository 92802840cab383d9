/** The words that reading needs, made once from the reference tables. */
import type { Reference } from '../../model/reference.ts';
import { type LevelLexicon, levelLexicon } from '../grammar/levels.ts';
import { type UnitLexicon, unitLexicon } from '../grammar/units.ts';

export interface Lexicons {
  readonly units: UnitLexicon;
  readonly levels: LevelLexicon;
  readonly reference: Reference;
}

export const lexiconsOf = (reference: Reference): Lexicons => ({
  units: unitLexicon(reference),
  levels: levelLexicon(reference),
  reference,
});
