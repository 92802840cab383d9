/** Words of charts, in English. */
import { many } from './english-plural.ts';
import { formats } from './format.ts';
import type { zhCharts } from './zh-charts.ts';

const n = formats('en').number;
const years = (values: readonly number[]): string => {
  const [first, ...rest] = [...new Set(values)].sort((a, b) => a - b);
  const last = rest.at(-1);
  return first === undefined ? '' : last === undefined ? String(first) : `${first}–${last}`;
};

export const enCharts = {
  subtitle: (unit, of) => [unit, years(of)].filter(Boolean).join(' · '),
  source: (names) => `Source: performance target forms of ${names.join(', ')}; normalized by Bureau Targets`,
  data: 'Data table',
  downloadSvg: 'Download the chart (SVG)',
  downloadCsv: 'Download the data (CSV)',
  note: (text) => `Note: ${text}`,
  budgetSplit: {
    title: 'How much of the budget is project money?',
    note: 'Bars are equally long: only shares compare. Share = project ÷ (basic + project) expenditure; a stated total may differ from the sum of the two.',
    detail: (sum, share) => `total ${sum} · project ${share}`,
    none: 'No document states both basic and project expenditure.',
    row: (document, share) => `${document} ${share}`,
    describe: (stated, all, rows) =>
      `${stated} of ${all} documents state basic and project expenditure. Project share: ${rows.join(', ')}.`,
  },
  topicMoney: {
    title: 'Which work is the project money for?',
    unit: 'share of the document’s project money; third line of the heads: its total, wan yuan',
    note: 'By the main field of work of each project; mixed projects count as general management. The documents held contain different kinds of forms, so totals do not compare. An empty cell means no project of its own, not that no work is done.',
    taskNote: (names) => `${names.join(', ')}: amounts are planned inputs of tasks, not only project expenditure.`,
    top: (document, topic, share) => `${document}: most for ${topic} (${share})`,
    describe: (documents, topics, tops) =>
      `Project money of ${documents} documents by ${topics} fields of work. ${tops.filter(Boolean).join('; ')}.`,
  },
  classMix: {
    title: 'What kinds of indicators do bureaus set?',
    documentTitle: 'Indicators by class',
    unit: 'number of indicators',
    note: 'By the printed level-1 and level-2 path; named level-3 indicators only; department and project forms are counted separately.',
    row: (document, total, classes, count) =>
      total === 0
        ? `${document}: no level-3 indicators`
        : `${document}: ${many(total, 'indicator')}, the largest class${classes.length > 1 ? 'es (tied)' : ''} ${classes.join(', ').toLowerCase()} (${count}${classes.length > 1 ? ' each' : ''})`,
    describe: (rows) => `${rows.join('; ')}.`,
  },
  measure: {
    hollow: 'hollow: close match',
    lowerIsBetter: 'Lower is better for this measure.',
    axisFrom: (from) => `The axis begins at ${n(from)}.`,
    more: (first, others) => `${first} + ${n(others)} more`,
    differing: (names) => `More than one target in a document, in different places: ${names.join(', ')}.`,
    otherUnit: (count) => `${many(count, 'further target')} in another unit: in the table only, not on the axis.`,
    flat: (documents, targets, value, unit) =>
      `${many(targets, 'target')} in ${many(documents, 'document')}, all with the number ${value}${unit === '%' ? '' : ' '}${unit}; comparators may differ.`,
    describe: (documents, targets, high, highValue, low, lowValue) =>
      `${many(targets, 'target')} in ${many(documents, 'document')}. Greatest number: ${high}, ${highValue}; least: ${low}, ${lowValue}.`,
  },
} satisfies typeof zhCharts;
