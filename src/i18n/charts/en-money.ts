/** Words of charts of money, in English. */
import { many } from '../english-plural.ts';
import { formats } from '../format.ts';
import { fewNamesEn } from './few-names.ts';
import type { zhMoney } from './zh-money.ts';

const n = formats('en').number;

export const enMoney = {
  budgetSplit: {
    title: 'How much of the budget is project money?',
    note: 'Bars are equally long: only shares compare. Share = project ÷ (basic + project) expenditure.',
    sum: 'Sum of the two',
    detail: (sum, share) => `sum ${sum} · project ${share}`,
    stated: (document, stated) => `${document}, ${stated}`,
    differing: (totals) => `The form’s own total is not the sum of the two: ${fewNamesEn(totals)}.`,
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
  fundingSources: {
    title: 'Where does the money come from?',
    note: 'Only the sources that the form lists; “of which” lines and higher-level funds are not counted again. Bars are equally long: only the make-up compares. A stated total may differ from the sum of the sources.',
    summed: (names) =>
      `${names.length > 8 ? `${names.length} documents` : names.join(', ')}: no sources of the whole department, those of the projects are added up.`,
    detail: (sum, isSummed) => `total ${sum}${isSummed ? ' (projects added up)' : ''}`,
    basis: 'Stated for',
    unlisted: 'not listed by the form',
    kind: (name, documents) => `${name} ${documents}`,
    describe: (stated, all, kinds) =>
      `${stated} of ${all} documents state where their money comes from. Documents with an amount: ${kinds.join(', ')}.`,
  },
  programMoney: {
    title: 'Which projects take the most money?',
    unit: 'wan yuan; share of the sum of all projects or tasks',
    noShare: 'the amounts add up to zero',
    note: 'A fund and its directions count once; the whole department does not stand beside its projects.',
    unstated: (count) => `${many(count, 'further project')} without an amount: in the table only.`,
    rest: (count, money) => `The 30 largest are drawn; ${count} more, ${money} wan yuan in all, are in the table.`,
    describe: (count, total, first, money, share) =>
      `${many(count, 'project')} or tasks, ${total} wan yuan in all. Most: ${first}, ${money} wan yuan, ${share}.`,
  },
  moneyVsPromise: {
    title: 'Do money and indicators go to the same work?',
    unit: 'shares in %, money in wan yuan',
    moneyShare: 'share of project money',
    indicatorShare: 'share of indicators',
    noMoney: 'no project money of its own',
    noIndicators: 'no indicators',
    note: (money, placed, all) =>
      `Project money: ${money} wan yuan; ${placed} of ${many(all, 'indicator')} belong to a field of work (by their project, else by their measure), each to one main field, so there are fewer here than in the coverage grid. A number of indicators is not a weight: the shares need not agree.`,
    describe: (topics, silent, unfunded) =>
      `${many(topics, 'field')} of work. ${silent.length > 0 ? `Project money but no indicator: ${silent.join(', ')}.` : 'Every field with project money has indicators.'}${unfunded.length > 0 ? ` Indicators but no project money of their own: ${unfunded.join(', ')}.` : ''}`,
  },
  topicShare: {
    title: (topic) => `${topic}: which share of the project money?`,
    unit: 'wan yuan; share of the document’s project or task money',
    note: 'Projects mainly for this field only; money inside other projects cannot be told apart. No project money of its own does not mean that no work is done. The documents held contain different kinds of forms: amounts do not compare.',
    noMoney: 'no project money of its own',
    describe: (funded, all, first, share, money) =>
      `${funded} of ${all} documents have project money of its own for this field; the greatest share: ${first}, ${share} (${money} wan yuan).`,
  },
} satisfies typeof zhMoney;
