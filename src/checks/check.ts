/**
 * The contract of a check. A check is one object: a definition in both languages, and one pure function from the rows
 * of a document to its trials. A trial is one time the rule was applied: it fired, it passed, or it could not be
 * decided. A fired trial is a finding: about the *document*, never about our data, and never an accusation.
 */
import type { DocumentTableName } from '../model/table.ts';
import type { Form } from './form.ts';

/** Strongest first. */
export const SEVERITIES = ['error', 'warning', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** What a rule looks at; the order of the overview. */
export const CHECK_FAMILIES = ['money', 'promises', 'values', 'structure', 'scoring'] as const;
type CheckFamily = (typeof CHECK_FAMILIES)[number];

export type Verdict = 'fired' | 'passed' | 'undecided';

/** A sentence in both languages. */
export interface Wording {
  readonly zh: string;
  readonly en: string;
}

interface CheckWords {
  /** At most a dozen characters: it heads a row of the overview. */
  readonly name: string;
  /** What is held against what, and when the rule fires. */
  readonly meaning: string;
  /** When a finding of this rule is no fault. */
  readonly canBeWrong: string;
}

/** A printed cell that a trial rests on. */
export interface Cell {
  readonly table: DocumentTableName;
  readonly key: string;
  readonly column: string;
  /** Physical line in the source text. */
  readonly line: number;
  /** As printed, or as the row has it. Empty where the cell is blank. */
  readonly value: string;
  /** Program it stands in. */
  readonly program: string;
  /** What the value is said of: the name of the indicator, program or sum, as printed. */
  readonly label: string;
  /** The same in English, where we have it. */
  readonly labelEn: string | null;
}

export interface Trial {
  readonly verdict: Verdict;
  /** Where this finding weighs less than its rule, or more. */
  readonly severity?: Severity;
  readonly cells: readonly Cell[];
  /** Lines of plain arithmetic, the same in all languages: `280 + 8 = 288`. */
  readonly arithmetic?: readonly string[];
  /** What the rule works out, what is printed, and printed less worked out; `unit` says of what. */
  readonly expected?: number | string;
  readonly found?: number | string;
  readonly difference?: number;
  readonly unit?: string;
  readonly text: Wording;
  /** A cell it rests on is damaged in the source text; the text says how. */
  readonly isDamaged?: true;
}

export interface Check {
  readonly id: string;
  readonly family: CheckFamily;
  readonly severity: Severity;
  readonly zh: CheckWords;
  readonly en: CheckWords;
  /** Trials in the order of the rows. None where the form prints nothing that the rule applies to. */
  readonly run: (form: Form) => readonly Trial[];
}
