/** Project money by field of work, a column a document. */
import { type TopicMoney, topicMoney } from '../compare/topic-money.ts';
import { bureauLabel } from './bureau-label.ts';
import type { Chart } from './chart.ts';
import { barMatrix } from './shapes/bar-matrix.ts';
import { MOST_TOLD } from './spread-words.ts';
import { documentCells, documentColumns } from './document-cells.ts';
import { amountCell, amountColumn, namedCell, shareCell, shareColumn } from './table-cells.ts';

/** Of many documents, the topics that lead in most of them are told. */
const LEADING_TOLD = 3;

export const topicMoneyChart: Chart<TopicMoney> = {
  id: 'topic-money',
  family: 'money',
  level: 'site',
  subjects: (dataset) => (topicMoney(dataset).columns.length > 0 ? [''] : []),
  compare: topicMoney,
  title: (_, t) => t.charts.topicMoney.title,
  subtitle: ({ columns }, t) =>
    t.charts.subtitle(
      t.charts.topicMoney.unit,
      columns.map((column) => column.document.year),
    ),
  describe: ({ topics, columns, leading }, t) => {
    const tops = columns.flatMap(({ bureau, document, largest }) =>
      largest
        ? [t.charts.topicMoney.top(t.documentName(bureau, document), t.name(largest.topic), t.share(largest.share))]
        : [],
    );
    const words =
      columns.length > MOST_TOLD
        ? leading
            .slice(0, LEADING_TOLD)
            .map(({ topic, documents }) => t.charts.topicMoney.leading(t.name(topic), documents))
        : tops;
    return t.charts.topicMoney.describe(columns.length, topics.length, words);
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
      ...documentColumns(t),
      amountColumn(t.terms.amount, t),
      shareColumn(t.terms.share),
      amountColumn(t.charts.tables.documentTotal, t),
    ],
    rows: topics.flatMap((topic) =>
      columns.flatMap(({ bureau, document, amounts, total }) => {
        const stated = amounts.get(topic.topic);
        if (!stated) return [];
        return [
          [
            namedCell(t.name(topic), 'topic', topic.topic),
            ...documentCells({ bureau, document }, t),
            amountCell(stated.amount, t, stated.sources),
            shareCell(stated.share, t),
            amountCell(total, t),
          ],
        ];
      }),
    ),
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
          name: `${bureauLabel(column.bureau, context)} ${t.edition(column.document)}`,
          label: t.shortName(column.bureau),
          details: [t.edition(column.document), t.money(column.total)],
        })),
        cells,
        headNote: t.charts.topicMoney.heads,
      },
      context,
    );
  },
};
