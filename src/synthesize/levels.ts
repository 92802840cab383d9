/** Which printed level path stands for a class in a document: one of the spellings that the references register. */
import type { Reference } from '../model/reference.ts';
import type { CategoryAlias } from '../model/tables/category-aliases.ts';
import type { InventedBureau } from './bureaus.ts';
import type { Random } from './random.ts';

type Path = Pick<CategoryAlias, 'level1' | 'level2'>;

/** The paths of one document; a class with several at level 2 (costs since 2022) varies from row to row. */
export class LevelPaths {
  readonly #paths: ReadonlyMap<string, readonly Path[]>;
  readonly #random: Random;

  constructor(reference: Reference, { habits }: InventedBureau, random: Random) {
    const isCoded = habits.family === 'guangdong';
    const byClass = Map.groupBy(reference.rows.category_aliases, ({ category }) => category);
    this.#random = random;
    this.#paths = new Map(
      [...byClass].map(([category, paths]) => {
        const isOwnTable = category === 'cost' ? habits.hasCostTable : habits.hasSatisfactionTable;
        const fitting = paths
          .filter(({ level1 }) => !paths.some(isCodedPath) || isCodedPath({ level1 }) === (isCoded && !isOwnTable))
          .filter(
            ({ level1 }) =>
              !hasTwoHomes(category) || isCodedPath({ level1 }) || isHome(category, level1) === isOwnTable,
          );
        const kept = category === 'satisfaction' ? [random.pick(fitting)] : fitting;
        return [category, kept];
      }),
    );
  }

  of(category: string): Path {
    const paths = this.#paths.get(category) ?? [];
    // Of the costs, most are economic.
    const last = paths.at(-1);
    return last && this.#random.chance(0.85) ? last : this.#random.pick(paths);
  }
}

const isCodedPath = ({ level1 }: Pick<Path, 'level1'>): boolean => /^\d/.test(level1);

/** Costs and satisfaction stand at level 1, or under outputs and benefits. */
const hasTwoHomes = (category: string): boolean => category === 'cost' || category === 'satisfaction';
const isHome = (category: string, level1: string): boolean =>
  level1 === (category === 'cost' ? '成本指标' : '满意度指标');
