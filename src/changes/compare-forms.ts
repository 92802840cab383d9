/** What do two sets of forms say differently? The one engine: versions of a document, and years of a bureau. */
import { naturalOrder } from '../model/natural-order.ts';
import { type Change, type Forms, KINDS, SUBJECTS, TIERS } from './change.ts';
import { findingChanges } from './findings.ts';
import { indicatorChanges, pairIndicators } from './indicators.ts';
import { moneyChanges } from './money.ts';
import { pairPrograms, programChanges } from './programs.ts';
import { pairTargets, targetChanges } from './targets.ts';

/** In order of subject, weight and kind, and within these as the rows stand. */
export const compareForms = (earlier: Forms, later: Forms): Change[] => [
  ...comparePrinted(earlier, later),
  ...compareFindings(earlier, later),
];

/** What the checks find in one and not in the other. */
export const compareFindings = (earlier: Forms, later: Forms): Change[] => inOrder(findingChanges(earlier, later));

/** What the forms themselves say, without what checks find in them; in the same order. */
export function comparePrinted(earlier: Forms, later: Forms): Change[] {
  const programs = pairPrograms(earlier, later);
  const indicators = pairIndicators(programs, earlier, later);
  return inOrder([
    ...programChanges(programs),
    ...moneyChanges(programs.pairs),
    ...targetChanges(pairTargets(earlier, later, { programs, indicators })),
    ...indicatorChanges(indicators),
  ]);
}

function inOrder(changes: readonly Change[]): Change[] {
  return changes
    .map((change) => ({ change, rank: rankOf(change), position: positionOf(change) }))
    .sort((a, b) => a.rank - b.rank || naturalOrder(a.position, b.position))
    .map(({ change }) => change);
}

/** By subject, weight and kind in one number; sums of money belong together as they are printed. */
function rankOf(change: Change): number {
  const { subject, tier, kind } = change;
  const within = subject === 'money' ? lineOf(change) : KINDS.indexOf(kind);
  return (SUBJECTS.indexOf(subject) * TIERS.length + TIERS.indexOf(tier)) * MOST_LINES + within;
}

/** More lines than any text has. */
const MOST_LINES = 2 ** 40;

const lineOf = ({ earlier, later }: Change): number => (later ?? earlier)?.places[0]?.line ?? 0;

function positionOf({ earlier, later }: Change): string {
  const [place] = (later ?? earlier)?.places ?? [];
  return place ? `${place.document}/${place.table}/${place.key}` : '';
}
