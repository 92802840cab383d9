/** The projects or tasks of one document, by the money asked for. */
import { sum } from 'd3';
import { type ProgramMoney, programMoney, type RankedProgram } from '../compare/program-money.ts';
import { moneyPrograms } from '../compare/topic-money.ts';
import type { Chart } from './chart.ts';
import { documentSubjects } from './document-subjects.ts';
import { MOST_LABELLED } from './shapes/distributions.ts';
import { rankedBars } from './shapes/ranked-bars.ts';
import { absentCell, amountCell, amountColumn, namedCell, shareCell, shareColumn } from './table-cells.ts';

export const programMoneyChart: Chart<ProgramMoney> = {
  id: 'program-money',
  family: 'money',
  level: 'document',
  ...documentSubjects((rows) => moneyPrograms(rows).filter((row) => row.amount_wan !== null).length > 1),
  compare: programMoney,
  title: (_, t) => t.charts.programMoney.title,
  subtitle: ({ document }, t) => t.charts.subtitle(t.charts.programMoney.unit, [document.year]),
  describe: ({ ranked, total }, t) => {
    const [first] = ranked;
    return first
      ? t.charts.programMoney.describe(
          ranked.length,
          t.money(total),
          t.programName(first.program),
          t.money(first.amount),
          t.share(first.share ?? 0),
        )
      : '';
  },
  notes: ({ ranked, unstated }, t) => [
    t.charts.programMoney.note,
    ...(unstated.length > 0 ? [t.charts.programMoney.unstated(unstated.length)] : []),
    ...(ranked.length > MOST_LABELLED
      ? [t.charts.programMoney.rest(ranked.length - MOST_LABELLED, t.money(sum(rest(ranked), (row) => row.amount)))]
      : []),
  ],
  documents: ({ document }) => [document.document],
  table: ({ ranked, unstated }, t) => ({
    columns: [
      { label: t.terms.program },
      amountColumn(t.terms.amount, t),
      shareColumn(t.terms.share),
      { label: t.terms.topic },
    ],
    rows: [
      ...ranked.map(({ program, topic, amount, share, source }) => [
        namedCell(t.programName(program), 'program', program.program),
        amountCell(amount, t, [source]),
        share === null ? absentCell(t.charts.programMoney.noShare, t.absence.none) : shareCell(share, t),
        topic ? namedCell(t.name(topic), 'topic', topic.topic) : { text: '' },
      ]),
      ...unstated.map((program) => [
        namedCell(t.programName(program), 'program', program.program),
        absentCell(t.absence.notStated),
        absentCell(t.absence.notStated, t.absence.none),
        { text: '' },
      ]),
    ],
  }),
  plot: ({ ranked }, context) => {
    const { t, theme } = context;
    const bars = ranked.slice(0, MOST_LABELLED).map(({ program, topic, amount, share }) => ({
      label: t.programName(program),
      detail: topic ? t.name(topic) : '',
      value: share ?? 0,
      text: share === null ? t.money(amount) : `${t.money(amount)} · ${t.share(share)}`,
      fill: theme.project,
    }));
    return rankedBars(bars, [], context, 1);
  },
};

const rest = (ranked: readonly RankedProgram[]): RankedProgram[] => ranked.slice(MOST_LABELLED);
