/**
 * Do the whole-department form of a document and its project forms state one measure alike? One rule for every page.
 *
 * Exact matches decide. A close match may mean something else than the measure, so it never makes a difference; two of
 * them agree where they state the same number.
 */
import type { PlacedTarget } from '../model/dataset.ts';

/**
 * The same numbers and comparators; the same numbers only; a number that both state, beside others; no number that both
 * state, with only close matches on a side; no number that both state exactly.
 */
export const AGREEMENTS = ['same', 'same-number', 'partly', 'close', 'different'] as const;
export type Agreement = (typeof AGREEMENTS)[number];

type Stated = readonly PlacedTarget[];

/** Of a measure that both state. */
export function agreementOf(department: Stated, projects: Stated): Agreement {
  const common = (isOfGrade: (one: PlacedTarget) => boolean) => {
    const numbers = new Set(department.filter(isOfGrade).map(numberOf));
    return projects.filter(isOfGrade).some((one) => numbers.has(numberOf(one)));
  };
  if (department.some(isExact) && projects.some(isExact) && !common(isExact)) return 'different';
  if (!common(isExact) && !common((one) => !isExact(one))) return 'close';
  if (!isAlike(department, projects, numberOf)) return 'partly';
  return isAlike(department, projects, (one) => `${one.target.comparator} ${numberOf(one)}`) ? 'same' : 'same-number';
}

export const isExact = ({ target }: PlacedTarget): boolean => target.match === 'exact';

/** The number, or both ends of a range. */
export const numberOf = ({ target }: PlacedTarget): string => `${target.value} ${target.value_to ?? ''}`;

function isAlike(department: Stated, projects: Stated, look: (one: PlacedTarget) => string): boolean {
  const [one, other] = [new Set(department.map(look)), new Set(projects.map(look))];
  return one.size === other.size && [...one].every((seen) => other.has(seen));
}
