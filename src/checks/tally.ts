/** How often each rule came to what in a document. Nothing is worded for it, so that all documents can be counted. */
import type { Reference } from '../model/reference.ts';
import type { DocumentRows } from '../model/rows.ts';
import { type Check, SEVERITIES, type Trial } from './check.ts';
import { Form } from './form.ts';
import { CHECKS } from './index.ts';

/** What one trial comes to: a finding of some weight, agreement, or no decision. Strongest first. */
export const OUTCOMES = [...SEVERITIES, 'passed', 'undecided'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** How many trials of one rule in one document came to what. */
export type Counts = Readonly<Record<Outcome, number>>;

/** Of all rules, in the order of THE LIST. Equal counts are one object, however many documents have them. */
export function tallyForm(rows: DocumentRows, reference: Reference): Counts[] {
  const form = new Form(rows, reference);
  return CHECKS.map((check) => countsOf(check, check.run(form)));
}

const shared = new Map<string, Counts>();

function countsOf({ severity }: Check, trials: readonly Trial[]): Counts {
  const counts: Record<Outcome, number> = { error: 0, warning: 0, info: 0, passed: 0, undecided: 0 };
  for (const trial of trials) counts[trial.verdict === 'fired' ? (trial.severity ?? severity) : trial.verdict] += 1;
  const key = OUTCOMES.map((outcome) => counts[outcome]).join(' ');
  const known = shared.get(key) ?? counts;
  shared.set(key, known);
  return known;
}
