/** Programs of both sides → which is which, and those that came, went, or are printed otherwise. */
import { pairsOf, sharedPairs } from '../model/likeness.ts';
import type { DocumentRows } from '../model/rows.ts';
import { type Program, WHOLE_DEPARTMENT } from '../model/tables/programs.ts';
import { type Change, type Forms, type Said, said } from './change.ts';
import { type KeyOf, type Pairing, pairUp } from './pairing.ts';
import { plainWords } from './plain-words.ts';

export interface PlacedProgram {
  readonly rows: DocumentRows;
  readonly program: Program;
}

/** Printed facts of a program whose change is told. */
const FACTS = ['name', 'form', 'period', 'attribute'] as const;

/** Below this, two names are those of two programs. */
const LEAST_LIKENESS = 0.55;

const KEYS: readonly KeyOf<PlacedProgram>[] = [
  ({ program }) => (program.form === 'department' ? 'department' : null),
  ({ program }) => `${program.form}|${program.name}`,
  ({ program }) => `${program.form}|${plainWords(program.name) || program.name}`,
  ({ program }) => plainWords(program.name) || program.name,
];

export function pairPrograms(earlier: Forms, later: Forms): Pairing<PlacedProgram> {
  return pairUp(programsOf(earlier), programsOf(later), KEYS, ({ program }) => program.form, likeness, LEAST_LIKENESS);
}

const programsOf = ({ documents }: Forms): PlacedProgram[] =>
  documents.flatMap((rows) => rows.programs.map((program) => ({ rows, program })));

/** In a version of the same document the key and the amount speak for it, too. */
function likeness(a: PlacedProgram, b: PlacedProgram): number {
  const names = sharedPairs(pairsOf(plainWords(a.program.name)), pairsOf(plainWords(b.program.name)));
  if (!isSameDocument(a, b)) return names;
  const isSameKey = a.program.program === b.program.program;
  return names + (isSameKey ? 0.3 : 0) + (isSameKey && a.program.amount_wan === b.program.amount_wan ? 0.3 : 0);
}

export const isSameDocument = (a: { rows: DocumentRows }, b: { rows: DocumentRows }): boolean =>
  a.rows.document.document === b.rows.document.document;

/** The name of a program that is not the whole department. */
export const nameOf = ({ program }: { program: Program }): string | null =>
  program.program === WHOLE_DEPARTMENT ? null : program.name;

export function programChanges({ pairs, removed, added }: Pairing<PlacedProgram>): Change[] {
  return [
    ...pairs.flatMap(({ earlier, later }): Change[] => {
      const isOnlyYear = plainWords(earlier.program.name) === plainWords(later.program.name);
      const aspects = FACTS.filter((fact) => {
        // Periods move with the years, and names often hold one.
        if (!isSameDocument(earlier, later) && (fact === 'period' || (fact === 'name' && isOnlyYear))) return false;
        return earlier.program[fact] !== later.program[fact];
      });
      return aspects.length > 0
        ? [{ ...CHANGE, kind: 'changed', tier: 'minor', aspects, earlier: say(earlier), later: say(later) }]
        : [];
    }),
    ...removed.map((one): Change => ({ ...CHANGE, kind: 'removed', earlier: say(one) })),
    ...added.map((one): Change => ({ ...CHANGE, kind: 'added', later: say(one) })),
  ];
}

const CHANGE = {
  subject: 'program',
  tier: 'major',
  aspects: [] as string[],
  measure: null,
  earlier: null,
  later: null,
} as const;

const say = ({ rows, program }: PlacedProgram): Said =>
  said({
    places: [{ document: rows.document.document, table: 'programs', key: program.program, line: program.line }],
    name: program.name,
    nameEn: program.name_en,
    amount: program.amount_wan,
  });
