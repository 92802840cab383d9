/** Forms and rows that no reader was given, with the reason: self-evaluations, blank templates, covers, signatures. */
import type { ProgramReading } from '../readers/reading.ts';
import type { Form, OutsideReason, Recognised } from '../recognise/form.ts';
import type { Cell, Row } from '../rows/row.ts';
import type { Elsewhere } from './blocks.ts';
import type { Bilingual, LeftOutForm } from './import-report.ts';

type Why = LeftOutForm['why'];

const REASONS: Readonly<Record<Why, Bilingual>> = {
  'self-evaluation': { zh: '自评表：结果，不是目标', en: 'a self-evaluation: results, not targets' },
  monitoring: { zh: '监控表：进度，不是目标', en: 'a monitoring form: progress, not targets' },
  'evaluation-scheme': { zh: '评价指标体系：评分办法，不是目标', en: 'an evaluation scheme: how points are given' },
  'blank-template': { zh: '空白模板：0 行', en: 'a blank template: 0 rows' },
  'nothing-read': { zh: '认出了表，但没有读出项目', en: 'recognised as a form, but no program was read' },
};

export interface LeftOut {
  readonly leftOut: readonly LeftOutForm[];
  readonly elsewhere: Elsewhere;
}

export function leftOutOf(
  recognised: Recognised | null,
  readings: ReadonlyMap<Form, readonly ProgramReading[]>,
): LeftOut {
  const leftOut: LeftOutForm[] = [];
  const elsewhere = new Map<Cell, string>();
  const put = (rows: readonly Row[], why: string): void => {
    for (const cell of rows.flatMap(({ cells }) => cells)) elsewhere.set(cell, why);
  };
  for (const { row, why } of recognised?.outside ?? []) put([row], why satisfies OutsideReason);
  for (const form of recognised?.forms ?? []) {
    const why = whyLeftOut(form, readings.get(form));
    if (why === null) {
      put(signatureRows(form), 'signature');
      continue;
    }
    leftOut.push({ title: form.title, line: form.line, why, ...REASONS[why] });
    // Rows of a form that no reader understood are unread, not put aside.
    if (why !== 'nothing-read') put(rowsOf(form), why);
  }
  return { leftOut, elsewhere };
}

/** Why a form is not read as targets; null for one that is. */
export function notTargets(form: Form): Exclude<Why, 'nothing-read'> | null {
  if (form.purpose !== 'targets') return form.purpose;
  return form.isBlank ? 'blank-template' : null;
}

function whyLeftOut(form: Form, programs: readonly ProgramReading[] | undefined): Why | null {
  return notTargets(form) ?? (programs && programs.length > 0 ? null : 'nothing-read');
}

/** Who filled a form in: no words of these cells are printed anywhere. */
export const signatures = (forms: readonly Form[]): Cell[] =>
  forms.flatMap(signatureRows).flatMap(({ cells }) => cells);

const signatureRows = ({ sections }: Form): Row[] =>
  sections
    .filter(({ kind }) => kind === 'signature')
    .flatMap(({ header, rows }) => (header ? [header, ...rows] : rows));

const rowsOf = ({ sections }: Form): Row[] =>
  sections.flatMap(({ header, rows }) => (header ? [header, ...rows] : rows));
