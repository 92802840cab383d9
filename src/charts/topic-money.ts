/** Project money by field of work, a column a document. */
import { type TopicMoney, topicMoney } from '../compare/topic-money.ts';
import { formatMoney, formatShare } from '../i18n/format.ts';
import type { Chart } from './chart.ts';
import { nameOf, shortName } from './names.ts';
import { barMatrix } from './shapes/bar-matrix.ts';

export const topicMoneyChart: Chart<TopicMoney> = {
  id: 'topic-money',
  family: 'money',
  subjects: () => [''],
  compare: topicMoney,
  title: (_, t) => t.charts.topicMoney.title,
  subtitle: ({ columns }, t) =>
    t.charts.subtitle(
      t.charts.topicMoney.unit,
      columns.map((column) => column.document.year),
    ),
  describe: ({ topics, columns }, t) => {
    const tops = columns.map((column) => {
      const [top] = [...column.amounts.values()].toSorted((a, b) => b.amount - a.amount);
      return top
        ? t.charts.topicMoney.top(nameOf(column.bureau, t), nameOf(top.topic, t), formatShare(top.share, t.language))
        : '';
    });
    return t.charts.topicMoney.describe(columns.length, topics.length, tops);
  },
  notes: ({ columns }, t) => [
    t.charts.topicMoney.note,
    ...(columns.some((column) => column.basis === 'tasks') ? [t.charts.topicMoney.taskNote] : []),
  ],
  documents: ({ columns }) => columns.map((column) => column.document.document),
  table: ({ topics, columns }, t) => ({
    columns: [
      { label: t.terms.topic },
      ...columns.map((column) => ({ label: `${nameOf(column.bureau, t)} ${column.document.year}`, isNumber: true })),
    ],
    rows: [
      ...topics.map((topic) => [
        { text: nameOf(topic, t) },
        ...columns.map((column) => {
          const amount = column.amounts.get(topic.topic);
          return amount
            ? { text: formatMoney(amount.amount, t.language), sources: amount.sources, isNumber: true }
            : { text: t.absence.none };
        }),
      ]),
      [
        { text: t.terms.total },
        ...columns.map((column) => ({ text: formatMoney(column.total, t.language), isNumber: true })),
      ],
    ],
  }),
  plot: ({ topics, columns }, context) => {
    const { t } = context;
    const cells = columns.flatMap((column, i) =>
      topics.flatMap((topic, row) => {
        const amount = column.amounts.get(topic.topic);
        return amount ? [{ row, column: i, share: amount.share, label: formatShare(amount.share, t.language) }] : [];
      }),
    );
    return barMatrix(
      {
        rows: topics.map((topic) => nameOf(topic, t)),
        columns: columns.map((column) => ({
          label: shortName(column.bureau, t),
          detail: String(column.document.year),
        })),
        cells,
      },
      context,
    );
  },
};
