/** Project money by field of work, a column a document. */
import { type TopicMoney, topicMoney } from '../compare/topic-money.ts';
import type { Chart } from './chart.ts';
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
      return top ? t.charts.topicMoney.top(t.name(column.bureau), t.name(top.topic), t.share(top.share)) : '';
    });
    return t.charts.topicMoney.describe(columns.length, topics.length, tops);
  },
  notes: ({ columns }, t) => {
    const tasks = columns.filter((column) => column.basis === 'tasks').map((column) => t.name(column.bureau));
    return [t.charts.topicMoney.note, ...(tasks.length > 0 ? [t.charts.topicMoney.taskNote(tasks)] : [])];
  },
  documents: ({ columns }) => columns.map((column) => column.document.document),
  table: ({ topics, columns }, t) => ({
    columns: [
      { label: t.terms.topic },
      ...columns.map((column) => ({ label: `${t.name(column.bureau)} ${t.edition(column.document)}`, isNumber: true })),
    ],
    rows: [
      ...topics.map((topic) => [
        { text: t.name(topic) },
        ...columns.map((column) => {
          const amount = column.amounts.get(topic.topic);
          return amount
            ? { text: t.money(amount.amount), sources: amount.sources, isNumber: true }
            : { text: t.absence.none };
        }),
      ]),
      [{ text: t.terms.total }, ...columns.map((column) => ({ text: t.money(column.total), isNumber: true }))],
    ],
  }),
  plot: ({ topics, columns }, context) => {
    const { t } = context;
    const cells = columns.flatMap((column, i) =>
      topics.flatMap((topic, row) => {
        const amount = column.amounts.get(topic.topic);
        return amount ? [{ row, column: i, share: amount.share, label: t.share(amount.share) }] : [];
      }),
    );
    return barMatrix(
      {
        rows: topics.map((topic) => t.name(topic)),
        columns: columns.map((column) => ({
          label: t.shortName(column.bureau),
          detail: t.edition(column.document),
        })),
        cells,
      },
      context,
    );
  },
};
