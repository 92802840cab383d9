/** Whether there is anything to write: what was recognised, what was read, and whose it is. */
import type { ProgramReading } from '../readers/reading.ts';
import type { Form } from '../recognise/form.ts';
import type { FoundBureau, FoundYear } from './import-report.ts';
import { notTargets } from './left-out.ts';
import { type ReportedRefusal, refusalOf } from './refusals.ts';

/** Why nothing of the file is a target; null where something is. */
export function noTargets(
  { forms }: { readonly forms: readonly Form[] },
  programs: readonly ProgramReading[],
): ReportedRefusal | null {
  const reasons = forms.map(notTargets);
  const [first] = reasons;
  if (first === undefined) return refusalOf('no-form');
  // One blank page beside results does not make the file a template.
  const code = reasons.find((one) => one !== 'blank-template') ?? first;
  if (reasons.every((one) => one !== null)) return code ? refusalOf(code) : null;
  const isSaid = programs.some(({ indicators, goals }) => indicators.length > 0 || goals.length > 0);
  return isSaid ? null : refusalOf('nothing-read');
}

export function notIdentified(bureau: FoundBureau | null, year: FoundYear | null): ReportedRefusal | null {
  if (!bureau) return refusalOf(year ? 'bureau-missing' : 'bureau-and-year-missing');
  return year ? null : refusalOf('year-missing');
}
