/** Words of charts of the mix of indicators, in English. */
import { many } from '../english-plural.ts';
import { formats } from '../format.ts';
import type { zhMix } from './zh-mix.ts';

const n = formats('en').number;

export const enMix = {
  classMix: {
    title: 'What kinds of indicators do bureaus set?',
    documentTitle: 'Indicators by class',
    unit: 'number of indicators',
    note: 'By the printed level-1 and level-2 path; named level-3 indicators only; department and project forms are counted separately.',
    row: (document, total, classes, count) =>
      total === 0
        ? `${document}: no level-3 indicators`
        : `${document}: ${many(total, 'indicator')}, the largest class${classes.length > 1 ? 'es (tied)' : ''} ${classes.join(', ').toLowerCase()} (${count}${classes.length > 1 ? ' each' : ''})`,
    many: (documents, spread, leading, leadingDocuments) =>
      `Number of indicators of ${many(documents, 'document')}: ${spread}. ${leading} is the largest class (or tied) in ${n(leadingDocuments)}.`,
  },
  phrasing: {
    title: 'How are targets phrased?',
    documentTitle: 'How the targets are phrased',
    unit: 'number of targets, with indicators that state no number',
    note: 'What is counted: targets of a document with the same measure, number, unit and comparator count once, also where department and project forms repeat them; indicators without a number count once where class, name and words are the same. Comparators as printed; what has a beginning and an end is a range; past results are left out.',
    classNote:
      'A target that stands in several classes counts in the first of them; numbers of goal texts have no class and a row of their own.',
    class: 'Class of indicator',
    goals: 'Goal texts',
    total: (count) => n(count),
    part: (name, count) => `${name} ${n(count)}`,
    row: (document, total, parts) =>
      `${document}: ${many(total, 'target')}${parts.length > 0 ? ` (${parts.join(', ')})` : ''}`,
    many: (documents, bare, numberless) =>
      `Share of bare numbers in ${many(documents, 'document')}: ${bare}; share without a number: ${numberless}.`,
    impliedNote: (count) => `The scoring rules imply a direction of ${many(count, 'bare number')}; see the data table.`,
    implied: 'of these: direction implied by the scoring rule',
    names: {
      ge: '≥ at least',
      gt: '> more than',
      le: '≤ at most',
      lt: '< less than',
      eq: '= exactly',
      range: 'range',
      approx: 'approximate',
      none: 'bare number',
      qualitative: 'words only',
      time: 'time only',
      blank: 'blank or lost',
    },
    signs: {
      ge: '≥',
      gt: '>',
      le: '≤',
      lt: '<',
      eq: '=',
      range: 'range',
      approx: '≈',
      none: 'bare',
      qualitative: 'words',
      time: 'time',
      blank: 'blank',
    },
  },
  rateLimits: {
    title: 'How many rates are set at 100% or 0?',
    unit: 'number of rate targets',
    note: 'Targets printed in percent (or percentage points), repetitions counted once. Only exactly 100% and 0% stand at the ends; approximate numbers, ranges and bounds such as >0% are other numbers. The direction is that of the measure; without a measure it is unknown. “0% (other)” is mostly a cost saving rate and the like, where higher is better and 0 is where it begins.',
    none: 'no rate targets',
    total: (count) => many(count, 'rate target'),
    row: (document, total, hundred, zero) =>
      total === 0
        ? `${document}: no rate targets`
        : `${document}: ${many(total, 'rate target')}, ${n(hundred)} at 100%, ${n(zero)} at 0%`,
    many: (documents, limits) => `Share of rates at 100% or 0% in ${many(documents, 'document')}: ${limits}.`,
    names: {
      'at-hundred': '100% (higher is better)',
      'hundred-other': '100% (direction unknown)',
      elsewhere: 'other numbers',
      'zero-other': '0% (other)',
      'at-zero': '0% (lower is better)',
    },
  },
  quantified: {
    title: 'Which classes of indicators have numbers?',
    unit: 'indicators with a number / all indicators of the class',
    note: 'An indicator counts when it has at least one number-valued target; department and project forms are counted separately. An empty cell means no indicators of this class.',
    heads: 'The third line of the heads is all indicators.',
    all: 'All indicators',
    quantified: 'With a number',
    total: 'All of the class',
    of: (quantified, total) => `${n(quantified)}/${n(total)}`,
    row: (document, quantified, total, share) =>
      `${document}: ${n(quantified)} of ${many(total, 'indicator')} with a number (${share})`,
    many: (documents, spread) => `Share of indicators with a number in ${many(documents, 'document')}: ${spread}.`,
  },
  points: {
    title: 'How are scoring points divided over the classes?',
    unit: 'division of the points, beside that of the indicators which carry them',
    note: 'Documents that print points. Points are given within each program; the bars are sums over the programs, so programs with the same full marks weigh the same. Indicators without printed points are left out.',
    pointsOf: (document) => `${document} points`,
    indicatorsOf: (document) => `${document} indicators`,
    total: (points, programs) => `${many(points, 'point')} in ${many(programs, 'program')}`,
    scored: (scored, all) => `${n(scored)} of ${n(all)}`,
    part: (name, share, scoredShare) =>
      `${name.toLowerCase()} (${share} of the points, ${scoredShare} of the indicators that carry points)`,
    row: (document, points, parts) =>
      `${document}: ${many(points, 'point')}, most${parts.length > 1 ? ' (tied)' : ''} for ${parts.join(', ')}`,
    many: (documents, spread) => `${many(documents, 'document')} with points; share of the largest class: ${spread}.`,
    points: 'points',
    share: 'share of points',
    count: 'indicators with points',
    countShare: 'share of these',
    whole: {
      points: 'All points of the document',
      programs: 'Programs with points',
      scored: 'All indicators with points',
      indicators: 'All indicators of the document',
    },
  },
  agreement: {
    title: 'Do department and project forms state the same?',
    unit: 'number of measures',
    note: 'Documents with indicators in a whole-department form and in project forms; targets in their measure’s unit. Money targets restate each form’s own budget and are not compared. Only exact matches count as different, and a different number is no contradiction in itself: a project may be a part of the whole. “Alike in part” means that a number of the department form stands in project forms too, beside others; “close matches only” that there is no number in common and one side has only targets of a similar meaning, so nothing can be said.',
    shared: 'in both',
    total: (shared, all) => `${many(all, 'measure')}, ${n(shared)} in both`,
    part: (name, count) => `${name} ${n(count)}`,
    row: (document, shared, parts) =>
      `${document}: ${many(shared, 'measure')} in both forms${parts.length > 0 ? ` (${parts.join('; ')})` : ''}`,
    describe: (held, all, rows) => `${n(held)} of ${many(all, 'document')} can be compared. ${rows.join('; ')}.`,
    many: (spread) => `Share of different numbers among measures in both forms: ${spread}`,
    names: {
      same: 'same number and comparator',
      'same-number': 'same number, other comparator',
      partly: 'alike in part',
      close: 'close matches only',
      different: 'different number',
      'department-only': 'department form only',
      'project-only': 'project forms only',
    },
  },
} satisfies typeof zhMix;
