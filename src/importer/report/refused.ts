/** Reports of imports that end before or after the reading: nothing of them is written. */
import { EXIT_CODES, type ImportReport, REPORT_VERSION } from './import-report.ts';
import type { ReportedRefusal } from './refusals.ts';

/** What was read is told all the same, but it was not written. */
export const refused = (report: ImportReport, refusal: ReportedRefusal): ImportReport => ({
  ...report,
  outcome: 'refused',
  exit: EXIT_CODES.refused,
  refusal,
  document: null,
});

/** A file that was not even opened. */
export const unopened = (name: string, bytes: number, refusal: ReportedRefusal): ImportReport => ({
  version: REPORT_VERSION,
  outcome: 'refused',
  exit: EXIT_CODES.refused,
  refusal,
  source: { name, bytes, sha256: null, format: null, encoding: null },
  document: null,
  bureau: null,
  year: null,
  counts: { forms: 0, programs: 0, funds: 0, indicators: 0, targets: 0, goalNumbers: 0, measures: 0 },
  forms: [],
  leftOut: [],
  remarks: [],
  doubts: [],
  register: [],
  proposals: [],
  problems: [],
  blocks: [],
});
