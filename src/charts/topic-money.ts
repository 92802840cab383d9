/** Project money by field of work, a column a document. */
import { type TopicMoney, topicMoney } from '../compare/topic-money.ts';
import { FEN_PER_WAN } from '../model/money.ts';
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
      return top
        ? t.charts.topicMoney.top(t.documentName(column.bureau, column.document), t.name(top.topic), t.share(top.share))
        : '';
    });
    return t.charts.topicMoney.describe(columns.length, topics.length, tops);
  },
  notes: ({ columns }, t) => {
    const tasks = columns
      .filter((column) => column.basis === 'tasks')
      .map((column) => t.documentName(column.bureau, column.document));
    return [t.charts.topicMoney.note, ...(tasks.length > 0 ? [t.charts.topicMoney.taskNote(tasks)] : [])];
  },
  documents: ({ columns }) => columns.map((column) => column.document.document),
  table: ({ topics, columns }, t) => ({
    columns: [
      { label: t.terms.topic },
      ...columns.map((column) => ({ label: t.documentName(column.bureau, column.document), isNumber: true })),
    ],
    rows: [
      ...topics.map((topic) => [
        { text: t.name(topic) },
        ...columns.map((column) => {
          const amount = column.amounts.get(topic.topic);
          return amount
            ? {
                text: t.money(amount.amount),
                value: amount.amount / FEN_PER_WAN,
                sources: amount.sources,
                isNumber: true,
              }
            : { text: t.absence.none, value: '' };
        }),
      ]),
      [
        { text: t.terms.total },
        ...columns.map((column) => ({
          text: t.money(column.total),
          value: column.total / FEN_PER_WAN,
          isNumber: true,
        })),
      ],
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
          details: [t.edition(column.document), t.money(column.total)],
        })),
        cells,
      },
      context,
    );
  },
};
