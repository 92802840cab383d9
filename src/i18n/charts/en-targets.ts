/** Words of charts of target values, in English. */
import { many } from '../english-plural.ts';
import { formats } from '../format.ts';
import { fewNamesEn } from './few-names.ts';
import type { zhTargets } from './zh-targets.ts';

const n = formats('en').number;

export const enTargets = {
  measure: {
    hollow: 'hollow: close match',
    lowerIsBetter: 'Lower is better for this measure.',
    axisFrom: (from) => `The axis begins at ${n(from)}.`,
    more: (first, others) => `${first} + ${n(others)} more`,
    flag: (count) => `${count} targets in one document`,
    differing: (names) => `More than one target in a document, in different places: ${fewNamesEn(names)}.`,
    otherUnit: (count) => `${many(count, 'further target')} in another unit: in the table only, not on the axis.`,
    notCounted: (count) =>
      `${many(count, 'more document')} not ranked (several targets, a range, an approximate number, the other direction, or a newer document of the bureau): not part of the distribution.`,
    closeRow: (count) => `close matches (${many(count, 'document')}, not in the median)`,
    row: (comparator, count) => `${comparator} (${many(count, 'document')})`,
    flat: (documents, targets, value, unit) =>
      `${many(targets, 'target')} in ${many(documents, 'document')}, all with the number ${value}${unit === '%' ? '' : ' '}${unit}; comparators may differ.`,
    extreme: (value, count) => `${value} (${many(count, 'target')})`,
    describe: (documents, targets, high, low) =>
      `${many(targets, 'target')} in ${many(documents, 'document')}. Highest number: ${high}; lowest: ${low}.`,
  },
  strips: {
    closeApart: (count) => `${many(count, 'close match', 'close matches')} not part of the distribution.`,
    absentRows: (count) => `${many(count, 'document')} without such targets.`,
    rangesApart: (count) => `${many(count, 'range')} not part of the distribution.`,
    apart: '≥ and > share a row, so do ≤ and <; exact, approximate and directionless targets are “other”.',
    directions: { least: '≥, >', most: '≤, <', other: 'other' },
    row: (kind, direction, count) => `${kind} · ${direction} (${many(count, 'target')})`,
    equal: '“×2” means two equal targets, of one document or of several.',
    count: (targets) => many(targets, 'target'),
  },
  ladder: {
    title: 'How high are satisfaction targets, in department and project forms?',
    unit: 'satisfaction targets, %',
    note: 'A target that the department form and a project form of one document share is drawn once, in the department’s row. Different people are asked: the data table names them.',
    wordless: (count) => `${many(count, 'satisfaction indicator')}, none with a percentage`,
    none: 'no satisfaction indicators',
    relation: {
      same: 'of the same people, department and projects say the same number',
      'department-higher': 'of the same people, the department’s numbers are as high as its projects’ or higher',
      'project-higher': 'of the same people, the projects’ numbers are as high as the department’s or higher',
      mixed: 'of the same people, neither the department’s nor the projects’ numbers are the higher',
    },
    row: (document, low, high, relation) =>
      `${document} ${low === high ? `always ${low}` : `from ${low} to ${high}`}${relation && `, ${relation}`}`,
    describe: (stated, all, targets, rows) =>
      `${n(stated)} of ${many(all, 'document')} state satisfaction in percent, ${many(targets, 'target')} in all.${rows.length > 0 ? ` ${rows.join('; ')}.` : ''}`,
    asked: 'Who is asked',
  },
  rates: {
    title: (topic) => `${topic}: how high are the rates?`,
    lowerTitle: (topic) => `${topic}: rates of which less is better`,
    unit: 'rate targets, %',
    note: 'Rows are measures; several targets of one document each count.',
    satisfaction: 'Satisfaction asked for in projects of this field is included.',
    apart: (count) => `${many(count, 'measure')} with the opposite direction not drawn here.`,
    row: (measure, documents, low, high) =>
      `${measure} (${many(documents, 'document')}) ${low === high ? low : `${low} to ${high}`}`,
    describe: (measures, targets, rows) =>
      `${many(measures, 'measure')}, ${many(targets, 'rate target')}. ${rows.join('; ')}.`,
  },
  years: {
    title: (bureau) => `${bureau}: targets from year to year`,
    unit: 'each row in its own unit',
    note: 'Height says which number is greater, not by how much. Only single targets of adjacent years with the same comparator and exact matches are joined.',
    range: 'range, a number at either end',
    noDocument: 'no document of that year held',
    silent: 'not set',
    more: (count) => `${many(count, 'more measure')} in the table only.`,
    describe: (years, measures, changed) =>
      `${many(measures, 'measure')} promised in two or more of the years ${years.join(', ')}; ${changed} of them changed.`,
  },
} satisfies typeof zhTargets;
