/** Words of charts of money, in English. */
import { formats } from '../format.ts';
import { fewNamesEn } from './few-names.ts';
import type { zhMoney } from './zh-money.ts';

const n = formats('en').number;

export const enMoney = {
  budgetSplit: {
    title: 'How much of the budget is project money?',
    note: 'Bars are equally long: only shares compare. Share = project ÷ (basic + project) expenditure; a stated total may differ from the sum of the two.',
    detail: (sum, share) => `total ${sum} · project ${share}`,
    none: 'No document states both basic and project expenditure.',
    row: (document, share) => `${document} ${share}`,
    describe: (stated, all, rows) =>
      `${n(stated)} of ${n(all)} documents state basic and project expenditure. Project share: ${rows.join(', ')}.`,
  },
  topicMoney: {
    title: 'Which work is the project money for?',
    unit: 'share of the document’s project money',
    heads: 'The third line of the heads is the document’s total in wan yuan.',
    note: 'By the main field of work of each project; mixed projects count as general management. The documents held contain different kinds of forms, so totals do not compare. An empty cell means no project of its own, not that no work is done.',
    taskNote: (names) => `${fewNamesEn(names)}: amounts are planned inputs of tasks, not only project expenditure.`,
    top: (document, topic, share) => `${document}: most for ${topic} (${share})`,
    leading: (topic, documents) => `${topic} has the largest share in ${n(documents)} documents`,
    describe: (documents, topics, tops) =>
      `Project money of ${n(documents)} documents by ${topics} fields of work. ${tops.join('; ')}.`,
  },
} satisfies typeof zhMoney;
