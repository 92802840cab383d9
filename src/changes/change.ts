/**
 * The contract of the changes: two sets of forms in, a list of changes out. A change says what kind of thing differs,
 * how, how much it weighs, and what each side says with the rows that say it. Words for people are made elsewhere.
 */
import type { Severity } from '../checks/check.ts';
import type { Fen } from '../model/money.ts';
import type { Quantity } from '../model/quantity.ts';
import type { Reference } from '../model/reference.ts';
import type { DocumentRows } from '../model/rows.ts';
import type { TableName } from '../model/table-names.ts';

/** What is compared, in the order in which changes are told. */
export const SUBJECTS = [
  'document',
  'program',
  'money',
  'target',
  'indicator',
  'finding',
  'reference',
  'rows',
] as const;
export type Subject = (typeof SUBJECTS)[number];

/** `raised` and `lowered` speak of the number, whichever end is better. */
export const KINDS = ['raised', 'lowered', 'changed', 'added', 'removed'] as const;
export type ChangeKind = (typeof KINDS)[number];

/**
 * `major`: what is promised or paid, and which forms there are. `minor`: how it is said, and what checks remark.
 * `editorial`: what only our own tables say (keys, lines, translations, notes); told of versions of one document.
 */
export const TIERS = ['major', 'minor', 'editorial'] as const;
export type Tier = (typeof TIERS)[number];

/** A row that says it. */
export interface Place {
  /** Null where a shared table is meant. */
  readonly document: string | null;
  readonly table: TableName;
  readonly key: string;
  /** Physical line in the source text; null where the row has none. */
  readonly line: number | null;
}

/** What one side says. */
export interface Said {
  readonly places: readonly Place[];
  /** Printed name of the program, indicator or sum; null where there is none. */
  readonly name: string | null;
  readonly nameEn: string | null;
  /** Printed name of the program it stands in; null for the whole department and for what stands in none. */
  readonly program: string | null;
  readonly quantity: Quantity | null;
  /** The promise is one of the measure only nearly. */
  readonly isClose: boolean;
  readonly amount: Fen | null;
  /** Printed words of an indicator’s value. */
  readonly words: string | null;
  readonly finding: SaidFinding | null;
}

export interface SaidFinding {
  readonly check: string;
  readonly severity: Severity;
  readonly zh: string;
  readonly en: string;
}

export interface Change {
  readonly subject: Subject;
  readonly kind: ChangeKind;
  readonly tier: Tier;
  /** What differs, where more than the number does, or where no number does: `name`, `comparator`, `unit`, a column. */
  readonly aspects: readonly string[];
  /** Our identity of a promise, where both sides (or the only one) have it. */
  readonly measure: string | null;
  /** Null where the thing is new. */
  readonly earlier: Said | null;
  /** Null where it is gone. */
  readonly later: Said | null;
}

/** The forms on one side: a version of one document, or all documents of a bureau and year, with their references. */
export interface Forms {
  readonly documents: readonly DocumentRows[];
  readonly reference: Reference;
}

const NOTHING: Said = {
  places: [],
  name: null,
  nameEn: null,
  program: null,
  quantity: null,
  isClose: false,
  amount: null,
  words: null,
  finding: null,
};

/** What one side says, with what it does not speak of left blank. */
export const said = (what: Partial<Said>): Said => ({ ...NOTHING, ...what });
