/** What the checks find on one side and not on the other. A finding stays where its rule and the cells it is about do. */
import { checkForm, type Finding } from '../checks/run.ts';
import { type Change, type Forms, type Said, said } from './change.ts';
import { pairUp } from './pairing.ts';
import { plainWords } from './plain-words.ts';

export function findingChanges(earlier: Forms, later: Forms): Change[] {
  const keys = [
    ({ check, text }: Finding) => `${check.id}|${text.zh}`,
    (finding: Finding) => `${finding.check.id}|${[...cellsOf(finding)].sort().join('|')}`,
  ];
  const { pairs, removed, added } = pairUp(
    findingsOf(earlier),
    findingsOf(later),
    keys,
    ({ check }) => check.id,
    sharedCells,
    LEAST_SHARED,
  );
  const moved = pairs.filter((pair) => pair.earlier.severity !== pair.later.severity);
  return [
    ...moved.map((pair): Change => ({ ...CHANGE, kind: 'changed', aspects: ['severity'], ...both(pair) })),
    ...removed.map((one): Change => ({ ...CHANGE, ...tierOf(one), kind: 'removed', earlier: say(one) })),
    ...added.map((one): Change => ({ ...CHANGE, ...tierOf(one), kind: 'added', later: say(one) })),
  ];
}

/** A rule about a whole form rests on many cells, of which each version has some. */
const LEAST_SHARED = 0.35;

const cellsOf = ({ cells }: Finding): Set<string> =>
  new Set(cells.map(({ column, label }) => `${column} ${plainWords(label)}`));

function sharedCells(a: Finding, b: Finding): number {
  const [one, other] = [cellsOf(a), cellsOf(b)];
  const shared = [...one].filter((cell) => other.has(cell)).length;
  return one.size + other.size === 0 ? 0 : (2 * shared) / (one.size + other.size);
}

const CHANGE = {
  subject: 'finding',
  tier: 'minor',
  aspects: [] as string[],
  measure: null,
  earlier: null,
  later: null,
} as const;

const both = ({ earlier, later }: { earlier: Finding; later: Finding }) => ({
  earlier: say(earlier),
  later: say(later),
});

const tierOf = ({ severity }: Finding) => ({ tier: severity === 'error' ? 'major' : 'minor' }) as const;

const findingsOf = ({ documents, reference }: Forms): Finding[] =>
  documents.flatMap((rows) => checkForm(rows, reference).findings);

const say = ({ document, check, severity, text, cells }: Finding): Said =>
  said({
    places: cells.map(({ table, key, line }) => ({ document, table, key, line })),
    finding: { check: check.id, severity, zh: text.zh, en: text.en },
  });
