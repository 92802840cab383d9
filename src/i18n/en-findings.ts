/** Words of findings, in English. */
import { many } from './english-plural.ts';
import { formats } from './format.ts';
import type { zhFindings } from './zh-findings.ts';

const { number } = formats('en');

export const enFindings = {
  title: 'Findings',
  lead: 'Each target form is held against itself by the same checks: do the sums add up, do two places say the same of one indicator, do units and directions fit?',
  signals:
    'A finding is a signal that asks for a second look, not a verdict: some have good reasons, and each check says when it may be no problem.',
  shown: 'What agrees and what cannot be decided is listed too, and every line leads back to its place in the form.',
  description:
    'Justice bureaus’ performance target forms held against themselves by one set of checks: possible inconsistencies, what agrees and what cannot be decided, with the cells each rests on.',
  check: 'Check',
  findings: (count: number) => many(count, 'finding'),
  severity: 'Severity',
  severities: { error: 'clear mismatch', warning: 'worth checking', info: 'note' },
  outcomes: {
    error: 'clear mismatch',
    warning: 'worth checking',
    info: 'note',
    passed: 'agrees',
    undecided: 'cannot be decided',
  },
  unapplied: 'does not apply',
  fired: 'Possible inconsistency',
  passed: 'Agrees',
  undecided: 'Cannot be decided',
  family: 'Family',
  families: {
    money: 'Money adds up',
    promises: 'Two places agree',
    values: 'Values and wording',
    structure: 'Structure of the form',
    scoring: 'Scoring rules',
  },
  totals: {
    checked: 'Checked',
    scope: (documents: number, checks: number) => `${many(documents, 'document')} × ${many(checks, 'check')}`,
    times: (count: number) => many(count, 'place'),
    agreeing: 'Checks that agree wherever they apply',
  },
  matrix: 'Checks by document',
  matrixLead:
    'A row a check, a column a document. A cell counts findings; colour and sign give their severity. Follow it to see what each rests on.',
  sharesLead:
    'Too many documents for a column each: the columns give the share of documents with each outcome; one document may have findings and agree elsewhere.',
  legend: 'Key',
  filter: {
    label: 'Filter findings',
    any: 'all',
    bureau: 'Bureau',
    topic: 'Field of work',
    whole: 'whole department',
    mixed: 'several fields',
    clear: 'Clear',
    submit: 'Filter',
    none: 'No finding fits.',
    counted: (findings: string, checks: string, documents: string) =>
      `Findings: ${findings}; checks: ${checks}; documents: ${documents}.`,
  },
  strongest: 'Findings to look at first',
  strongestLead: (all: number) =>
    `By severity, one finding a check and document. The pages of the checks have all ${number(all)}.`,
  moreAlike: (count: number) => `${number(count)} more of this check`,
  noFindings: 'No findings.',
  files: 'All findings as data',
  csv: 'CSV (opens in Excel and WPS)',
  cells: {
    cell: 'Entry of the form',
    value: 'As printed',
    more: (count: number) => `${many(count, 'more cell')}`,
    inFile: (count: number) => `${many(count, 'more cell')} in the CSV file`,
    moreLines: (count: number) => `… ${count} lines`,
  },
  mark: (severity: string, check: string) => `finding (${severity}): ${check}`,
  agreesHere: 'What agrees, and what cannot be decided',
  unappliedHere: 'These checks do not apply to this form:',
  moreHere: (count: number) => `${count} more of the same check`,
  ofBureau: (count: number) =>
    count === 1
      ? 'This document has one finding: a signal to look again, not a conclusion.'
      : `This document has ${count} findings: signals to look again, not conclusions.`,
  allHere: 'All findings, and what agrees',
  number: (number: number) => `Finding ${number}`,
  damaged: 'source text damaged',
  canBeWrong: 'When it may be no problem',
  compared: 'Columns it reads',
  byDocument: 'Results by document',
  result: 'Result',
  noneFound: 'This check has no finding in the documents held here.',
  passedLead: 'By the same check, the numbers in these places agree.',
  undecidedLead: 'To decide these would take a guess, so they are left undecided; each line says what would be needed.',
  unapplies: (documents: readonly string[], all: number) =>
    `It does not apply to documents that print nothing it looks at: ${documents.join(', ')}${all > documents.length ? ` and ${number(all - documents.length)} more` : ''}.`,
  noTrials: 'No document held here prints anything that this check looks at.',
  firstOf: (shown: number, all: number) => `The first ${shown} of ${many(all, 'place')}.`,
  firstDocuments: (shown: number, all: number) => `The ${shown} of ${many(all, 'document')} with the most findings.`,
  firstFindings: (shown: number, all: number) =>
    `The first ${shown} of ${many(all, 'finding')}; all of them are in the`,
  neighbours: 'Other checks',
  previous: 'Previous check',
  next: 'Next check',
  all: 'All checks',
  chart: {
    title: 'Which checks have findings in which documents?',
    unit: 'Number of findings in each cell',
    lesser: 'lesser findings beside the strongest',
    note: 'A finding is a signal that asks for a second look, not a verdict. “≠1+3” is one clear mismatch and three lesser findings. Checks without any finding are not drawn.',
    shareNote:
      'Bars are divided by the number of documents, each counted once by its strongest result. Checks without any finding are not drawn.',
    most: (shown: number, all: number) =>
      `${many(all, 'check')} have findings; drawn are the ${shown} that have them in most documents.`,
    describe: (firing: number, checks: number, documents: number, findings: readonly string[]) =>
      `${firing} of ${many(checks, 'check')} have findings in ${many(documents, 'document')}: ${findings.join(', ')}.`,
  },
  data: {
    title: 'Findings (worked out by the checks)',
    table: 'Findings, one a row: worked out from the data files by the checks, and renewed with the data',
    lead: 'The pages of the findings define each check and show what it rests on.',
    json: 'JSON Lines (lossless, one finding a line)',
    columns: {
      check: 'The check',
      severity: 'error is a clear mismatch, warning is worth checking, info is a note',
      document: 'The document',
      programs: 'Keys of the programs concerned, separated by spaces',
      cells: 'Cells it rests on, as table/key, separated by spaces; the one concerned first',
      lines: 'Source lines of the cells, separated by spaces',
      values: 'What the cells print, separated by semicolons',
      expected: 'What the check works out; blank where there is no single value',
      found: 'What is printed',
      difference: 'found less expected',
      unit: 'Unit of these three',
      arithmetic: 'Lines of arithmetic, separated by semicolons',
      damaged: 'yes where a cell it rests on is damaged in the source text',
      text_zh: 'The finding in Chinese',
      text_en: 'The finding in English',
    },
  },
} satisfies typeof zhFindings;
