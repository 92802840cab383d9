/** Words of the pages of measures, in English. */
import { many } from './english-plural.ts';
import { formats } from './format.ts';
import type { zhMeasures } from './zh-measures.ts';

const n = formats('en').number;

export const enMeasures = {
  title: 'Measures',
  lead: 'A measure is one promise, recognised in different documents so that it can be compared. By field of work.',
  statements: 'Is it comparable? What is printed, and how it is read',
  statementsLead:
    'Every place, by document. A target that the department form and a project form of one document share counts once; where they differ, both are listed. Ranks are among bureaus with one number of the same meaning, three or more of them.',
  otherUnit: 'Targets in another unit (on no axis, not ranked)',
  results: 'Past results (not targets, not charted)',
  single: 'Only one document sets this measure so far; there is nothing to compare yet.',
  comparability: 'Comparability',
  money: 'Money targets mostly restate each document’s own budget: listed here, not charted against each other.',
  description: (name) =>
    `${name} in the performance target forms of justice bureaus: words as printed, targets and source lines.`,
  documentsOf: (count) => n(count),
  to: ' to ',
  unmapped: (count, total) =>
    `${n(count)} more targets (of ${n(total)}) are not matched to any measure yet; see the document pages.`,
  none: 'No target of the documents held uses this measure.',
  facts: {
    modal: 'Most common number',
    median: 'Median',
    quartiles: 'Middle half',
    highest: 'Highest number',
    lowest: 'Lowest number',
    only: 'Target',
    set: 'Documents that set it',
    years: 'Years',
  },
  setBy: (count, all) => `${n(count)} of ${n(all)} held`,
  several: (count) => `${many(count, 'target')} in one document`,
  rest: (count) => `${many(count, 'more document')} not listed here; all data: `,
  silent: 'Documents without this target',
  silentLead: (count, all) =>
    `${n(count)} of ${many(all, 'document')} set no such target. That does not mean that the work is not done, nor that it is zero.`,
  allSet: 'Every document held sets this target.',
  resultOnly: 'past result only',
  andMore: (count) => `${n(count)} more are not listed.`,
  related: 'Other measures of this field of work',
} satisfies typeof zhMeasures;
