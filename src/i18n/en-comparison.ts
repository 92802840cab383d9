/** Words of the page that lays documents side by side, in English. */
import { many } from './english-plural.ts';
import { formats } from './format.ts';
import type { zhComparison } from './zh-comparison.ts';

const n = formats('en').number;

export const enComparison = {
  title: 'Compare documents',
  lead: 'Pick two to six documents and see them side by side: facts, money, classes of indicators, and target by target.',
  description:
    'Two to six performance target forms of justice bureaus side by side: money, classes of indicators and every target, each number with its source line.',
  withoutScript:
    'Below, as an example, the documents with the most indicators. To choose documents yourself, JavaScript is needed; everything that a document holds is on its page, see',
  ofDocument: 'Compare with other documents',
  chosen: 'Chosen documents',
  add: 'Add a document',
  addHint: 'Type a place, a bureau or a year',
  addButton: 'Add',
  addNamed: (name) => `Add ${name}`,
  remove: 'Remove',
  removeNamed: (name) => `Remove ${name}`,
  suggested: 'You could add',
  loading: 'Loading…',
  loaded: (count) => `${many(count, 'document')} loaded.`,
  sentences: (said) => said.join(' '),
  tooFew: 'Add at least one more document to compare.',
  noneChosen: 'No document is chosen. Add two to six documents.',
  tooMany: (most) => `At most ${n(most)} documents are compared at a time; the others are left out.`,
  unknown: (keys) => `No such document is held: ${keys.join(', ')}.`,
  failed: 'Loading failed. Check the connection and try again.',
  noMatch: (query) => `No document matches “${query}”.`,
  tooManyMatch: 'Too many documents match: name the place.',
  severalMatch: (count) => `${n(count)} documents match; pick one from the list.`,
  facts: 'The documents',
  forms: 'Forms held',
  formCount: (form, count) => `${form}: ${n(count)}`,
  year: (year) => `${year}`,
  among: (value, documents) => `${value} (${documents.join(', ')})`,
  yearsDiffer: (groups) => `Different years: ${groups.join('; ')}. Tasks and definitions may have changed.`,
  levelsDiffer: (groups) =>
    `Different levels of government: ${groups.join('; ')}. Areas and duties differ, so counts should not be ranked.`,
  formsDiffer: (groups) =>
    `Different kinds of form: ${groups.join('; ')}. Forms that are not held may set more targets; “not set” speaks of the forms held only.`,
  nothingDiffers: 'The chosen documents are of the same year, level of government and kinds of form.',
  figures: 'Money and classes of indicators',
  noFigure: (title) => `“${title}” is left out: none of the chosen documents has anything to draw.`,
  measures: 'Measure by measure',
  summary: (documents, same, close, only) =>
    `${many(documents, 'document')} set ${many(same + close + only, 'measure')}: ${n(same)} with the same meaning, ${n(close)} close, ${n(only)} in one document only.`,
  parts: {
    same: 'Same meaning',
    close: 'Close',
    only: 'In one document only',
    unmapped: 'Not matched',
    results: 'Past results',
  },
  sameLead:
    'Set by two or more documents, with the same meaning and unit. Comparators are as printed: “≥95%” is not “95%”.',
  closeLead:
    'Set by two or more documents, but at least one statement is only close, or has another unit; close ones say why.',
  onlyLead: 'The other chosen documents set no such measure; that does not mean that the work is not done.',
  onlyIn: (document, count) => `Only ${document} (${n(count)})`,
  noMeasures: 'There are no such measures.',
  projectForm: 'project form',
  notSet: 'not set',
  differing: 'several values',
  otherUnit: 'other unit',
  money: 'Amounts mostly restate each document’s own budget: listed, not ranked.',
  apart: 'Numbers not compared',
  apartLead:
    'Targets that are not matched to a measure yet, and past results printed where targets belong, are listed apart.',
  unmappedOf: (document, count) => `${document}: targets not matched to a measure (${n(count)})`,
  resultsOf: (document, count) => `${document}: past results (${n(count)}, not targets)`,
  nothingApart: 'None: all targets of the chosen documents are compared.',
  reconciliation: 'The counts add up',
  reconciliationLead:
    'Every target of each document goes somewhere, and the columns sum to the total. A “row” is one printed number; the same target in a whole-department and a project form is one “target”, and past results are none.',
  rows: 'rows',
  promises: 'targets',
  address: 'Address of this comparison',
} satisfies typeof zhComparison;
