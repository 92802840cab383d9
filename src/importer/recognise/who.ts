/** Of whom and for when a document is, with the lines that say so; what nobody says is missing, and never guessed. */
import type { Reference } from '../../model/reference.ts';
import type { Row } from '../rows/row.ts';
import type { Form, Recognised } from './form.ts';
import {
  bestOf,
  bureauOfText,
  bureausOfRows,
  type FoundBureau,
  type FoundIn,
  keyOfBureau,
  mostNamed,
} from './who/bureau.ts';
import { filledOn, staffOf } from './who/facts.ts';
import { type YearIn, yearOf } from './who/year.ts';

export interface WhoAndWhen {
  /** Key in `bureaus.csv`, or the key that is proposed for it. */
  readonly bureau: string | null;
  /** As printed: 株洲市石峰区司法局. */
  readonly name: string | null;
  readonly isRegistered: boolean;
  readonly bureauLine: number | null;
  readonly bureauIn: FoundIn | null;
  readonly year: number | null;
  readonly yearLine: number | null;
  readonly yearIn: YearIn | null;
  /** ISO date that a form prints beside 填报日期. */
  readonly filledOn: string | null;
  readonly staff: number | null;
  /** Title of the first form that is read. */
  readonly title: string | null;
  readonly missing: readonly ('bureau' | 'year')[];
}

export function whoAndWhen(
  { forms }: Recognised,
  rows: readonly Row[],
  fileName: string,
  reference: Reference,
): WhoAndWhen {
  const targets = forms.filter(({ purpose, isBlank }) => purpose === 'targets' && !isBlank);
  const read = targets.length > 0 ? targets : forms;
  const parts = partsOf(forms, rows);
  const own = read.flatMap((form) => parts.get(form) ?? []);
  const found = bureauOf(read, parts, rows, fileName, reference);
  const key = found && keyOfBureau(found, reference);
  const year = yearOf(read, rows, fileName);
  return {
    bureau: key?.bureau ?? null,
    name: found?.name ?? null,
    isRegistered: key?.isRegistered ?? false,
    bureauLine: found?.line ?? null,
    bureauIn: found?.where ?? null,
    year: year?.year ?? null,
    yearLine: year?.line ?? null,
    yearIn: year?.where ?? null,
    filledOn: filledOn(own),
    staff: staffOf(own),
    title: read.find(({ title }) => title !== null)?.title ?? null,
    missing: [...(key ? [] : (['bureau'] as const)), ...(year ? [] : (['year'] as const))],
  };
}

/** From the line of a form up to the next one. */
function partsOf(forms: readonly Form[], rows: readonly Row[]): ReadonlyMap<Form, readonly Row[]> {
  const parts = new Map<Form, Row[]>(forms.map((form) => [form, []]));
  const ordered = forms.toSorted((a, b) => a.line - b.line);
  let next = 0;
  for (const row of rows) {
    while ((ordered[next]?.line ?? Number.POSITIVE_INFINITY) <= row.line) next += 1;
    const form = ordered[next - 1];
    if (form) parts.get(form)?.push(row);
  }
  return parts;
}

function bureauOf(
  forms: readonly Form[],
  parts: ReadonlyMap<Form, readonly Row[]>,
  rows: readonly Row[],
  fileName: string,
  reference: Reference,
): FoundBureau | null {
  const votes = forms.flatMap((form) => bestOf(bureausOfRows(parts.get(form) ?? [], reference)) ?? []);
  // What forms say beats what titles and sheets say.
  const surest = mostNamed(votes.filter(({ where }) => where === 'form')) ?? mostNamed(votes);
  if (surest) return surest;
  const cover = bureausOfRows(rows, reference).filter(({ where }) => where === 'title' || where === 'sheet');
  const [first] = cover.map((one) => ({ ...one, where: 'cover' as const }));
  return first ?? bureauOfText(fileName, 'file-name', reference);
}
