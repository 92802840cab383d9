/** What do two sets of forms say differently? The one engine: versions of a document, and years of a bureau. */
import { naturalOrder } from '../model/natural-order.ts';
import { type Change, type Forms, KINDS, SUBJECTS, TIERS } from './change.ts';
import { findingChanges } from './findings.ts';
import { indicatorChanges, pairIndicators } from './indicators.ts';
import { moneyChanges } from './money.ts';
import { pairPrograms, programChanges } from './programs.ts';
import { pairTargets, targetChanges } from './targets.ts';

/** In order of subject, weight and kind, and within these as the rows stand. */
export function compareForms(earlier: Forms, later: Forms): Change[] {
  const programs = pairPrograms(earlier, later);
  const indicators = pairIndicators(programs, earlier, later);
  return inOrder([
    ...programChanges(programs),
    ...moneyChanges(programs.pairs),
    ...targetChanges(pairTargets(earlier, later, { programs, indicators })),
    ...indicatorChanges(indicators),
    ...findingChanges(earlier, later),
  ]);
}

export function inOrder(changes: readonly Change[]): Change[] {
  return changes.toSorted(
    (a, b) =>
      SUBJECTS.indexOf(a.subject) - SUBJECTS.indexOf(b.subject) ||
      TIERS.indexOf(a.tier) - TIERS.indexOf(b.tier) ||
      // Sums belong together as they are printed.
      (a.subject === 'money' ? lineOf(a) - lineOf(b) : KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind)) ||
      naturalOrder(positionOf(a), positionOf(b)),
  );
}

const lineOf = ({ earlier, later }: Change): number => (later ?? earlier)?.places[0]?.line ?? 0;

function positionOf({ earlier, later }: Change): string {
  const [place] = (later ?? earlier)?.places ?? [];
  return place ? `${place.document}/${place.table}/${place.key}` : '';
}
